import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { applyFixes } from '../src/core/companions';
import type { Report } from '../src/core/types';
import { rules, tables } from '../src/rules/index';
import { runCase } from './run-case';
import { caseShape, findingParams } from './schemas/tables';

const cases = rules.flatMap((rule) => rule.cases);

/** What a report says of a rule, without its words and what the rule's meta says of all its findings. */
function answersOf(report: Report, rule: string): readonly object[] {
  const findings = report.findings
    .filter((one) => one.rule === rule)
    .map(({ row, level, path, at, params, fix }) => ({
      row,
      level,
      ...(path.length > 0 && { path }),
      ...(at && { at }),
      params,
      ...(fix && { fix: fix.value }),
    }));
  const undecided = report.undecided
    .filter((one) => one.rule === rule)
    .map(({ row, why, missing, params }) => ({ ...(row && { row }), why, missing, params }));
  return findings.length > 0 ? findings : undecided;
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(rule.cases.map((one) => [one.outcome, one.about, one] as const))('%s: %s', (outcome, _, one) => {
    caseShape.parse(one);
    const report = runCase(one);
    expect(answersOf(report, id)).toStrictEqual(one.expect);
    const found = report.findings.some((finding) => finding.rule === id);
    const open = report.undecided.some((undecided) => undecided.rule === id);
    expect(outcome).toBe(found ? 'found' : open ? 'undecided' : 'clear');
  });

  test('has cases of every kind that it can have, each of another thing', () => {
    const canBeUndecided = rule.reads.some((fact) => fact !== 'preapprovalHeld') || rule.levels.includes('review');
    // What a rule cannot tell can stand beside what it found.
    const beside =
      canBeUndecided && rule.cases.some((one) => runCase(one).undecided.some((undecided) => undecided.rule === id)) ? ['undecided'] : [];
    expect(new Set([...rule.cases.map((one) => one.outcome), ...beside])).toStrictEqual(
      new Set(['found', 'clear', ...(canBeUndecided ? ['undecided'] : [])]),
    );
    expect(new Set(rule.cases.map((one) => one.about)).size).toBe(rule.cases.length);
  });

  test('every row is found by a case', () => {
    const found = new Set(rule.cases.flatMap((one) => one.expect.map(({ row }) => row)));
    const provinces = rule.id === 'website-name/province-terms';
    for (const row of rule.rows) if (!provinces) expect(found).toContain(row.id);
  });
});

test('every fix of every case makes its rule pass', () => {
  let fixes = 0;
  for (const one of cases) {
    const report = runCase(one);
    for (const finding of report.findings) {
      if (!finding.fix) continue;
      fixes++;
      const fixed = applyFixes(one.value, { findings: [finding] });
      const after = runCase({ ...one, value: fixed });
      expect(
        after.findings.filter(({ rule }) => rule === finding.rule),
        `${one.value} → ${fixed}`,
      ).toStrictEqual([]);
    }
  }
  expect(fixes).toBeGreaterThan(5);
});

test('params of all findings of all cases are what their types say', () => {
  for (const one of cases) for (const { rule, params } of runCase(one).findings) findingParams[rule].parse(params);
});

test('every case of the files is of a rule that exists', () => {
  const inFiles = readdirSync('fixtures/cases').flatMap(
    (file) => JSON.parse(readFileSync(`fixtures/cases/${file}`, 'utf8')) as readonly unknown[],
  );
  expect(cases.length).toBe(inFiles.length);
});

test('a row that starts after the first edition has cases of the day before and of its first day', () => {
  const before = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
  for (const { id, effective } of tables.rows) {
    if (effective.from === tables.editions[0]) continue;
    const days = cases.filter(({ expect: answers }) => answers.some(({ row }) => row === id)).map(({ facts }) => facts.on);
    const all = cases.map(({ facts }) => facts.on);
    expect(days, `${id}: first day`).toContain(effective.from);
    expect(all, `${id}: the day before`).toContain(before(effective.from));
  }
});

describe('no local time zone leaks in', () => {
  const before = process.env.TZ;
  const expected = cases.map((one) => JSON.stringify(runCase(one)));
  test.each(['Asia/Shanghai', 'UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'])('%s', (zone) => {
    process.env.TZ = zone;
    expect(cases.map((one) => JSON.stringify(runCase(one)))).toStrictEqual(expected);
  });
  afterAll(() => {
    process.env.TZ = before;
  });
});
