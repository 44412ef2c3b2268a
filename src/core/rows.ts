import type { RowParams, RuleId } from './rule-params';
import type { Authority, FilingType, IsoDay, Level, NatureGroup, Path, Province, Rejection, SubjectNature } from './words';

export type { RowParams } from './rule-params';
export type { Demand } from './shared-params';

/** Which filings a row speaks of. A dimension that is absent does not restrict. */
export interface Scope {
  /** Slug of the only provider it holds for. */
  readonly provider?: string;
  readonly provinces?: readonly Province[];
  readonly natures?: readonly (SubjectNature | NatureGroup)[];
  readonly filings?: readonly FilingType[];
}

/** In force from `from` until the day before `until`. `observed`: the day it was seen in force, its start is not known. */
export interface Effective {
  readonly from: IsoDay;
  readonly until?: IsoDay;
  readonly basis?: 'observed' | 'announced';
}

/** Where a row is written: the document, the place in it, the day it was read, and the last day it was seen in force where that is another. */
export interface RowSource {
  readonly id: string;
  readonly at: string;
  readonly asOf: IsoDay;
  readonly seen?: IsoDay;
}

interface RowOf<R extends RuleId> {
  /** The rule's id, a slash, and a name of the row; never renamed or reused. */
  readonly id: string;
  readonly rule: R;
  readonly authority: Authority;
  readonly scope?: Scope;
  readonly effective: Effective;
  readonly level: Level;
  readonly params: RowParams[R];
  /** The source only gives examples: what is not listed is not announced, never allowed for sure. */
  readonly open?: true;
  /** Id of the row that this one stands in for where both would hold. */
  readonly replaces?: string;
  readonly note?: string;
  readonly source: RowSource;
}

/** One thing that one source says, for one scope and period: of the library's tables, or the caller's own. Always a literal. */
export type Row<R extends RuleId = RuleId> = { [K in R]: RowOf<K> }[R];

/** A row of a decision: what one source says for one scope and period, where the facts are so. Always a literal. */
export interface DecisionRow<A> {
  readonly id: string;
  readonly authority: Authority;
  readonly scope?: Scope;
  readonly effective: Effective;
  /** By fact, the values for which it speaks; a fact that is absent does not restrict. */
  readonly when?: Readonly<Record<string, readonly string[]>>;
  readonly answer: A;
  readonly source: RowSource;
}

/** What is known of a rule beside its rows, as data: for `undecided`, for forms (what to validate again when a field changes), for tests. */
export interface RuleMeta<R extends RuleId = RuleId, F extends string = string> {
  readonly id: R;
  /** Facts on which its answer can depend, beside the value. */
  readonly reads: readonly F[];
  /** The field that its findings are on. */
  readonly anchor: Path;
  /** Rules beside whose finding it keeps silent. */
  readonly yieldsTo?: readonly RuleId[];
  readonly rejection?: Rejection;
  /** Where it is undecided as a whole, instead of at each field that would be found. */
  readonly waitsAt?: Path;
}

/** A fact of an area: the fields of a filing that it is taken from, none where no form holds it. */
export interface FactMeta {
  readonly fields: readonly Path[];
  /** What it is when absent; a fact with a default is never missing. */
  readonly absent?: boolean;
}
