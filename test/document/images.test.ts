import { describe, expect, test } from 'vitest';
import { images } from '../../rules/document/images';
import { choices } from '../../rules/filing/choices';
import type { ImageFacts } from '../../src/core/filing';
import type { Options } from '../../src/core/types';
import { type DocumentImageFacts, validateDocumentImage } from '../../src/document/index';
import { en, enDocument } from '../../src/locales/en/index';

const ON = '2026-11-25';
const PHOTO = {
  name: 'photo.jpg',
  bytes: 900_000,
  format: 'jpeg',
  declaredFormat: 'jpeg',
  width: 1600,
  height: 1200,
  colour: 'colour',
  animated: false,
  truncated: false,
  faults: [],
  location: false,
} as const satisfies ImageFacts;

const run = (image: object | null | undefined, facts: object = {}, options?: Options): ReturnType<typeof validateDocumentImage> =>
  validateDocumentImage(image as ImageFacts, { on: ON, ...facts } as DocumentImageFacts, options);
const found = (image: object, facts: object = {}): readonly string[] =>
  run({ ...PHOTO, ...image }, facts).findings.map(({ row, level }) => `${level} ${row.replace('document/image-', '')}`);

test('a good photo: nothing found, a person judges whether it is clear', () => {
  const report = run(PHOTO);
  expect(report.verdict).toBe('clear');
  expect(report.findings).toStrictEqual([]);
  expect(report.undecided.map(({ rule, why }) => [rule, why])).toStrictEqual([['document/image-clear', 'needs-person']]);
});

describe('every format under every name', () => {
  const accepted = { jpeg: ['jpg', 'jpeg', 'JPG', 'JpEg'], png: ['png', 'PNG'], gif: ['gif', 'GIF'] } as const;
  test.each(choices.image.map((format) => [format] as const))('%s', (format) => {
    const isAccepted = Object.hasOwn(accepted, format);
    for (const [declared, extensions] of Object.entries(accepted))
      for (const extension of extensions) {
        const rows = found({ format, name: `a.b.${extension}`, declaredFormat: declared });
        expect(rows, extension).toStrictEqual(
          !isAccepted ? ['error format/content'] : format === declared ? [] : ['warning format/mismatch'],
        );
        // The name alone says what is declared.
        expect(found({ format, name: `a.${extension}`, declaredFormat: undefined })).toStrictEqual(rows);
      }
    for (const name of ['a', 'a.', '.', 'a.jpg.heic', 'jpg', 'a.jpgx', 'a.jpg/b', 'a.jpg\\b', 'a. '])
      expect(found({ format, name, declaredFormat: undefined }), name).toStrictEqual([
        isAccepted ? 'error format/extension' : 'error format/content',
      ]);
    // Blanks behind a name are none of its extension.
    expect(found({ format, name: 'a.jpg ', declaredFormat: undefined })).toStrictEqual(
      found({ format, name: 'a.jpg', declaredFormat: undefined }),
    );
    expect(found({ format, name: '', declaredFormat: '' })).toStrictEqual(isAccepted ? [] : ['error format/content']);
    expect(found({ format, name: undefined, declaredFormat: 'heic' })).toStrictEqual([
      isAccepted ? 'error format/extension' : 'error format/content',
    ]);
  });
});

test('every foreign format is named, and has an advice that is a sentence, in both languages', () => {
  for (const format of choices.image)
    for (const [options, pattern] of [
      [undefined, /^请.*。$/],
      [{ locale: en }, /^[A-Z].*\.$/],
      [{ locale: enDocument }, /^[A-Z].*\.$/],
    ] as const)
      for (const { rule, message, advice } of run({ ...PHOTO, format }, {}, options).findings) {
        if (rule !== 'document/image-format') continue;
        expect(advice).toMatch(pattern);
        expect(message, format).not.toContain(format === 'ico' || format === 'mp4' ? ' mp4' : `「${format}」`);
      }
  const [heic] = run({ ...PHOTO, format: 'heic' }).findings;
  expect(heic?.message).toContain('HEIC');
  expect(heic?.advice).toContain('「设置 → 相机 → 格式」');
});

test('size: to the byte, the largest limit that is passed', () => {
  for (const [bytes, rows] of [
    [4_000_000, []],
    [4_000_001, ['warning size/decimal']],
    [4_194_304, ['warning size/decimal']],
    [4_194_305, ['error size/limit']],
    [Number.MAX_SAFE_INTEGER, ['error size/limit']],
  ] as const)
    expect(found({ bytes }), `${bytes}`).toStrictEqual(rows);
});

test('one broken image is one finding; what is true of its file besides stays', () => {
  expect(found({ bytes: 0, format: 'unknown', declaredFormat: 'heic', name: 'a.heic', colour: 'grey' })).toStrictEqual([
    'error readable/all',
  ]);
  expect(found({ truncated: true, faults: ['a', 'b'], width: 0, height: 0, colour: 'grey', animated: true })).toStrictEqual([
    'error readable/all',
  ]);
  expect(found({ format: 'pdf', truncated: true, faults: ['a'], colour: 'grey', animated: true, width: 1 })).toStrictEqual([
    'error format/content',
  ]);
  expect(found({ format: 'png', truncated: true, bytes: 5_000_000 })).toStrictEqual([
    'error readable/all',
    'error size/limit',
    'warning format/mismatch',
  ]);
});

test('where formats are not restricted, every image is judged', () => {
  const webp = { name: 'a.webp', format: 'webp', declaredFormat: 'webp', colour: 'grey', animated: true, width: 10 };
  expect(found(webp, { provider: 'other' })).toStrictEqual(['error colour/header', 'warning clear/small', 'warning animated/all']);
  const off = run({ ...PHOTO, ...webp }, {}, { levels: { 'document/image-format': 'off' } });
  expect(off.findings.map(({ rule }) => rule)).toStrictEqual(['document/image-colour', 'document/image-clear', 'document/image-animated']);
});

test('colour: the header decides, else the pixels, else it is open; papers in black ink need none', () => {
  const row = images.find(({ id }) => id === 'document/image-colour/pixels');
  const min = row && 'min' in row.params ? row.params.min : 0;
  const pixels = (colouredShare: number): object => ({ colour: 'unknown', pixels: { colouredShare, sharpness: 1e6 } });
  expect(found(pixels(min))).toStrictEqual([]);
  expect(found(pixels(min - 0.001))).toStrictEqual(['warning colour/pixels']);
  expect(found(pixels(0), { document: 'administrator-photo' })).toStrictEqual(['warning colour/pixels']);
  for (const document of ['authenticity-form', 'authorization-letter']) expect(found(pixels(0), { document })).toStrictEqual([]);
  expect(found({ ...pixels(1), colour: 'grey' }, { document: 'authenticity-form' })).toStrictEqual(['error colour/header']);
  const open = (image: object, facts: object = {}): boolean =>
    run({ ...PHOTO, ...image }, facts).undecided.some(({ rule }) => rule === 'document/image-colour');
  expect(open({ colour: 'unknown' })).toBe(true);
  expect(open({ colour: 'unknown' }, { document: 'authenticity-form' })).toBe(false);
  for (const colour of ['colour', 'grey', 'bilevel']) expect(open({ colour })).toBe(false);
  expect(open({ colour: 'unknown', format: 'heic' })).toBe(false);
});

test('a paper is named where the caller says which it is', () => {
  const [one] = run({ ...PHOTO, colour: 'grey' }, { document: 'subject-licence' }).findings;
  expect(one?.message).toBe('主办单位证件的图片是灰度的：须为彩色。');
  expect(one?.params).toStrictEqual({ kind: 'grey', document: 'subject-licence' });
});

test('missing as a whole is an empty file', () => {
  for (const image of [null, undefined])
    expect(run(image).findings.map(({ row, params }) => [row, params])).toStrictEqual([['document/image-readable/all', { kind: 'empty' }]]);
});

test('every paper is named, in params and in both languages', () => {
  for (const document of choices.document) {
    const [one] = run({ ...PHOTO, colour: 'grey' }, { document }).findings;
    expect(one?.params).toStrictEqual({ kind: 'grey', document });
    for (const options of [undefined, { locale: en }]) {
      const [said] = run({ ...PHOTO, colour: 'grey' }, { document }, options).findings;
      expect(said?.message).not.toContain(document.includes('-') ? document : '  ');
      expect(said?.message).not.toMatch(/^(?:的?图片|The image is)|照片图片/);
    }
  }
});

test('what is not known of the file is undecided where it matters, and asks for that field', () => {
  const open = (image: object, facts: object = {}): readonly string[] =>
    run(image, facts).undecided.flatMap(({ rule, why, missing }) =>
      why === 'missing-facts' ? [`${rule.replace('document/image-', '')} ${missing.join()}`] : [],
    );
  const { bytes: _, ...unsized } = PHOTO;
  const { format: __, ...unnamed } = PHOTO;
  for (const bytes of [undefined, null, Number.NaN, -5, 0.5, Number.POSITIVE_INFINITY]) {
    expect(open({ ...PHOTO, bytes }), `${bytes}`).toStrictEqual(['size bytes']);
    expect([run({ ...PHOTO, bytes }).verdict, run({ ...PHOTO, bytes }).findings], `${bytes}`).toStrictEqual(['incomplete', []]);
  }
  expect(open({ ...unsized, format: 'unknown' })).toStrictEqual(['format bytes', 'size bytes', 'readable bytes']);
  expect(open(unnamed)).toStrictEqual(['format format']);
  expect(run(unnamed).verdict).toBe('incomplete');
  expect(open({ ...unnamed, truncated: true, colour: 'grey', animated: true, width: 9 })).toStrictEqual([
    'format format',
    'readable format',
    'colour format',
    'clear format',
    'animated format',
  ]);
  expect(open({})).toStrictEqual(['format format', 'size bytes', 'readable bytes']);
  expect(run({}).findings).toStrictEqual([]);
  const said = run({ ...unnamed, truncated: true, colour: 'grey', animated: true, width: 9, bytes: -1 }).undecided.map(
    ({ message }) => message,
  );
  expect(new Set(said).size).toBe(said.length);
  // Where formats are not restricted it does not matter which it is, unless it could be none.
  expect(found({ ...unnamed, format: undefined, colour: 'grey' }, { provider: 'other' })).toStrictEqual(['error colour/header']);
});

test('another provider: what is no image is not readable, whatever it is called', () => {
  for (const format of ['unknown', 'zip', 'mp4']) {
    expect(found({ format }, { provider: 'other' }), format).toStrictEqual(['error readable/all']);
    expect(found({ format }), format).toStrictEqual(['error format/content']);
    expect(run({ ...PHOTO, format }, {}, { levels: { 'document/image-format': 'off' } }).verdict).toBe('errors');
  }
});

test('a refusal by a person is an error, whatever was found without one; an acceptance takes no warning away', () => {
  const judged = (image: object, verdict: string): readonly (readonly [string, string])[] =>
    run({ ...PHOTO, ...image }, { judgements: [{ rule: 'document/image-clear', path: [], verdict }] }).findings.map(({ row, level }) => [
      row,
      level,
    ]);
  const blurred = { pixels: { colouredShare: 0.5, sharpness: 50 } };
  expect(judged({ width: 500 }, 'refused')).toStrictEqual([['document/image-clear/small', 'error']]);
  expect(judged(blurred, 'refused')).toStrictEqual([['document/image-clear/blurred', 'error']]);
  expect(judged({ width: 500 }, 'accepted')).toStrictEqual([['document/image-clear/small', 'warning']]);
  expect(judged({}, 'refused')).toStrictEqual([['document/image-clear/person', 'error']]);
});

test('blur is measured of text: a portrait is not judged by it', () => {
  const blurred = { pixels: { colouredShare: 0.5, sharpness: 50 } };
  expect(found(blurred, { document: 'administrator-photo' })).toStrictEqual([]);
  for (const document of ['', 'subject-licence']) expect(found(blurred, { document })).toStrictEqual(['warning clear/blurred']);
});

test('messages say what they mean', () => {
  const [unknown] = run({ ...PHOTO, format: 'unknown' }).findings;
  expect(unknown?.message).toBe('图片的内容无法识别，扩展名却是「JPG」：只接受 JPG、PNG、GIF。');
  const [large] = run({ ...PHOTO, bytes: 4_194_305 }, { document: 'administrator-photo' }).findings;
  expect(large?.message).toContain('（约 4 MB）：上限 4 MB');
  const [nameless] = run({ ...PHOTO, name: undefined, declaredFormat: 'unknown' }).findings;
  expect([nameless?.params, nameless?.message.includes('unknown')]).toStrictEqual([
    { extension: '', extensions: ['jpg', 'jpeg', 'png', 'gif'] },
    false,
  ]);
});

test('another type is a slip of the programmer', () => {
  for (const image of ['x', 5, true]) expect(() => run(image as never)).toThrow(TypeError);
  for (const field of [
    { name: 5 },
    { format: 5 },
    { bytes: '5' },
    { width: {} },
    { colour: 5 },
    { faults: 'x' },
    { faults: [5] },
    { pixels: 5 },
    { pixels: { colouredShare: 'x' } },
  ])
    expect(() => run({ ...PHOTO, ...field }), JSON.stringify(field)).toThrow(TypeError);
  expect(() => run(PHOTO, { document: 5 })).toThrow(TypeError);
  expect(() => run(PHOTO, { on: '2019-02-25' })).toThrow(RangeError);
});

test('strange values make no exception and no number gets into a report', () => {
  const strange = ['constructor', '__proto__', '510104199306060009', 'a-13800138000', '<b>', '\u202e', 'x'.repeat(10_000)];
  for (const text of strange) {
    const image = { ...PHOTO, name: `a.${text}`, format: text, declaredFormat: text, colour: text, faults: [text, text] };
    for (const one of [image, { ...image, format: 'jpeg' }, { ...PHOTO, faults: [text] }]) {
      const report = run(one, { document: text });
      expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report);
      expect(JSON.stringify(report), text).not.toMatch(/510104|13800|<b>|\u202e|_proto_|xxxx/);
      expect(report.findings.length).toBeGreaterThan(0);
    }
  }
  for (const bytes of [Number.NaN, -1, Number.POSITIVE_INFINITY, 0.5])
    expect(() => run({ ...PHOTO, bytes, width: bytes, height: bytes })).not.toThrow();
  expect(run({ ...PHOTO, faults: ['no-such-fault'] }).findings[0]?.message).toMatch(/^图片无法读取：.+。$/);
});
