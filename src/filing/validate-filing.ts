import { type PartArea, parts } from '../../rules/filing/parts';
import type { FilingRule } from '../../rules/filing/rules';
import type { ContactRule } from '../contact/index';
import { type Context, holdsOn, readContext } from '../core/context';
import { judgeInto, reportOf, type Tally } from '../core/judge';
import { readTexts, slip } from '../core/read';
import type { DecisionRow } from '../core/rows';
import type { FilingType, Finding, Options, Rejection, Report } from '../core/types';
import type { CredentialRule } from '../credential/index';
import type { AdminPhotoRule, AuthenticityFormRule, DocumentRule } from '../document/index';
import type { DomainRule } from '../domain/index';
import type { IcpNumberRule } from '../icp-number/index';
import type { PhoneRule } from '../phone/index';
import type { PreapprovalRule } from '../preapproval/index';
import type { WebsiteNameRule } from '../website-name/index';
import { filingArea } from './area';
import type { FilingFacts } from './facts';
import { adminPhotoParts, authenticityFormParts, documentParts } from './paper-parts';
import { type Makers, toldAt } from './part';
import { contactParts, credentialParts, phoneParts } from './people-parts';
import { COMMON, readFiling } from './read-filing';
import { domainParts, icpNumberParts, preapprovalParts, websiteNameParts } from './website-parts';

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

/** What makes the parts of a filing, in the order in which what is undecided of them is told. */
const MAKERS: Makers = {
  'website-name': websiteNameParts,
  phone: phoneParts,
  contact: contactParts,
  credential: credentialParts,
  document: documentParts,
  'authenticity-form': authenticityFormParts,
  'admin-photo': adminPhotoParts,
  domain: domainParts,
  preapproval: preapprovalParts,
  'icp-number': icpNumberParts,
};

const AREAS: readonly string[] = ['filing', ...Object.keys(MAKERS)];
const ROWS: readonly DecisionRow<readonly PartArea[]>[] = parts;

/** Are the parts of an area judged in filings of this type? While no type is chosen they are. */
function isJudged(area: PartArea, type: FilingType, { on, provider }: Pick<Context, 'on' | 'provider'>): boolean {
  return ROWS.some((row) => row.answer.includes(area) && row.scope?.filings?.includes(type) && holdsOn(row, on, provider));
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
  const given = facts ?? ({} as FilingFacts);
  const { on, provider, judgements, known } = given;
  readTexts(given.idioms, 'facts.idioms');
  readTexts(known?.mobiles, 'facts.known.mobiles');
  readTexts(known?.credentialsInProgress, 'facts.known.credentialsInProgress');
  for (const [index, row] of (options?.rows ?? []).entries())
    if (!AREAS.some((area) => row?.rule?.startsWith(`${area}/`))) slip(`options.rows[${index}].rule`, row?.rule, 'a rule of the catalogue');

  const read = readFiling(filing);
  const { province, nature: subjectNature, type } = read;
  const tally: Tally = { findings: [], undecided: [], isOpen: false };
  const context = readContext(filingArea, { on, provider, judgements, province, subjectNature, type }, options, true);
  judgeInto(tally, filingArea, context, judgements, read, 0, {
    pathOf: (path) => path,
    // A type that is none of the types is mended first.
    toldOf: (entry) =>
      toldAt(
        entry,
        (path) => path,
        (fact) => COMMON[fact[0] as string] ?? [fact],
        (fields) => fields.some(read.isWrong),
      ),
  });
  for (const area of Object.keys(MAKERS) as PartArea[])
    if (!type || isJudged(area, type, context)) for (const part of MAKERS[area](read, given)) part.judge(tally, given, options);

  const report = reportOf(tally, context) as Report<FilingReportRule>;
  const byRejection: Partial<Record<Rejection, Finding<FilingReportRule>[]>> = {};
  for (const finding of report.findings)
    if (finding.rejection) {
      const others = byRejection[finding.rejection];
      if (others) others.push(finding);
      else byRejection[finding.rejection] = [finding];
    }
  return Object.assign(report, { byRejection });
}
