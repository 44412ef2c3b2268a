import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parsePhone, validateMobilePhone, validateOfficePhone } from '../../src/phone/index';

interface Spelling {
  readonly text: string;
  /** What it is read as; `null` for nothing. */
  readonly read: ReturnType<typeof parsePhone> | null;
  /** What the format rule says, of an office phone in 烟台 or of a mobile. */
  readonly fault: string | null;
  readonly fix: string | null;
}

const on = '2026-11-25';
const spellings = JSON.parse(readFileSync('fixtures/phone/spellings.json', 'utf8')) as readonly Spelling[];

test('there are forty of them and more, each once', () => {
  expect(new Set(spellings.map(({ text }) => text)).size).toBe(spellings.length);
  expect(spellings.length).toBeGreaterThanOrEqual(40);
});

test.each(spellings.map((one) => [one.text, one] as const))('%s', (text, { read, fault, fix }) => {
  expect(parsePhone(text) ?? null).toStrictEqual(read);
  const validate = (value: string): readonly { readonly kind: unknown; readonly fix: string | null }[] =>
    (read?.kind === 'mobile' ? validateMobilePhone(value, { on }) : validateOfficePhone(value, { on, prefecture: '烟台' })).findings
      .filter(({ rule }) => rule.endsWith('-format'))
      .map((one) => ({ kind: 'kind' in one.params ? one.params.kind : null, fix: one.fix?.value ?? null }));
  expect(validate(text)).toStrictEqual(fault ? [{ kind: fault, fix }] : []);
  if (fix) expect(validate(fix)).toStrictEqual([]);
  if (read?.kind === 'landline') expect(parsePhone(read.canonical)).toStrictEqual(read);
});
