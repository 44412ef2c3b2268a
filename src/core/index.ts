export { todayInChina } from './calendar-day';
export { applyFixes, findingsAt, renderFinding } from './companions';
export type * from './filing';
export { toProvince } from './province';
export type { Effective, Row, RowParams, RowSource, Scope } from './rows';
export type { CharacterKind, FieldKind, Refused, RuleId, RuleParams, TermHit } from './rule-params';
export type {
  Authority,
  CommonFacts,
  Decision,
  Explanation,
  Finding,
  FindingOf,
  FindingText,
  IsoDay,
  Judgement,
  Level,
  Locale,
  NatureGroup,
  Options,
  Path,
  Province,
  Reason,
  Rejection,
  Report,
  ScopeFacts,
  Source,
  Span,
  SubjectNature,
  Undecided,
  Verdict,
  Why,
} from './types';
