import { expect, test } from 'vitest';
import { validateAddress, validateEmail } from '../../src/contact/index';
import type { Row } from '../../src/core/rows';
import type { Locale } from '../../src/core/types';
import { zhCnAddress, zhCnContact, zhCnEmail, zhCnMobilePhone, zhCnOfficePhone, zhCnPhone } from '../../src/locales/zh-cn/index';
import { validateMobilePhone, validateOfficePhone } from '../../src/phone/index';

const on = '2026-11-25';
const own = (rule: string, params: object, replaces?: string): readonly Row[] => [
  {
    id: `ours/${rule}`,
    rule,
    authority: 'provider',
    effective: { from: '2020-01-01' },
    level: 'error',
    params,
    ...(replaces && { replaces }),
    source: { id: 'our-handbook', at: '3', asOf: '2026-01-01' },
  } as unknown as Row,
];
const office = (rows?: readonly Row[], locale?: Locale) => validateOfficePhone('0535-6700763', { on }, { rows, locale });
const mobile = (rows?: readonly Row[], locale?: Locale) => validateMobilePhone('17012345678', { on }, { rows, locale });
const email = (rows?: readonly Row[], locale?: Locale) => validateEmail('a@b.cn ', { on }, { rows, locale });
const address = (rows?: readonly Row[], locale?: Locale) => validateAddress('清河路', { on, remarks: '无' }, { rows, locale });

test.each([
  ['an office number’s', own('phone/office-format', { refuses: ['spelling'] }), office, mobile],
  ['a mobile number’s', own('phone/virtual-number', { segments: ['virtual'] }, 'phone/virtual-number/all'), mobile, office],
  ['an e-mail address’s', own('contact/email', { pattern: '^b' }), email, address],
  ['a postal address’s', own('contact/address-to-room', { rooms: ['x'], remarks: ['y'] }), address, email],
])('%s row of the caller is judged by its validator, and left alone by the other one of the same rules', (_, rows, its, others) => {
  expect(its(rows).findings.map(({ row }) => row)).toContain(rows[0]?.id);
  expect(others(rows)).toStrictEqual(others());
});

test('a row of both is judged by both; one of other rules is refused by both', () => {
  const rows = own('phone/reachable', { callers: ['10000'] });
  const persons = (report: ReturnType<typeof office>): readonly unknown[] => report.undecided.map(({ row }) => row);
  expect(persons(validateOfficePhone('086-0535-6700763', { on }, { rows }))).toContain(rows[0]?.id);
  expect(persons(validateMobilePhone('13800138000', { on }, { rows }))).toContain(rows[0]?.id);
  const other = own('contact/email', { pattern: '^b' });
  expect(() => office(other)).toThrow(RangeError);
  expect(() => mobile(other)).toThrow(RangeError);
});

test('each speaks by its own texts as by those of both, and by no others', () => {
  for (const [judge, its, both, other] of [
    [office, zhCnOfficePhone, zhCnPhone, zhCnMobilePhone],
    [mobile, zhCnMobilePhone, zhCnPhone, zhCnOfficePhone],
    [email, zhCnEmail, zhCnContact, zhCnAddress],
    [address, zhCnAddress, zhCnContact, zhCnEmail],
  ] as const) {
    expect(judge(undefined, its)).toStrictEqual(judge());
    expect(judge(undefined, both)).toStrictEqual(judge());
    expect(() => judge(undefined, other)).toThrow(RangeError);
  }
});
