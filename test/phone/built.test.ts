import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { parsePhone, validateOfficePhone } from '../../src/phone/index';
import { fc, property } from '../property';

const spellings = JSON.parse(readFileSync('fixtures/phone/spellings.json', 'utf8')) as readonly { readonly text: string }[];
const pieces = [
  '0535',
  '6700763',
  '021',
  '62345678',
  '13800138000',
  '400',
  '8201234',
  '+86',
  '0086',
  '086',
  '1',
  '-',
  ' ',
  '(',
  ')',
  '/',
  '转',
  'ext.',
  ';ext=',
  'tel:',
  '+1',
  '801',
  '#',
];

test('the built phones, which hold a part of libphonenumber-js, read as the sources do with the whole of it', async () => {
  const built = (await import(pathToFileURL(resolve('dist/phone.js')).href)) as {
    readonly parsePhone: typeof parsePhone;
    readonly validateOfficePhone: typeof validateOfficePhone;
  };
  const same = (text: string): void => {
    expect(built.parsePhone(text), text).toStrictEqual(parsePhone(text));
    expect(built.validateOfficePhone(text, { on: '2026-11-25' }), text).toStrictEqual(validateOfficePhone(text, { on: '2026-11-25' }));
  };
  expect(spellings.length).toBeGreaterThan(40);
  for (const { text } of spellings) same(text);
  property(
    fc.array(fc.oneof(fc.constantFrom(...pieces), fc.stringMatching(/^\d{1,9}$/)), { maxLength: 7 }).map((parts) => parts.join('')),
    same,
  );
});
