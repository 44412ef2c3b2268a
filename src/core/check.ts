import type { Context } from './context';
import { keep } from './keep';
import type { Row } from './rows';
import type { Level, Path } from './words';

/** Something that a rule found. */
export interface Found {
  readonly row: Row;
  readonly params: Readonly<Record<string, unknown>>;
  readonly at?: { readonly start: number; readonly end: number };
  /** The whole value of the field with which the rule passes. */
  readonly fix?: string | undefined;
  /** The field, from the root of the value; the value itself unless given. */
  readonly path?: Path;
  /** Only a person's refusal sets it: it stands above the row's level and the caller's. */
  readonly level?: Level;
}

/** Facts without which the rule cannot tell. */
export interface Missing {
  readonly missing: readonly Path[];
  readonly path?: Path | undefined;
  /** Params of the undecided entry. */
  readonly more?: Readonly<Record<string, unknown>>;
  /** Could the facts make an error? What the rule's rows say unless given. */
  readonly isError?: boolean;
  /** So many of these facts come before all others. */
  readonly first?: number;
  /** What else tells two such answers apart, where the same facts are missing. */
  readonly signs?: unknown;
}

/** Only a person can judge what this row demands. */
export interface NeedsPerson {
  readonly person: Row;
  readonly path?: Path;
}

/** What a rule says of an input. A frozen one is always the same, so that its entry in reports is made once. */
export type Answer = Found | Missing | NeedsPerson;

/** Decides one rule by the rows that hold in a context, of which there is at least one. No answer means clear. */
export type Check<I, R = Row> = (rows: readonly R[], input: I, context: Context) => readonly Answer[];

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
