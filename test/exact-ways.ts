import { expect } from 'vitest';
import type { Path, Report } from '../src/core/types';

/** Facts by name. One that is missing is `undefined`. */
export type Given = Readonly<Record<string, unknown>>;

/** Values of facts, by name. */
export type Values = Readonly<Record<string, readonly unknown[]>>;

/** What a rule's answer can depend on, and how to ask for it. */
export interface Ways {
  readonly rule: string;
  /** For each fact enough values to make every difference that there can be. */
  readonly values: Values;
  /** What is known to begin with. */
  readonly starts: readonly Given[];
  readonly report: (given: Given) => Report;
  /** Can these facts be true together? */
  readonly isPossible?: (given: Given) => boolean;
  /** The fact that is meant by a path which is said to be missing; its keys joined by dots unless given. */
  readonly factAt?: (path: Path) => string;
  /** What tells two findings apart: all but words; or, where params may tell what is only known in some ways, their row, level and path. */
  readonly apart?: 'by-all' | 'by-row';
  /** `all`: every fact that can make a difference is named. `enough`: those named decide. `some`: those named can make one together. */
  readonly names: 'all' | 'enough' | 'some';
  /** A fact that can make a difference and is only asked for once others are known. */
  readonly isLater?: (fact: string, named: readonly string[]) => boolean;
}

/** An untouched select is nothing, where nothing is no value of its own. */
const isMissing = (value: unknown, list: readonly unknown[]): boolean => value === undefined || (value === '' && !list.includes(''));

/** All ways to fill in facts that are missing, one value for each. */
export function fillIn(given: Given, values: Values): readonly Given[] {
  return Object.entries(values)
    .filter(([fact, list]) => isMissing(given[fact], list))
    .reduce<readonly Given[]>((all, [fact, list]) => all.flatMap((one) => list.map((value) => ({ ...one, [fact]: value }))), [given]);
}

/**
 * Holds a rule to the contract: undecided exactly when two ways of filling in what is missing give different findings; decided, its findings are
 * those of every way; what is said to be missing is missing and can make a difference; and where that could be an error, the form is not called clear.
 *
 * @returns how many starts were undecided and decided; there have to be some of each kind that the rule can have.
 */
export function expectExact({ rule, values, starts, report, isPossible = () => true, factAt, apart = 'by-all', names, isLater }: Ways): {
  readonly open: number;
  readonly decided: number;
} {
  const facts = Object.keys(values);
  const codes = new Map(facts.map((fact) => [fact, new Map<unknown, number>()]));
  const keyOf = (given: Given, without: readonly string[] = []): string => {
    let key = '';
    for (const [fact, known] of codes) {
      if (without.includes(fact)) key += '-,';
      else {
        if (!known.has(given[fact])) known.set(given[fact], known.size);
        key += `${known.get(given[fact])},`;
      }
    }
    return key;
  };
  const findingsOf = ({ findings }: Report): string =>
    JSON.stringify(
      findings.flatMap((one) =>
        one.rule === rule ? [[one.row, one.level, one.path, ...(apart === 'by-all' ? [one.at, one.params] : [])]] : [],
      ),
    );
  const kept = new Map<string, string>();
  /** Findings of a way, each judged once: most are asked for from many starts. */
  const findingsIn = (given: Given): string => {
    const key = keyOf(given);
    const found = kept.get(key) ?? findingsOf(report(given));
    kept.set(key, found);
    return found;
  };
  let [open, decided] = [0, 0];
  for (const start of new Map(starts.map((one) => [keyOf(one), one])).values()) {
    const where = `${rule} ${JSON.stringify(start)}`;
    const ways = fillIn(start, values).filter(isPossible);
    const outcomes = ways.map(findingsIn);
    const different = new Set(outcomes);
    const told = report(start);
    const entries = told.undecided.filter((one) => one.rule === rule && one.why !== 'needs-person');
    expect(entries.length > 0, `${where}: ${[...different].slice(0, 3).join('\n')}`).toBe(different.size > 1);
    if (entries.length === 0) {
      decided++;
      expect(findingsOf(told), where).toBe(outcomes[0]);
      continue;
    }
    open++;
    const named = [...new Set(entries.flatMap(({ missing }) => missing.map(factAt ?? ((path) => path.join('.')))))];
    const missing = facts.filter((fact) => isMissing(start[fact], values[fact] ?? []));
    expect(named.length, where).toBeGreaterThan(0);
    expect(
      named.filter((fact) => !missing.includes(fact)),
      `${where}: named, and not missing`,
    ).toStrictEqual([]);
    // Are there two ways that differ in these facts alone, and in what is found?
    const matter = (these: readonly string[]): boolean => {
      const others = ways.map((way) => keyOf(way, these));
      return new Set(others.map((other, index) => other + outcomes[index])).size > new Set(others).size;
    };
    if (names === 'some') expect(matter(named), `${where}: ${named}`).toBe(true);
    else
      for (const fact of names === 'all' ? missing : named) {
        const isOne = matter([fact]);
        if (!(isOne && isLater?.(fact, named))) expect(named.includes(fact), `${where}: ${fact}`).toBe(isOne);
      }
    if (names === 'enough') {
      const asked = Object.fromEntries(named.map((fact) => [fact, values[fact] ?? []]));
      for (const given of fillIn(start, asked).filter(isPossible)) {
        const left = report(given).undecided.filter((one) => one.rule === rule && one.why === 'missing-facts');
        expect(left.length, `${where}, then ${JSON.stringify(given)}`).toBe(0);
      }
    }
    // What a form does not hold cannot leave it incomplete.
    const isError = (outcome: string): boolean => outcome.includes('"error"');
    if (entries.some(({ why }) => why === 'missing-facts') && outcomes.some(isError) && !outcomes.every(isError))
      expect(told.verdict, where).not.toBe('clear');
  }
  return { open, decided };
}

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

/** Names of facts beside the value, as keys of the values to try. */
export const SCOPED = { province: '/province', nature: '/subjectNature', domains: '/domains', mobile: '/administratorMobile' } as const;

/** The same over all combinations of values of a paper’s fields, `undefined` among them: every fact that can make a difference is named. */
export function expectExactFields(run: (value: object, facts: object) => Report, rule: string, all: Values, base: object = {}): void {
  const values = Object.fromEntries(Object.entries(all).map(([field, list]) => [field, list.filter((one) => one !== undefined)]));
  const { open, decided } = expectExact({
    rule,
    values,
    starts: Object.entries(all).reduce<readonly Given[]>(
      (starts, [field, list]) => starts.flatMap((one) => list.map((value) => ({ ...one, [field]: value }))),
      [{}],
    ),
    report: (given) => {
      const { value, facts } = built(given, base);
      const told = run(value, facts);
      expect(told.undecided.filter((one) => one.rule === rule && one.why !== 'missing-facts')).toStrictEqual([]);
      return told;
    },
    factAt: (path) => {
      const name = path.join('.');
      return name in values ? name : `/${name}`;
    },
    apart: 'by-row',
    names: 'all',
    // That the province chooses between two rows that would both find something is only told once it is known that one does.
    isLater: (fact, named) => fact === SCOPED.province && named.some((one) => one !== fact),
  });
  expect(open).toBeGreaterThan(0);
  expect(decided).toBeGreaterThan(0);
}
