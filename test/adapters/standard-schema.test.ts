import { readFileSync } from 'node:fs';
import { sValidator } from '@hono/standard-validator';
import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import type { StandardSchemaV1 } from '@standard-schema/spec';
import { FieldApi, FormApi } from '@tanstack/form-core';
import { initTRPC, TRPCError } from '@trpc/server';
import { Hono } from 'hono';
import { createFormControl } from 'react-hook-form';
import { describe, expect, test } from 'vitest';
import { toAsyncStandardSchema, toStandardSchema } from '../../src/adapters/standard-schema';
import type { Filing } from '../../src/core/filing';
import { readImage, validateDocumentImage } from '../../src/document/index';
import { type FilingFacts, validateFiling } from '../../src/filing/index';
import { validateWebsiteName, type WebsiteNameFacts } from '../../src/website-name/index';

const clean = JSON.parse(readFileSync('fixtures/filings/clean-individual.json', 'utf8')) as Filing;
const filingFacts: FilingFacts = { on: '2026-11-25' };
const nameFacts: WebsiteNameFacts = { on: '2026-11-25', province: 'henan', subjectNature: 'individual', people: ['王五'] };

/** A filing with one error in the second website’s name, and a missing field. */
const broken: Filing = {
  ...clean,
  subject: { ...clean.subject, administrator: { ...clean.subject.administrator, email: '' } },
  websites: [...clean.websites, { ...(clean.websites[0] as Filing['websites'][0]), name: '赌博论坛' }],
};
const schema: StandardSchemaV1<Filing> = toStandardSchema<Filing, FilingFacts>(validateFiling, filingFacts, { onUndecided: 'pass' });
const nameSchema: StandardSchemaV1<string> = toStandardSchema(validateWebsiteName, nameFacts, { onUndecided: 'pass' });
const pathsOf = (result: StandardSchemaV1.Result<unknown>): readonly string[] =>
  (result.issues ?? []).map(({ path = [] }) => path.join('.'));
const settled = async (one: StandardSchemaV1.Result<unknown> | Promise<StandardSchemaV1.Result<unknown>>) => await one;

describe('the interface', () => {
  test('an object that holds ~standard and nothing else', () => {
    expect(Reflect.ownKeys(schema)).toStrictEqual(['~standard']);
    expect(schema['~standard']).toMatchObject({ version: 1, vendor: 'icp-filing-rules' });
  });

  test('no issues key on success, the value as it is', async () => {
    const result = await settled(schema['~standard'].validate(clean));
    expect(result).toStrictEqual({ value: clean });
    expect((result as { value: unknown }).value).toBe(clean);
  });

  test('several issues, each at its path, with what is wrong and what to do; warnings and reviews do not fail', async () => {
    const result = await settled(schema['~standard'].validate(broken));
    expect(result).not.toHaveProperty('value');
    expect(new Set(pathsOf(result))).toStrictEqual(
      new Set(['subject.administrator.email', 'websites.1.domains.0.name', 'websites.1.name']),
    );
    expect(result.issues?.find(({ path }) => path?.includes('email'))?.message).toBe(
      '主体负责人电子邮箱没有填写：这一类备案必须填写。请填写主体负责人电子邮箱。',
    );
    expect(await settled(nameSchema['~standard'].validate('小明ＡＢ笔记'))).toStrictEqual({ value: '小明ＡＢ笔记' });
  });

  test('undecided: passes or fails as asked, for missing facts of the form alone', async () => {
    const of = (onUndecided: 'pass' | 'fail', facts: WebsiteNameFacts) =>
      settled(toStandardSchema(validateWebsiteName, facts, { onUndecided })['~standard'].validate('小明的读书笔记'));
    const { people: _, ...unknown } = nameFacts;
    expect(await of('pass', unknown)).toStrictEqual({ value: '小明的读书笔记' });
    expect((await of('fail', unknown)).issues?.map(({ message }) => message)).toStrictEqual([
      '还没有填写备案人员姓名，无法判断网站名称是否就是人名。',
    ]);
    // What is left undecided waits for an idiom list and for persons.
    expect(await of('fail', nameFacts)).toStrictEqual({ value: '小明的读书笔记' });
  });

  test('a missing field of a filing is shown at that field, once', async () => {
    const failing = toStandardSchema<Filing, FilingFacts>(validateFiling, filingFacts, { onUndecided: 'fail' });
    const { nature: _, ...subject } = clean.subject;
    const result = await settled(failing['~standard'].validate({ ...clean, subject }));
    expect(pathsOf(result)).toStrictEqual(['subject.nature']);
  });

  test('a value of another type is an issue, a slip in the facts throws', async () => {
    for (const value of [5, {}, [], true])
      expect((await settled(nameSchema['~standard'].validate(value))).issues).toMatchObject([{ message: 'name: expected a string' }]);
    const slipped = toStandardSchema(validateWebsiteName, { on: '2026-02-30' }, { onUndecided: 'pass' });
    expect(() => slipped['~standard'].validate('小明')).toThrow(/facts\.on: expected/);
  });

  test('facts can be a function, asked at each validation', async () => {
    let province: 'henan' | 'sichuan' = 'henan';
    const live = toStandardSchema(validateWebsiteName, () => ({ ...nameFacts, province }), { onUndecided: 'pass' });
    expect((await settled(live['~standard'].validate('小明的沙龙'))).issues?.length).toBe(1);
    province = 'sichuan';
    expect((await settled(live['~standard'].validate('小明的沙龙'))).issues).toBeUndefined();
  });
});

describe('react-hook-form', () => {
  const options = { fields: {}, shouldUseNativeValidation: false, criteriaMode: 'all' } as const;

  test('its resolver puts each issue at its field', async () => {
    const { errors, values } = await standardSchemaResolver(schema)(broken as never, undefined, options as never);
    expect(values).toStrictEqual({});
    const found = errors as unknown as {
      subject: { administrator: { email: { message: string } } };
      websites: readonly ({ name: { message: string } } | undefined)[];
    };
    expect(found.subject.administrator.email.message).toContain('电子邮箱没有填写');
    expect(found.websites[0]).toBeUndefined();
    expect(found.websites[1]?.name.message).toContain('赌博');
  });

  test('a form submits when there is no error, and does not when there is', async () => {
    for (const [values, submits] of [
      [clean, 1],
      [broken, 0],
    ] as const) {
      let submitted = 0;
      let refused = 0;
      const { formControl } = createFormControl({ defaultValues: values as never, resolver: standardSchemaResolver(schema) as never });
      await formControl.handleSubmit(
        () => {
          submitted++;
        },
        () => {
          refused++;
        },
      )();
      expect([submitted, refused]).toStrictEqual([submits, 1 - submits]);
    }
  });
});

describe('TanStack Form', () => {
  test('a field and a whole form', async () => {
    const form = new FormApi({ defaultValues: broken as Filing, validators: { onSubmit: schema } });
    form.mount();
    const field = new FieldApi({ form, name: 'websites[1].name' as never });
    field.mount();
    await form.handleSubmit();
    expect(form.state.canSubmit).toBe(false);
    expect(JSON.stringify(field.state.meta.errors)).toContain('赌博');

    const own = new FormApi({ defaultValues: { name: '小明的沙龙' } });
    own.mount();
    const name = new FieldApi({ form: own, name: 'name', validators: { onChange: nameSchema } });
    name.mount();
    name.handleChange('小明的沙龙');
    expect(JSON.stringify(name.state.meta.errors)).toContain('沙龙');
    name.handleChange('小明的读书笔记');
    expect(name.state.meta.errors).toStrictEqual([]);
  });

  test('a filing without error is submitted', async () => {
    let submitted: unknown;
    const form = new FormApi({
      defaultValues: clean,
      validators: { onSubmit: schema },
      onSubmit: ({ value }) => {
        submitted = value;
      },
    });
    form.mount();
    await form.handleSubmit();
    expect(submitted).toStrictEqual(clean);
  });
});

test('tRPC takes it as input', async () => {
  const t = initTRPC.create();
  const caller = t.createCallerFactory(t.router({ submit: t.procedure.input(schema).mutation(({ input }) => input.websites.length) }))({});
  expect(await caller.submit(clean)).toBe(1);
  const error = await caller.submit(broken).catch((one: unknown) => one);
  expect(error).toBeInstanceOf(TRPCError);
  expect((error as TRPCError).code).toBe('BAD_REQUEST');
  expect(pathsOf((error as { cause: StandardSchemaV1.FailureResult }).cause)).toContain('websites.1.name');
});

test('Hono’s validator takes it', async () => {
  const app = new Hono().post('/', sValidator('json', schema), (context) =>
    context.json({ count: context.req.valid('json').websites.length }),
  );
  const post = (body: unknown) =>
    app.request('/', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  const good = await post(clean);
  expect([good.status, await good.json()]).toStrictEqual([200, { count: 1 }]);
  const bad = await post(broken);
  expect(bad.status).toBe(400);
  expect(JSON.stringify(await bad.json())).toContain('赌博');
});

describe('files: the async twin', () => {
  const fileOf = (name: string): File => new File([readFileSync(`fixtures/images/${name}`)], name);
  const read = (file: File) => readImage(file);
  const files = toAsyncStandardSchema(read, validateDocumentImage, { on: '2026-11-25' }, { onUndecided: 'pass' });
  const asSpec: StandardSchemaV1<File> = files;
  const [good, bad] = [fileOf('baseline.jpg'), fileOf('heic-inside.jpg')];

  test('an object that holds ~standard and nothing else; a promise of the file itself, or of issues at the field', async () => {
    expect(Reflect.ownKeys(asSpec)).toStrictEqual(['~standard']);
    const result = await files['~standard'].validate(good);
    expect(result).toStrictEqual({ value: good });
    expect((result as { value: unknown }).value).toBe(good);
    const refused = await files['~standard'].validate(bad);
    expect(refused).not.toHaveProperty('value');
    expect(refused.issues).toMatchObject([{ path: [] }]);
    expect(refused.issues?.[0]?.message).toContain('HEIC');
  });

  test('what is no file is an issue; a slip in the facts rejects', async () => {
    for (const value of [5, {}])
      expect((await files['~standard'].validate(value)).issues).toMatchObject([{ message: 'file: expected a Blob' }]);
    const slipped = toAsyncStandardSchema(read, validateDocumentImage, { on: '2026-02-30' }, { onUndecided: 'pass' });
    await expect(slipped['~standard'].validate(good)).rejects.toThrow(/facts\.on: expected/);
  });

  test('nothing chosen is an empty file', async () => {
    for (const value of [undefined, null, ''])
      expect((await files['~standard'].validate(value)).issues).toStrictEqual([
        { message: '图片无法读取：文件是空的。请重新拍摄、扫描或导出后再上传。', path: [] },
      ]);
  });

  test('react-hook-form: a field’s validate', async () => {
    const submit = async (paper: File): Promise<readonly [number, unknown]> => {
      let submitted = 0;
      let refused: unknown;
      const { formControl } = createFormControl({ defaultValues: { paper } as never });
      formControl.register(
        'paper' as never,
        {
          validate: async (file: File) => (await files['~standard'].validate(file)).issues?.[0]?.message ?? true,
        } as never,
      );
      await formControl.handleSubmit(
        () => {
          submitted++;
        },
        (errors) => {
          refused = (errors as { paper?: { message?: string } }).paper?.message;
        },
      )();
      return [submitted, refused];
    };
    expect(await submit(good)).toStrictEqual([1, undefined]);
    const [submitted, refused] = await submit(bad);
    expect(submitted).toBe(0);
    expect(refused).toContain('HEIC');
  });

  test('TanStack Form: a field’s onChangeAsync', async () => {
    const form = new FormApi({ defaultValues: { paper: good } });
    form.mount();
    const field = new FieldApi({ form, name: 'paper', validators: { onChangeAsync: files } });
    field.mount();
    const errorsFor = async (file: File): Promise<string> => {
      field.handleChange(file);
      await field.validate('change');
      return JSON.stringify(field.state.meta.errors);
    };
    expect(await errorsFor(bad)).toContain('HEIC');
    expect(await errorsFor(good)).toBe('[]');
  });
});
