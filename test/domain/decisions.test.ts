import { describe, expect, test } from 'vitest';
import type { Domain, FilingType } from '../../src/core/filing';
import type { Decision, IsoDay } from '../../src/core/types';
import { addWorkingDays, holidaysUsed, workingDaysBetween } from '../../src/core/working-days';
import { domainsToVerify, registrarStatus, tldStatus, validateDomain } from '../../src/domain/index';
import { chinaHolidays } from '../../src/holidays/index';
import { en } from '../../src/locales/en/index';
import { zhCn } from '../../src/locales/zh-cn/index';
import { tables } from '../../src/rules/index';

const DAYS: readonly IsoDay[] = ['2019-02-26', '2020-08-01', '2026-11-26'];

const addDays = (day: IsoDay, count: number): IsoDay => new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10) as IsoDay;

const told = (decision: Decision<string>): string =>
  `${decision.decided ? decision.answer : `undecided ${decision.why}`} · ${decision.reasons.map(({ source }) => `${source.id} ${source.at}`).join(', ')}`;

const list = (names: readonly string[], decide: (name: string, on: IsoDay) => Decision<string>): Record<string, readonly string[]> =>
  Object.fromEntries(names.map((name) => [name, DAYS.map((on) => `${on} ${told(decide(name, on))}`)]));

test('TLDs at three dates, with sources', async () => {
  const names = ['cn', 'com', 'cc', 'tv', 'top', 'io', 'org', '中国', '我爱你', 'cloud', 'hk', 'app'];
  await expect(`${JSON.stringify(list(names, tldStatus), null, 2)}\n`).toMatchFileSnapshot('../../fixtures/domain/tlds.json');
  for (const name of ['.cc', 'CC', '。cc', ' cc ']) expect(told(tldStatus(name, '2019-02-26'))).toBe(told(tldStatus('cc', '2019-02-26')));
  expect(tldStatus('xn--fiqs8s', '2019-02-26')).toStrictEqual(tldStatus('.中国', '2019-02-26'));
  for (const odd of ['', '.', 'a.b', '@', '中 国']) expect(tldStatus(odd, '2019-02-26').decided, odd).toBe(false);
});

test('registrars at three dates, with sources', async () => {
  const names = [
    '1599',
    '阿里云计算有限公司（万网）',
    '阿里云',
    'Alibaba Cloud International',
    '3755',
    '腾讯云',
    'Aceville Pte. Ltd.',
    '成都西维数码科技有限公司',
    'West263 International Limited',
    '471',
    'GoDaddy.com, LLC',
    '3233',
    '99999',
  ];
  await expect(`${JSON.stringify(list(names, registrarStatus), null, 2)}\n`).toMatchFileSnapshot('../../fixtures/domain/registrars.json');
  for (const name of ['01599', 'IANA 1599', '１５９９', 'ALIBABA CLOUD COMPUTING LTD'])
    expect(registrarStatus(name, DAYS[2] as IsoDay)).toMatchObject({ decided: true, answer: 'approved' });
});

test('a finding cites the document that says so, with the day it was read; where none does, the demand itself', () => {
  const cited = (domain: Domain): unknown => {
    const [finding] = validateDomain(domain, { on: '2026-11-26' }).findings;
    return [finding?.rule, finding?.source.id, finding?.source.at, finding?.source.asOf];
  };
  expect(cited({ name: 'a.io' })).toStrictEqual(['domain/tld-approved', 'report-2019-05-08', '.io', '2026-11-23']);
  expect(cited({ name: 'a.cn', registrar: '3775', registeredIn: 'mainland' })).toStrictEqual([
    'domain/registrar-approved',
    'alibaba-cloud-icp-faq-2019-02-26',
    '3775',
    '2026-11-25',
  ]);
  expect(cited({ name: 'a.app' })).toStrictEqual([
    'domain/tld-approved',
    'alibaba-cloud-icp-faq-2019-02-26',
    '3 L636; 7 L891 L956; 9 L1034; 17.2 L1491',
    '2026-11-25',
  ]);
});

test('each row of the tables is decided as it says, on the days before and after', () => {
  for (const { tld, status, by, notUntil, doubtfulFrom, confidence } of tables.tlds) {
    const isSure = status !== 'conflicting' && confidence !== 'low' && (status !== 'approved' || by !== undefined);
    const answerOn = (on: IsoDay): string => {
      const decision = tldStatus(tld, on);
      return decision.decided ? decision.answer : decision.why;
    };
    const first: IsoDay = '2019-02-26';
    if (!isSure) expect(answerOn('2026-11-26'), tld).toBe('needs-person');
    else if (status === 'not-approved') for (const on of DAYS) expect(answerOn(on), tld).toBe('not-approved');
    else if (by) {
      expect(answerOn(by > first ? by : first), tld).toBe('approved');
      if (by > first) expect(answerOn(addDays(by, -1)), tld).toBe(notUntil === addDays(by, -1) ? 'not-approved' : 'needs-person');
      if (notUntil) expect([answerOn(notUntil), answerOn(first)], tld).toStrictEqual(['not-approved', 'not-approved']);
      expect(answerOn('2026-11-26'), tld).toBe(doubtfulFrom ? 'needs-person' : 'approved');
      if (doubtfulFrom) expect([answerOn(addDays(doubtfulFrom, -1)), answerOn(doubtfulFrom)]).toStrictEqual(['approved', 'needs-person']);
    }
  }
  for (const { iana, names, status, by } of tables.registrars)
    for (const name of [...iana.map(String), ...names]) {
      const now = registrarStatus(name, '2026-11-26');
      expect(now.decided ? now.answer : 'doubtful', name).toBe(status);
      if (by && by > '2019-02-26') expect(registrarStatus(name, addDays(by, -1)).decided, name).toBe(false);
    }
});

test('decisions speak both languages, and throw for a programmer’s slip alone', () => {
  const texts = [zhCn, en].map((locale) =>
    [
      tldStatus('cc', '2019-02-26', { locale }),
      registrarStatus('阿里云', '2019-02-26', { locale }),
      domainsToVerify('modify', [], {}, { locale }),
    ].flatMap(({ reasons }) => reasons.map(({ message }) => message)),
  );
  for (const text of texts.flat()) expect(text).toMatch(/^.{8,}[。.]$/u);
  expect(texts[0]).not.toStrictEqual(texts[1]);
  expect(tldStatus('cc', '2019-02-26').reasons).toStrictEqual(tldStatus('cc', '2019-02-26', { locale: zhCn }).reasons);
  for (const decide of [tldStatus, registrarStatus]) {
    expect(() => decide(7 as never, '2019-02-26')).toThrow(TypeError);
    expect(() => decide('cn', '2019-02-30')).toThrow(RangeError);
    expect(() => decide('cn', '2019-02-25')).toThrow(RangeError);
  }
});

describe('which domains a type of filing verifies', () => {
  const domains: readonly Domain[] = [
    { name: 'a.cn', changedOn: '2017-12-31' },
    { name: 'b.cn', changedOn: '2018-01-01' },
  ];
  const answer = (type: FilingType, after?: FilingType, of = domains): readonly string[] | string => {
    const decision = domainsToVerify(type, of, { after });
    return decision.decided ? decision.answer : `${decision.why} ${JSON.stringify(decision.missing)}`;
  };

  test('all, those changed since 2018-01-01, none, or as a person says', () => {
    expect(answer('initial')).toStrictEqual(['a.cn', 'b.cn']);
    expect(answer('initial', 'cancel-website')).toStrictEqual(['a.cn', 'b.cn']);
    expect(answer('add-website')).toStrictEqual(['a.cn', 'b.cn']);
    expect(answer('modify')).toStrictEqual(['b.cn']);
    expect(answer('modify', undefined, [...domains, { name: 'c.cn' }])).toBe('missing-facts [[2,"changedOn"]]');
    for (const type of ['cancel-subject', 'cancel-website', 'cancel-transfer'] as const) expect(answer(type)).toStrictEqual([]);
    expect(answer('transfer')).toBe('needs-person []');
    expect(answer('transfer', 'cancel-transfer')).toStrictEqual([]);
    expect(answer('transfer', 'modify')).toBe('needs-person []');
  });

  test('each answer cites its row', () => {
    for (const { id, scope, when } of tables.verification)
      for (const type of scope?.filings ?? []) {
        const { reasons } = domainsToVerify(type, domains, {
          after: when?.after?.[0] as FilingType | undefined,
          provider: scope?.provider ?? 'other',
        });
        expect(reasons.map(({ row }) => row)).toStrictEqual([id]);
        expect(reasons[0]?.message).not.toContain('domains-to-verify');
      }
    expect(() => domainsToVerify('file' as never, [])).toThrow(RangeError);
    expect(() => domainsToVerify('initial', 'a.cn' as never)).toThrow(TypeError);
  });
});

describe('working days', () => {
  test('around the Spring Festival of 2019 and the National Day of 2026, with days off and without', () => {
    expect(addWorkingDays('2019-02-01', 1, chinaHolidays)).toBe('2019-02-02');
    expect(addWorkingDays('2019-02-01', 3, chinaHolidays)).toBe('2019-02-11');
    expect(addWorkingDays('2019-02-01', 3, undefined)).toBe('2019-02-06');
    expect(addWorkingDays('2026-09-30', 1, chinaHolidays)).toBe('2026-10-08');
    expect(workingDaysBetween('2026-09-30', '2026-10-10', 99, chinaHolidays)).toBe(3);
    expect(workingDaysBetween('2026-10-10', '2026-09-30', 99, chinaHolidays)).toBe(0);
    expect(workingDaysBetween('1900-01-01', '2026-09-30', 5, chinaHolidays)).toBe(5);
  });

  test('counting on and counting back agree on every day of nine years; the table says for which years it is', () => {
    for (let day: IsoDay = '2018-01-01'; day < '2026-12-01'; day = addDays(day, 1))
      for (const count of [1, 2, 5, 20]) {
        const end = addWorkingDays(day, count, chinaHolidays);
        expect(workingDaysBetween(day, end, 99, chinaHolidays)).toBe(count);
        expect(workingDaysBetween(day, addDays(end, -1), 99, chinaHolidays)).toBe(count - 1);
      }
    expect([
      holidaysUsed('2026-01-01', '2026-12-31', chinaHolidays),
      holidaysUsed('2026-12-31', '2027-01-01', chinaHolidays),
      holidaysUsed('2027-01-01', '2027-01-02', chinaHolidays),
      holidaysUsed('2026-01-01', '2026-12-31', null),
    ]).toStrictEqual(['passed', 'partly', 'none', 'none']);
  });

  test('working days of a whole year are as many as the calendar has, less the days off, plus those worked', () => {
    for (const [year, { off, working }] of Object.entries(chinaHolidays)) {
      const [first, last] = [`${year}-01-01`, `${year}-12-31`] as [IsoDay, IsoDay];
      const isWeekend = (day: IsoDay): boolean => [0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay());
      let plain = 0;
      for (let day = first; day <= last; day = addDays(day, 1)) plain += Number(!isWeekend(day));
      const expected = plain - off.filter((day) => !isWeekend(day)).length + working.filter(isWeekend).length;
      expect(workingDaysBetween(addDays(first, -1), last, 400, chinaHolidays), year).toBe(expected);
    }
  });
});
