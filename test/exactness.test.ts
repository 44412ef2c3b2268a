import { describe, expect, test } from 'vitest';
import { toProvince } from '../src/core/index';
import type { Case } from '../src/rules/index';
import { rules, tables } from '../src/rules/index';
import { expectExact, type Given } from './exact-ways';
import { runCase } from './run-case';

const PERSON = { name: '张三', credential: { type: 'resident-id-card', number: '510104199306060009' } };
const FIRM = { name: '广州清河信息科技有限公司', credential: { type: 'business-licence', number: '91440101MA0000058K' } };
const OTHERS = [
  { name: '李四', credential: PERSON.credential },
  { name: '张三', credential: FIRM.credential },
];

/** For each fact of phones, addresses, credentials and domains, enough values to make every difference that there can be. */
const VALUES: Readonly<Record<string, readonly unknown[]>> = {
  province: ['shandong', 'henan', 'hainan', 'beijing', 'xinjiang', 'guangxi'],
  addressProvince: ['shandong', 'henan', 'hainan', 'beijing', 'xinjiang'],
  prefecture: ['370600', '370100', '410100', '410300', '460100', '110100', '659010', '654200'],
  homeProvince: ['shandong', 'henan', 'hainan', 'beijing', 'xinjiang'],
  usedByOthers: [[], ['13800138000', '17012345678']],
  remarks: ['已是最详细地址', '无'],
  holder: ['mainland', 'hong-kong', 'macao', 'taiwan', 'foreign'],
  subjectNature: ['individual', 'enterprise', 'government'],
  role: ['subject', 'subject-administrator', 'website-administrator'],
  inProgress: [[], ['510104199306060009', '91440101MA0000058K', 'E00000000', '1']],
  type: tables.rows.flatMap(({ params }) => ('types' in params && ('holders' in params || 'organization' in params) ? params.types : [])),
  issuedIn: ['guangdong', 'outside-mainland'],
  validUntil: ['long-term', '2026-11-24', '2026-12-24'],
  registrar: ['1599', '146', '阿里云', '3233'],
  registeredIn: ['mainland', 'outside'],
  expiresOn: ['2026-11-24', '2026-12-01', '2030-01-01', 'soon'],
  realName: [
    { done: false },
    { done: true, recorded: true },
    { passedOn: '2026-11-25' },
    { passedOn: '2026-11-20' },
    { passedOn: '2026-11-02' },
    { done: true, passedOn: '2026-11-02', recorded: false },
  ],
  registrant: [PERSON, FIRM, ...OTHERS],
  subject: [
    { ...PERSON, nature: 'individual', administrator: PERSON },
    { ...FIRM, nature: 'enterprise', administrator: PERSON },
    { ...FIRM, nature: 'government', administrator: FIRM },
    { ...OTHERS[0], nature: 'individual' },
    { ...OTHERS[1], nature: 'individual' },
  ],
  filed: [
    { by: 'nobody' },
    { by: 'other-subject' },
    { by: 'this-subject', with: 'this-provider', account: 'this' },
    { by: 'this-subject', with: 'this-provider', account: 'other' },
    { by: 'this-subject', with: 'other-provider' },
  ],
};

/** Rules whose params name what was given: the place, the type, which of two facts told. They differ where what is found does not. */
const TELLING = ['phone/area-code-matches-address', 'credential/format', 'domain/registered-in-mainland'];

/** Facts that stand in the value itself. */
const IN_VALUE = [
  'type',
  'issuedIn',
  'validUntil',
  'registrar',
  'registeredIn',
  'expiresOn',
  'realName',
  'registrant',
  'filed',
  'changedOn',
];

const PHONES = [
  '086-0535-6700763',
  '086-0531-66666666',
  '086-0898-22222222',
  '086-0901-2222222',
  '086-0378-2222222',
  '086-0978-2222222',
  '086-0400-2345678',
  '6700763',
  '13800138000',
  '17012345678',
  '14512345678',
  '400-810-8888',
  'x',
  '',
];
const ADDRESSES = ['春熙路8号', '春熙路8号805室', ''];
const CREDENTIALS = [
  'resident-id-card',
  'passport',
  'hk-macao-travel-permit',
  'business-licence',
  'foreign-office-registration',
  'other',
  'bogus',
  '',
].flatMap((type) => ['510104199306060009', '91440101MA0000058K', 'E00000000', ''].map((number) => ({ type, number })));

const DOMAINS = ['qinghe.cn', 'www.qinghe.cn', 'qinghe.gov.cn', 'qinghe.io', 'qinghe.app', '127.0.0.1', 'x', ''].map((name) => ({ name }));

const ICP_NUMBERS = ['鲁ICP备11010001号', '鲁 ICP 备 11010001 号-1', '甲ICP备11010001号', 'ICP备11010001号', 'x', ''];

const valuesFor = (rule: string): readonly unknown[] =>
  rule.startsWith('icp-number/')
    ? ICP_NUMBERS
    : rule === 'domain/duplicate' || rule === 'domain/count-per-website'
      ? [
          ['qinghe.cn'],
          ['qinghe.cn', 'qinghe.com'],
          ['qinghe.cn', 'qinghe.cn'],
          Array.from({ length: 11 }, (_, index) => `qinghe${index}.cn`),
        ]
      : rule.startsWith('domain/')
        ? DOMAINS
        : rule.startsWith('phone/')
          ? PHONES
          : rule === 'contact/email'
            ? ['a@b.cn', 'x', '']
            : rule.startsWith('contact/')
              ? ADDRESSES
              : CREDENTIALS;

/** A city of another province than the address is nowhere; a domain is registered where its registrar is. */
const isPossible = ({ addressProvince, prefecture, registrar, registeredIn }: Given): boolean =>
  (!addressProvince || !prefecture || toProvince(prefecture) === addressProvince) &&
  (!registrar || !registeredIn || registrar === '阿里云' || (registrar === '146') === (registeredIn === 'outside'));

/** What is given to begin with: nothing, and each single fact. */
const startsOf = (reads: readonly string[]): readonly Given[] => [
  {},
  ...reads.flatMap((fact) => (VALUES[fact] ?? []).slice(0, 3).map((value) => ({ [fact]: value }))),
  ...(reads.includes('role')
    ? [
        { role: 'subject', subjectNature: 'individual' },
        { role: 'website-administrator', holder: 'hong-kong' },
        { role: 'subject', subjectNature: 'enterprise', issuedIn: 'guangdong' },
      ]
    : []),
];

describe('undecided exactly when two ways of filling in what is missing give different findings', () => {
  const own = rules.filter(({ id }) => /^(?:phone|contact|credential|domain|icp-number)\//.test(id));
  test.each(own.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    // The day of a change only counts in a modification.
    const reads = rule.reads.filter((fact) => fact !== 'changedOn');
    let [open, decided] = [0, 0];
    for (const value of valuesFor(id)) {
      const isObject = typeof value === 'object' && !Array.isArray(value);
      const own = isObject ? (value as Given) : {};
      const counts = expectExact({
        rule: id,
        values: Object.fromEntries(reads.map((fact) => [fact, VALUES[fact] ?? []])),
        starts: startsOf(reads).map((start) => ({ ...own, ...start })),
        report: (given) => {
          const facts = Object.fromEntries(Object.entries(given).filter(([fact]) => !IN_VALUE.includes(fact)));
          const inValue = Object.fromEntries(Object.entries(given).filter(([fact]) => IN_VALUE.includes(fact)));
          return runCase({
            rule: id,
            value: isObject ? { ...value, ...inValue } : value,
            facts: { on: '2026-11-25', ...facts },
          } as unknown as Case);
        },
        isPossible,
        factAt: ([fact]) => String(fact),
        apart: TELLING.includes(id) ? 'by-row' : 'by-all',
        names: 'some',
      });
      open += counts.open;
      decided += counts.decided;
    }
    expect(decided).toBeGreaterThan(0);
    expect(open > 0).toBe(reads.length > 0);
  });
});
