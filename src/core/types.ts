import type { RuleId, RuleParams } from './rule-params';
import type { Authority, FilingType, IsoDay, Level, Path, Province, Rejection, SubjectNature, Verdict, Why } from './words';

export type { Authority, FilingType, IsoDay, Level, NatureGroup, Path, Province, Rejection, SubjectNature, Verdict, Why } from './words';

/** Where a rule is written: the document (`id`), the place in it (`at`), the day it was read, the last day it was seen in force, and whose rule it is. */
export interface Source {
  readonly id: string;
  readonly at: string;
  readonly asOf: IsoDay;
  /** The last day on which it was seen in force; absent: the document's own day. */
  readonly seen?: IsoDay;
  readonly authority: Authority;
}

/** A stretch of the text as given, in UTF-16 offsets, `end` exclusive; both lie on code point boundaries. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Something that a rule found. `message` and `advice` are rendered from `rule`, `row` and `params`: compare those, not the words. */
export interface FindingOf<R extends RuleId> {
  readonly rule: R;
  /** Id of the table row that decided. */
  readonly row: string;
  readonly level: Level;
  /** The field to mend. */
  readonly path: Path;
  readonly at?: Span;
  readonly params: RuleParams[R];
  /** What is wrong, in the locale passed (zh-CN unless another is). */
  readonly message: string;
  /** What to do, in the same locale. */
  readonly advice: string;
  /** The whole value of the field at `path` with which this rule passes. */
  readonly fix?: { readonly path: Path; readonly value: string };
  readonly rejection?: Rejection;
  readonly source: Source;
}

/** Any finding of the rules `R`; narrowing on `rule` gives the params their type. */
export type Finding<R extends RuleId = RuleId> = { [K in R]: FindingOf<K> }[R];

/** A rule that could not decide: two ways of filling in what is `missing` would give different findings, or a person must judge. */
export interface Undecided<R extends RuleId = RuleId> {
  readonly rule: R;
  readonly row?: string;
  readonly path: Path;
  readonly why: Why;
  /** Paths in the facts (or the filing) that the caller can fill in; empty for `needs-person`. */
  readonly missing: readonly Path[];
  readonly params: Readonly<Record<string, unknown>>;
  readonly message: string;
}

/** The outcome of a validation: plain JSON, equal for equal input. */
export interface Report<R extends RuleId = RuleId> {
  readonly verdict: Verdict;
  /** Most severe first, then by path, then by position. */
  readonly findings: readonly Finding<R>[];
  readonly undecided: readonly Undecided<R>[];
  readonly on: IsoDay;
  /** The edition of the rules in force on that day. */
  readonly edition: string;
  /** The levels that the caller changed. */
  readonly levels?: Readonly<Record<string, Level | 'off'>>;
}

/** Why a decision was taken: the table row, and its source. */
export interface Reason {
  readonly row: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message: string;
  readonly source: Source;
}

/** An answer with its reasons and what comes next, or what is missing to give one. */
export type Decision<A> =
  | { readonly decided: true; readonly answer: A; readonly reasons: readonly Reason[]; readonly next: readonly Reason[] }
  | { readonly decided: false; readonly why: Why; readonly missing: readonly Path[]; readonly reasons: readonly Reason[] };

/** What a person has judged: `refused` makes an error, `accepted` ends the wait and takes away a review, never an error. */
export interface Judgement {
  readonly rule: RuleId;
  readonly path: Path;
  readonly verdict: 'accepted' | 'refused';
}

/** Facts that every validator understands. */
export interface CommonFacts {
  /** The day to judge by, in China. Not before the first edition of the rules. */
  readonly on: IsoDay;
  /** Slug of the access provider; rows of another provider do not apply. `'alibaba-cloud'` unless given. */
  readonly provider?: string | undefined;
  readonly judgements?: readonly Judgement[] | undefined;
}

/** Facts that choose the rows of a table. `undefined` and `''` (an untouched select) are missing. */
export interface ScopeFacts extends CommonFacts {
  readonly province?: Province | '' | undefined;
  readonly subjectNature?: SubjectNature | '' | undefined;
  /** Type of the filing: some rows hold for some types alone. */
  readonly type?: FilingType | '' | undefined;
}

/** A message and an advice: `{name}` is a param, `{#name}` the word of a slug, `{before|name|after}` goes as a whole where there is none. */
export interface FindingText {
  readonly message: string;
  readonly advice: string;
}

/** A text of the findings of a rule: what it does not say, the next one of the rule that fits does. */
export interface TextOfRule {
  /** By param: one of the values that it must have, or `true` where it must be there. `row` is the id of the row: for exceptions. */
  readonly when?: Readonly<Record<string, true | readonly string[]>>;
  readonly message?: string;
  /** Or the id of the rule whose advice it shares, which has one text. */
  readonly advice?: string;
}

/** Texts of one language: of one area, or (by `parts`) of several. Plain JSON, so that a further language is a table. */
export interface Locale {
  /** The area that it has the texts of; none of all. */
  readonly area?: string;
  /** BCP 47. */
  readonly language: string;
  readonly separator: string;
  /** By rule id, one text or a list of which the first that fits is taken; what a person refused by `area#refused`. `rule` is a param of every text. */
  readonly findings?: Readonly<Record<string, TextOfRule | readonly TextOfRule[]>>;
  /** By rule id and why (`website-name/idiom#outside-facts`), else by area and why (`website-name#needs-person`). */
  readonly undecided?: Readonly<Record<string, string>>;
  /** Why a decision was taken, or what comes next: by row id, or by rule id and status. */
  readonly reasons?: Readonly<Record<string, string>>;
  /** Slugs, kinds, names of facts, and of rules what is in question. */
  readonly words?: Readonly<Record<string, string>>;
  readonly parts?: readonly Locale[];
  /** By rule id; a form does not ship them. */
  readonly explanations?: Readonly<Record<string, Explanation>>;
}

/** What a rule demands, in a sentence, and why. */
export interface Explanation {
  readonly title: string;
  readonly why: string;
  /** What to do, where the texts of the findings do not say it. */
  readonly advice?: string;
}

/** What every validator takes beside value and facts. */
export interface Options {
  /** Texts of the area or of all; zh-CN unless given. */
  readonly locale?: Locale | undefined;
  /** The caller's own rows; each cites its own source, with the day it was read. */
  readonly rows?: readonly import('./rows').Row[] | undefined;
  /** Levels that the caller changes, by rule; `'off'` takes the rule out. */
  readonly levels?: Readonly<Record<string, Level | 'off'>> | undefined;
}
