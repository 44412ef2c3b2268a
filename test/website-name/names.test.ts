import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toProvince } from '../../src/core/province';
import type { SubjectNature } from '../../src/core/types';
import { validateWebsiteName } from '../../src/website-name/index';

interface NameOfFile {
  readonly name: string;
  readonly province: string;
  readonly nature: SubjectNature | '';
  readonly remarks?: string;
  readonly domain?: readonly string[];
  readonly person?: readonly string[];
  readonly 'subject-name'?: readonly string[];
}
const names = JSON.parse(readFileSync('fixtures/names/names.json', 'utf8')) as readonly NameOfFile[];

test('true-to-life names, as they were judged and read', async () => {
  expect(names.length).toBeGreaterThanOrEqual(30);
  expect(new Set(names.map(({ province }) => province)).size).toBeGreaterThan(10);
  const judged = names.map(({ name, province, nature, remarks, domain, person, ...more }) => {
    const report = validateWebsiteName(name, {
      on: '2026-11-25',
      province: toProvince(province),
      subjectNature: nature,
      remarks,
      domains: domain,
      people: person,
      subjectName: more['subject-name']?.[0],
    });
    const rules = report.findings.map(({ rule, level, at }) => `${level} ${rule}${at ? ` ${at.start}-${at.end}` : ''}`);
    return [`${name} (${province} ${nature}): ${report.verdict}`, ...rules].join('\n  ');
  });
  await expect(`${judged.join('\n')}\n`).toMatchFileSnapshot('../../fixtures/names/judged.txt');
});
