import { expect } from 'vitest';
import type { Report } from '../../src/core/types';

/** Names of facts beside the value, as keys of the values to try. */
export const SCOPED = { province: '/province', nature: '/subjectNature', domains: '/domains', mobile: '/administratorMobile' } as const;

type Given = Readonly<Record<string, unknown>>;

/** All combinations of one value for each field. */
const combinations = (values: Readonly<Record<string, readonly unknown[]>>): readonly Given[] =>
  Object.entries(values).reduce<readonly Given[]>(
    (all, [field, list]) => all.flatMap((one) => list.map((value) => ({ ...one, [field]: value }))),
    [{}],
  );

/** The value and the facts of fields joined by dots; those of facts begin with a slash. */
function built(given: Given, base: object): { value: object; facts: object } {
  const value = structuredClone(base) as Record<string, Record<string, unknown>>;
  const facts: Record<string, unknown> = {};
  for (const [field, one] of Object.entries(given)) {
    const [head = '', inner] = field.split('.');
    if (field.startsWith('/')) facts[field.slice(1)] = one;
    else if (inner === undefined) (value as Record<string, unknown>)[head] = one;
    else value[head] = { ...value[head], [inner]: one };
  }
  return { value, facts };
}

/**
 * Holds a rule to the contract over all combinations of the values, `undefined` among them: undecided exactly when two ways of filling in what is missing
 * give different findings; decided, they are the findings; and every fact that is said to be missing is missing and could make a difference.
 */
export function expectExact(
  run: (value: object, facts: object) => Report,
  rule: string,
  values: Readonly<Record<string, readonly unknown[]>>,
  base: object = {},
): void {
  const report = (given: Given): Report => {
    const { value, facts } = built(given, base);
    return run(value, facts);
  };
  const whole = Object.fromEntries(Object.entries(values).map(([field, list]) => [field, list.filter((one) => one !== undefined)]));
  const fields = Object.keys(values);
  const keyOf = (given: Given): string => JSON.stringify(fields.map((field) => given[field]));
  const findings = new Map(
    combinations(whole).map((given) => [
      keyOf(given),
      JSON.stringify(report(given).findings.flatMap((one) => (one.rule === rule ? [[one.row, one.level, one.path]] : []))),
    ]),
  );
  let [open, decided] = [0, 0];
  for (const given of combinations(values)) {
    const missing = fields.filter((field) => given[field] === undefined);
    const fillings = combinations(Object.fromEntries(missing.map((field) => [field, whole[field] ?? []]))).map((filled) => ({
      ...given,
      ...filled,
    }));
    const outcomes = fillings.map((filled) => findings.get(keyOf(filled)) as string);
    const differs = new Set(outcomes).size > 1;
    const told = report(given);
    const entries = told.undecided.filter((one) => one.rule === rule);
    expect(entries.length > 0, `${JSON.stringify(given)}: ${[...new Set(outcomes)].slice(0, 3).join('\n')}`).toBe(differs);
    const named = new Set(entries.flatMap((entry) => entry.missing.map((path) => path.join('.'))));
    const first = [...named];
    for (const { why } of entries) expect(why).toBe('missing-facts');
    for (const field of missing) {
      // Does this fact make a difference for some way of filling in the others?
      const others = fillings.map((filled) => keyOf({ ...filled, [field]: null }));
      const isOf = new Set(others.map((other, index) => other + outcomes[index])).size > new Set(others).size;
      // That the province chooses between two rows that would both find something is only told once it is known that one does.
      const isLater = field === SCOPED.province && first.some((one) => one !== 'province');
      if (!(isLater && isOf)) expect(named.has(field.replace('/', '')), `${JSON.stringify(given)}: ${field}`).toBe(isOf);
      named.delete(field.replace('/', ''));
    }
    expect([...named], `${JSON.stringify(given)}: named, and not missing`).toStrictEqual([]);
    if (differs) open++;
    else {
      decided++;
      const now = told.findings.flatMap((one) => (one.rule === rule ? [[one.row, one.level, one.path]] : []));
      expect(JSON.stringify(now), JSON.stringify(given)).toBe(outcomes[0]);
    }
    // An open rule only leaves the form incomplete where it could make an error; others may do so too.
    const couldErr = outcomes.some((outcome) => outcome.includes('"error"'));
    const isErr = outcomes.every((outcome) => outcome.includes('"error"'));
    if (differs && couldErr && !isErr) expect(told.verdict).not.toBe('clear');
  }
  expect(open).toBeGreaterThan(0);
  expect(decided).toBeGreaterThan(0);
}
