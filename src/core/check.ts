import type { Answer, Check, Context, Missing, NeedsPerson } from './area';
import { keep } from './keep';
import type { Row } from './rows';

export type { Answer, Check, Found, Missing, NeedsPerson } from './area';

/** What a rule answers when it has nothing to say. */
export const CLEAR: readonly Answer[] = [];

type Lacking = Map<string, readonly Missing[]>;

/** By the field, then by the facts: joining them to one key takes longer than looking twice. */
const lacking = /* @__PURE__ */ new Map<string, Lacking>();

/**
 * The answer that facts are missing: one and the same each time.
 *
 * @param facts their names, with blanks between; of one inside a group, joined by a dot.
 * @param path the field, likewise; the value as a whole unless given.
 * @param isError as in `Missing`.
 */
export function lacks(facts: string, path = '', isError?: boolean): readonly Missing[] {
  const here = keep(lacking, isError === undefined ? path : `${path}/${isError}`, (): Lacking => new Map());
  return keep(here, facts, () => {
    const one: Record<string, unknown> = { missing: facts.split(' ').map((fact) => Object.freeze(fact.split('.'))) };
    if (path) one.path = Object.freeze(path.split('.'));
    if (isError !== undefined) one.isError = isError;
    return Object.freeze([Object.freeze(one)]) as unknown as readonly Missing[];
  });
}

const judging = /* @__PURE__ */ new WeakMap<Row, readonly NeedsPerson[]>();

/** The answer that only a person can judge what a row demands of the value as a whole: one and the same each time. */
export function forPerson(person: Row): readonly NeedsPerson[] {
  return keep(judging, person, () => Object.freeze([Object.freeze({ person })]) as readonly NeedsPerson[]);
}

/** A check that decides by one row; with several rows in force, a caller's own among them, each decides. */
export function perRow<I, R>(check: (row: R, input: I, context: Context) => readonly Answer[]): Check<I, R> {
  return (rows, input, context) =>
    rows.length === 1 ? check(rows[0] as R, input, context) : [...new Set(rows.flatMap((row) => check(row, input, context)))];
}
