import type { provinceNames } from './province';
import type { Row, RuleMeta } from './rows';
import type { RuleId } from './rule-params';
import type { Judgement, Locale, Options, Undecided } from './types';
import type { FilingType, IsoDay, Level, Path, Province, SubjectNature } from './words';

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

/** How a rule is asked in a context, by its rows there. */
export type Answering = (
  step: Step,
  rows: readonly Row[] | undefined,
  input: unknown,
  context: Context,
  judgements: Judgements,
) => readonly Answer[];

/** What persons have judged. */
export type Judgements = readonly Judgement[] | null | undefined;

/** How an area asks its rules when rows hold for some places only. */
export interface Scoping {
  /** The groups of a nature; `undefined` for what is no nature. */
  groupsOf(nature: string): readonly string[] | undefined;
  /** Is this what a scope can name: a nature or a group of natures? */
  isScope(slug: string): boolean;
  /** Is this a type of filing? */
  isType(slug: string): boolean;
  /** The contexts that stand for every way of filling in what is missing and makes a difference to a rule. */
  cellsFor(context: Context, meta: RuleMeta): readonly Context[];
  /** What a rule answers whatever may be filled in. */
  ask(context: Context, step: Step, input: unknown, judgements: Judgements, answer: Answering): readonly Answer[];
}

/** An area: its tables, its rules in the order in which they are judged, how each is decided, and the texts that it speaks by default. */
export interface Area<I, R extends RuleId = RuleId> {
  readonly tables: readonly (readonly Row[])[];
  readonly rules: readonly RuleMeta<R>[];
  /** How each rule is decided: by name, or all alike. A rule without a check is another area's of the same tables. */
  readonly checks: { readonly [K in R]?: Check<I, Row<K>> } | Check<I, never>;
  /** Of a rule what an input must have for it to speak, as bits; rules without are always asked. */
  readonly needs?: { readonly [K in R]?: number };
  /** Absent where no row is scoped. */
  readonly scoping?: Scoping;
  /** Absent where no fact and no text is of a province. */
  readonly provinces?: typeof provinceNames;
  /** Params that a row can do without. */
  readonly optional?: readonly string[];
  /** What a row of the caller's lacks beyond its shape: the key, and what was expected. */
  lacking?(row: Row): readonly [key: string, expected: string] | undefined;
  /** Facts that no form holds. */
  readonly outside: readonly string[];
  readonly locale: Locale;
}

/** Any area, whatever it judges. */
export type AnyArea = Omit<Area<never, never>, 'rules' | 'needs'> & {
  readonly rules: readonly RuleMeta[];
  readonly needs?: Readonly<Record<string, number | undefined>>;
};

/** An undecided entry, of which answers, and whether a form's field is missing that could still make an error. */
export interface Waiting {
  readonly answers: readonly Answer[];
  readonly entry: Undecided;
  readonly isOpen: boolean;
}

/** A rule that can have something to say in a context: rows hold for it, or may when more is known, and the caller has not switched it off. */
export interface Step {
  readonly meta: RuleMeta;
  readonly check: Check<unknown>;
  readonly needs: number;
  /** The rows that hold; absent where that depends on what is missing of the scope, so that every way of filling it in is asked. */
  readonly rows: readonly Row[] | undefined;
  /** The contexts that stand for these ways. */
  readonly cells: readonly Context[];
  /** Can a row that may hold make an error? */
  readonly canErr: boolean;
  /** What was undecided last, where the answer is always the same. */
  told: Waiting | undefined;
  /** What is kept of the last time that every way was asked. */
  latest: object | undefined;
}

/** The scope of a validation, its facts checked, with the rows that are in force for it. */
export interface Context {
  readonly area: AnyArea;
  readonly on: IsoDay;
  readonly provider: string;
  readonly edition: IsoDay;
  readonly province: Province | undefined;
  readonly nature: SubjectNature | undefined;
  readonly type: FilingType | undefined;
  /** Rows of this day and provider. */
  readonly dated: readonly Row[];
  /** Of these, the rows for this province, nature and type of filing, by rule. */
  readonly rows: Readonly<Record<string, readonly Row[] | undefined>>;
  readonly locale: Locale;
  readonly levels: Options['levels'];
  /** What an area keeps with the rows of this day, by row or list. */
  readonly memo: WeakMap<object, unknown>;
  /** The same for other places. */
  readonly contexts: Map<string, Context>;
  /** Sentences of undecided rules, by what they say. */
  readonly sentences: Map<string, string>;
  /** The rules to ask, made ready when they are first asked. */
  steps: readonly Step[] | undefined;
}

/** Where a validation stands: which province, nature and type of filing are known. */
export interface Place {
  readonly province: Province | undefined;
  readonly nature: SubjectNature | undefined;
  readonly type: FilingType | undefined;
}
