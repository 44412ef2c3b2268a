import { expect, test } from 'vitest';
import type { Domain } from '../../src/core/filing';
import type { IsoDay } from '../../src/core/types';
import { addWorkingDays } from '../../src/core/working-days';
import { registrarStatus, tldStatus, validateDomain } from '../../src/domain/index';
import { validateFiling } from '../../src/filing/index';
import { chinaHolidays } from '../../src/holidays/index';

const after = (day: IsoDay, count: number): IsoDay => new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10) as IsoDay;

test('a domain is to be renewed exactly if it ends before the review does, whatever days are off', () => {
  const allOff = { 2026: { off: Array.from({ length: 40 }, (_, index) => after('2026-09-20', index)), working: [] } };
  for (const on of ['2026-01-30', '2026-09-21', '2026-12-28'] as const)
    for (const holidays of [undefined, chinaHolidays, allOff]) {
      const end = addWorkingDays(on, 20, holidays);
      for (let days = 20; days < 130; days++) {
        const expiresOn = after(on, days);
        const { findings } = validateDomain({ name: 'qinghe.cn', expiresOn }, { on, holidays });
        expect(
          findings.some(({ rule }) => rule === 'domain/not-expired'),
          `${on} ${expiresOn}`,
        ).toBe(expiresOn < end);
      }
    }
});

test('nothing is known of what is a part of a name of the tables, or stands beside it', () => {
  const on = '2026-11-25';
  for (const name of ['loud', 'clou', '2020-07-24', 'tencent-suffixes-2020-07-24', 'cloud email', ''])
    expect(tldStatus(name, on), name).toMatchObject({ decided: false, why: 'needs-person' });
  for (const name of ['159', '阿里云计算', '有限公司', 'cn-whois', '1599 420', ''])
    expect(registrarStatus(name, on), name).toMatchObject({ decided: false, why: 'needs-person' });
  expect([tldStatus('cloud', on).decided, registrarStatus('1599', on).decided]).toStrictEqual([true, true]);
});

test('while the day of a change is missing, so is what is missing beside it', () => {
  const domain = { name: 'qinghe.cn' } as Domain;
  const { undecided } = validateFiling(
    { type: 'modify', websites: [{ domains: [domain, { ...domain, name: 'qinghe.com', registrar: '146' }] }] },
    { on: '2026-11-25' },
  );
  const at = ['websites', 0, 'domains'];
  expect(undecided.filter(({ rule }) => rule === 'domain/registrar-approved').map(({ path, missing }) => [path, missing])).toStrictEqual([
    [
      [...at, 0, 'registrar'],
      [
        [...at, 0, 'changedOn'],
        [...at, 0, 'registrar'],
      ],
    ],
    [[...at, 1, 'registrar'], [[...at, 1, 'changedOn']]],
  ]);
});

test('a nature that is missing could make an error only where a row of level error asks for it', () => {
  const known = { registrar: '1599', expiresOn: '2030-01-01', realName: { done: true, recorded: true }, filed: { by: 'nobody' } } as const;
  const registrant = { name: '清河大学', credential: { type: 'public-institution-certificate', number: '12100000400000000X' } } as const;
  const verdict = (name: string): string =>
    validateDomain({ name, ...known, registrant }, { on: '2026-11-25', subject: { ...registrant, nature: '' } }).verdict;
  expect([verdict('qinghe.cn'), verdict('qinghe.edu.cn'), verdict('qinghe.gov.cn')]).toStrictEqual(['clear', 'clear', 'incomplete']);
});
