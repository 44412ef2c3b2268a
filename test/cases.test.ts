import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { applyFixes } from '../src/core/companions';
import type { Report } from '../src/core/types';
import { type Case, rules, tables } from '../src/rules/index';
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
    for (const row of rule.rows) expect(found).toContain(row.id);
  });
});

test('a finding says where its row is written, whose rule it is and when that was read: of every row', async () => {
  // No rule depends on these. They are what the page in fixtures says until whoever changes one sees it change there as well.
  const sources: Record<string, readonly string[]> = Object.fromEntries(tables.rows.map(({ id }) => [id, []]));
  for (const one of cases) {
    // What only a person can judge is found once a person has refused it.
    const asked = runCase(one).undecided.filter(({ why }) => why === 'needs-person');
    const judgements = asked.map(({ rule, path }) => ({ rule, path, verdict: 'refused' }));
    // Single TLDs and registrars have sources of their own, so that there are several of a row.
    for (const { row, source } of runCase({ ...one, facts: { ...one.facts, judgements } }).findings)
      sources[row] = [...new Set([...(sources[row] ?? []), JSON.stringify(source)])].sort();
  }
  for (const { id } of tables.rows) expect(sources[id], id).not.toStrictEqual([]);
  const lines = Object.entries(sources).flatMap(([row, list]) => list.map((source) => `${row} ${source}\n`));
  await expect(lines.join('')).toMatchFileSnapshot('../fixtures/sources.txt');
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

test('of a row that starts after the first edition one value has a case on the day before, without it, and one on its first day', () => {
  const before = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
  const isBy = (id: string, { expect: answers }: Case): boolean => answers.some(({ row }) => row === id);
  for (const { id, rule, effective } of tables.rows) {
    if (effective.from === tables.editions[0]) continue;
    const own = cases.filter((one) => one.rule === rule);
    const first = own.filter((one) => one.facts.on === effective.from && isBy(id, one));
    const pairs = first.flatMap(({ value }) =>
      own.filter((one) => one.facts.on === before(effective.from) && !isBy(id, one) && isDeepStrictEqual(one.value, value)),
    );
    expect(first.length, `${id}: first day`).toBeGreaterThan(0);
    expect(pairs.length, `${id}: the day before, the same value`).toBeGreaterThan(0);
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

test('nothing that is done to a report changes another', () => {
  const wreck = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const key of Object.keys(value)) {
      wreck((value as Record<string, unknown>)[key]);
      // What reports share is frozen.
      Reflect.set(value, key, 'wrecked');
    }
  };
  for (const one of cases) {
    const before = JSON.stringify(runCase(one));
    wreck(runCase(one));
    expect(JSON.stringify(runCase(one)) === before, one.about).toBe(true);
  }
});
