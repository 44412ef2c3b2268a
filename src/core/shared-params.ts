import type { Province } from './words';

/** Params of a finding that a person's refusal made. */
export interface Refused {
  readonly judged: 'refused';
}

/** What must be so of a field of a paper or photo. Fields of groups are joined by dots. */
export interface Demand {
  readonly field: string;
  /** It is one of these, */
  readonly accepts?: readonly (string | boolean)[];
  /** none of these, */
  readonly refuses?: readonly string[];
  /** so many, */
  readonly min?: number;
  readonly max?: number;
  /** or what this fact says. */
  readonly same?: 'province' | 'administratorMobile';
  /** Pattern of digits at the head that do not count where numbers are compared. */
  readonly without?: string;
  /** The row only speaks of papers on which these fields and facts are one of these, or so many at least. */
  readonly when?: Readonly<Record<string, number | readonly string[]>>;
  /** The row only speaks of papers that have this group, */
  readonly given?: 'mailed';
  /** or only of those that do not. */
  readonly absent?: 'mailed';
}

/** What a field of a paper or photo should have been, as the row says it; of a form's province also which. Fields of groups are joined by dots. */
export interface Unmet {
  readonly field: string;
  readonly accepts?: readonly (string | boolean)[];
  readonly refuses?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  readonly same?: 'province' | 'administratorMobile';
  readonly province?: Province;
}

/** Words in one line, as notices print them, with 、 between. */
export type Words = string;

/** A term in a text. */
export interface TermHit {
  /** The term as the table has it. */
  readonly term: string;
  /** As it stands in the text: longer or other than the term where it is disguised; cut after 40 UTF-16 units. */
  readonly written: string;
  /** Shorter terms of the same rule inside this one. */
  readonly covers: readonly string[];
  /** On the last finding of a row when there are more of them: how many, at least. */
  readonly more?: number;
}
