import { judgedIn } from '../../rules/filing/parts';
import type { FilingRule } from '../../rules/filing/rules';
import type { ContactRule } from '../contact/index';
import { readContext, readTexts } from '../core/context';
import { judgeArea, sortFindings } from '../core/judge';
import { toProvince } from '../core/province';
import type { OwnRow } from '../core/rows';
import type { Finding, Options, Rejection, Report, Undecided } from '../core/types';
import type { CredentialRule } from '../credential/index';
import type { AdminPhotoRule, AuthenticityFormRule, DocumentRule } from '../document/index';
import type { DomainRule } from '../domain/index';
import type { IcpNumberRule } from '../icp-number/index';
import type { PhoneRule } from '../phone/index';
import type { PreapprovalRule } from '../preapproval/index';
import type { WebsiteNameRule } from '../website-name/index';
import { filingArea } from './area';
import { domains } from './domains';
import type { FilingFacts } from './facts';
import { icpNumbers } from './icp-numbers';
import { papers } from './papers';
import { people } from './people';
import { placed } from './placed';
import { preapprovals } from './preapprovals';
import { readShape } from './shape';
import { websiteNames } from './website-names';

/** Ids of the rules on a filing and on its parts. */
export type FilingReportRule =
  | FilingRule
  | WebsiteNameRule
  | PhoneRule
  | ContactRule
  | CredentialRule
  | DocumentRule
  | AuthenticityFormRule
  | AdminPhotoRule
  | DomainRule
  | PreapprovalRule
  | IcpNumberRule;

/** A report on a filing, its findings also by the reason for which they would be rejected. */
export interface FilingReport extends Report<FilingReportRule> {
  readonly byRejection: Readonly<Partial<Record<Rejection, readonly Finding<FilingReportRule>[]>>>;
}

/**
 * Judges a filing (备案) whole: the shape of its fields, what its type needs, and every part by the rules of its area. Parts that this version
 * does not know the rules of are read and not judged. Without `documents`, what finds a paper missing is undecided; `authenticityForm` and
 * `adminPhoto` are what was seen on a paper, no fields of a form: without them nothing is said of it.
 *
 * @param filing an application of any origin, `JSON.parse`d for example. Fields of the wrong type make findings and are left out of all
 * other checks; unknown keys are ignored.
 * @param facts `on` is the day to judge by.
 * @param options `locale` must have the texts of all areas (`zhCn`, `en`); `rows` may be rows of any area.
 * @returns a report whose paths lead from the root of the filing, with the findings by reason for rejection.
 * @throws {RangeError} for an impossible day, one before the first edition, an unknown level, a row for no rule. Never for what is in the filing.
 * Source: each finding cites its own.
 */
export function validateFiling(filing: unknown, facts: FilingFacts, options?: Options): FilingReport {
  const { rows = [], ...others } = options ?? {};
  const rowsOf = (area: string): readonly OwnRow[] => rows.filter((row) => row?.rule?.startsWith(`${area}/`));
  const optionsOf = (area: string): Options | undefined => options && { ...others, ...(rows.length > 0 && { rows: rowsOf(area) }) };
  if (rows.length > ['filing', ...Object.keys(judgedIn)].flatMap(rowsOf).length)
    throw new RangeError('expected options.rows to be rows of these rules');

  const given = facts ?? ({} as FilingFacts);
  const { on, provider, judgements } = given;
  readTexts(given.idioms, 'facts.idioms');
  readTexts(given.known?.mobiles, 'facts.known.mobiles');
  readTexts(given.known?.credentialsInProgress, 'facts.known.credentialsInProgress');
  const read = readShape(filing);
  const province = toProvince(read.filing.province ?? '');
  const scope = { on, provider, judgements, province, subjectNature: read.filing.subject?.nature ?? undefined };
  const context = readContext(filingArea, scope, optionsOf('filing'));
  const judged = judgeArea<typeof read, FilingRule>(filingArea, context, judgements, read);
  const whole = placed(judged, [], ([fact]) => [fact === 'subjectNature' ? ['subject', 'nature'] : [fact as string]]);
  const reports: readonly Report<FilingReportRule>[] = [
    whole,
    ...websiteNames(read.filing, given, optionsOf('website-name')),
    ...people<FilingReportRule>(read.filing, given, optionsOf),
    ...papers<FilingReportRule>(read.filing, read.faults, given, optionsOf),
    ...domains(read.filing, given, optionsOf('domain')),
    ...preapprovals(read.filing, given, optionsOf('preapproval')),
    ...icpNumbers(read.filing, given, optionsOf('icp-number')),
  ];
  const findings = sortFindings(reports.flatMap((report): readonly Finding<FilingReportRule>[] => report.findings));
  const byRejection: Partial<Record<Rejection, Finding<FilingReportRule>[]>> = {};
  for (const finding of findings)
    if (finding.rejection) byRejection[finding.rejection] = [...(byRejection[finding.rejection] ?? []), finding];
  const is = (verdict: Report['verdict']): boolean => reports.some((report) => report.verdict === verdict);
  return {
    ...whole,
    verdict: is('errors') ? 'errors' : is('incomplete') ? 'incomplete' : 'clear',
    findings,
    undecided: reports.flatMap((report): readonly Undecided<FilingReportRule>[] => report.undecided),
    byRejection,
  };
}
