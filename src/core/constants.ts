import { type Answer, CLEAR, type Found } from './check';
import { keep } from './keep';
import type { Row } from './rows';

const found = /* @__PURE__ */ new WeakMap<Row, Map<string, Found>>();

/**
 * What a row finds of the value as a whole, as one and the same finding each time.
 *
 * @param which tells apart what one row finds; of few possibilities.
 */
export function alwaysFound(row: Row, params: object, which = ''): Found {
  return keep(
    keep(found, row, () => new Map<string, Found>()),
    which,
    () => Object.freeze({ row, params: Object.freeze({ ...params }) }),
  );
}

/** The answers that begin alike: as far as they go, and what comes next. */
interface Beginning {
  list?: readonly Answer[];
  readonly next: WeakMap<Answer, Beginning>;
}

const beginning = (): Beginning => ({ next: new WeakMap() });
const start = /* @__PURE__ */ beginning();

/** A list of answers. One of nothing but answers that are always the same is always the same as well. */
export function listOf(answers: readonly Answer[]): readonly Answer[] {
  if (answers.length === 0) return CLEAR;
  if (Object.isFrozen(answers) || !answers.every(Object.isFrozen)) return answers;
  let at = start;
  for (const answer of answers) at = keep(at.next, answer, beginning);
  at.list ??= Object.freeze([...answers]);
  return at.list;
}

/** What each row answers, in one list: of none that has anything to say `CLEAR`, of answers that are always the same one that is. */
export function ofRows<R>(rows: readonly R[], answer: (row: R) => readonly Answer[]): readonly Answer[] {
  let all = CLEAR;
  for (const row of rows) {
    const answers = answer(row);
    if (answers.length > 0) all = all === CLEAR ? answers : [...all, ...answers];
  }
  return listOf(all);
}

/** A copy of what a row holds, lists and all: nobody who changes a finding's params changes the row. */
export function copyOf<T extends object>(params: T): T {
  return Object.fromEntries(Object.entries(params).map(([key, one]) => [key, Array.isArray(one) ? [...one] : one])) as T;
}
