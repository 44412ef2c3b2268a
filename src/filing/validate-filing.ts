import { judgedIn } from '../../rules/filing/parts';
import type { FilingRule } from '../../rules/filing/rules';
import { websiteNameFacts } from '../../rules/website-name/rules';
import { readContext, readTexts } from '../core/context';
import type { HolidayTable } from '../core/filing';
import { judgeArea, sortFindings } from '../core/judge';
import { toProvince } from '../core/province';
import type { OwnRow } from '../core/rows';
import type { RuleId } from '../core/rule-params';
import type { CommonFacts, Finding, Judgement, Options, Path, Rejection, Report, Undecided } from '../core/types';
import { validateWebsiteName, type WebsiteNameRule } from '../website-name/index';
import { filingArea } from './area';
import { type LooseFiling, readShape } from './shape';

/** What a filing is judged by beside itself. */
export interface FilingFacts extends CommonFacts {
  /** Days off, from `./holidays`. Without it working days are Monday to Friday. */
  readonly holidays?: HolidayTable | undefined;
  /** A list of idioms (成语); the library ships none. */
  readonly idioms?: readonly string[] | undefined;
  /** What the caller knows of other filings. */
  readonly known?:
    | { readonly mobiles?: readonly string[] | undefined; readonly credentialsInProgress?: readonly string[] | undefined }
    | undefined;
}

/** A report on a filing, its findings also by the reason for which they would be rejected. */
export interface FilingReport extends Report<FilingRule | WebsiteNameRule> {
  readonly byRejection: Readonly<Partial<Record<Rejection, readonly Finding<FilingRule | WebsiteNameRule>[]>>>;
}

const startsWith = (path: Path, prefix: Path): boolean => prefix.every((key, index) => String(path[index]) === String(key));

/** The judgements on a field and what is inside it, as that field's own validator takes them. */
function judgementsAt(judgements: readonly Judgement[] | null | undefined, at: Path): readonly Judgement[] | undefined {
  return judgements?.filter(({ path }) => startsWith(path, at)).map((one) => ({ ...one, path: one.path.slice(at.length) }));
}

/** Puts a report on a field into the filing: its paths stand below the field, its missing facts are fields of the filing. */
function placed<R extends RuleId>(report: Report<R>, at: Path, fieldsOf: (fact: Path) => readonly Path[]): Report<R> {
  return {
    ...report,
    findings: report.findings.map((one) => ({
      ...one,
      path: [...at, ...one.path],
      ...(one.fix && { fix: { ...one.fix, path: [...at, ...one.fix.path] } }),
    })),
    undecided: report.undecided.map(
      (one): Undecided<R> => ({ ...one, path: [...at, ...one.path], missing: one.missing.flatMap(fieldsOf) }),
    ),
  };
}

interface Named {
  readonly name: string;
  readonly path: Path;
}

/** The persons of a filing, with the fields that hold their names: administrators, and the subject where it is a person. */
function peopleOf({ subject, websites }: LooseFiling): readonly Named[] {
  const named = (name: string | null | undefined, path: Path): Named => ({ name: name?.trim() ?? '', path });
  return [
    ...(subject?.nature === 'individual' ? [named(subject.name, ['subject', 'name'])] : []),
    named(subject?.administrator?.name, ['subject', 'administrator', 'name']),
    ...(websites ?? []).map((website, index) => named(website?.administrator?.name, ['websites', index, 'administrator', 'name'])),
  ];
}

/** Judges the names of all websites, in types of filing where they matter; one that is not filled in is a missing field and nothing else. */
function websiteNames(filing: LooseFiling, facts: FilingFacts, options: Options | undefined): readonly Report<WebsiteNameRule>[] {
  if (filing.type && !(judgedIn.websiteName as readonly string[]).includes(filing.type)) return [];
  const people = peopleOf(filing);
  const domains = (filing.websites ?? []).flatMap((website, index) =>
    (website?.domains ?? []).map(
      (domain, of): Named => ({ name: domain?.name?.trim() ?? '', path: ['websites', index, 'domains', of, 'name'] }),
    ),
  );
  return (filing.websites ?? []).flatMap((website, index) => {
    const name = website?.name ?? '';
    if (name.trim() === '') return [];
    const at: Path = ['websites', index];
    const report = validateWebsiteName(
      name,
      {
        on: facts.on,
        provider: facts.provider,
        judgements: judgementsAt(facts.judgements, [...at, 'name']),
        province: toProvince(filing.province ?? ''),
        subjectNature: filing.subject?.nature ?? undefined,
        subjectName: filing.subject?.name ?? undefined,
        domains: domains.length > 0 ? domains.map((domain) => domain.name) : undefined,
        remarks: website?.remarks ?? undefined,
        people: people.map((person) => person.name),
        idioms: facts.idioms,
        preapprovalHeld: website?.nameApproval ?? undefined,
      },
      options,
    );
    return placed(report, [...at, 'name'], ([fact, item]): readonly Path[] => {
      if (fact === 'people')
        return people.filter((person, of) => person.name === '' && (item === undefined || item === of)).map(({ path }) => path);
      if (fact === 'domains') return [domains[item as number]?.path ?? [...at, 'domains']];
      if (fact === 'idioms') return [['idioms']];
      const [field = []] = websiteNameFacts[fact as keyof typeof websiteNameFacts].fields;
      return [field.map((key) => (key === '*' ? index : key))];
    });
  });
}

/**
 * Judges a filing (备案) whole: the shape of its fields, what its type needs, and every part by the rules of its area. Parts that this version
 * does not know the rules of are read and not judged.
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
  if (rows.length > rowsOf('filing').length + rowsOf('website-name').length)
    throw new RangeError('expected options.rows to be rows of these rules');

  const given = facts ?? ({} as FilingFacts);
  const { on, provider, judgements } = given;
  readTexts(given.idioms, 'facts.idioms');
  const read = readShape(filing);
  const province = toProvince(read.filing.province ?? '');
  const scope = { on, provider, judgements, province, subjectNature: read.filing.subject?.nature ?? undefined };
  const context = readContext(filingArea, scope, optionsOf('filing'));
  const judged = judgeArea<typeof read, FilingRule>(filingArea, context, judgements, read);
  const whole = placed(judged, [], ([fact]) => [fact === 'subjectNature' ? ['subject', 'nature'] : [fact as string]]);
  const reports = [whole, ...websiteNames(read.filing, given, optionsOf('website-name'))];
  const findings = sortFindings(reports.flatMap((report): readonly Finding<FilingRule | WebsiteNameRule>[] => report.findings));
  const byRejection: Partial<Record<Rejection, Finding<FilingRule | WebsiteNameRule>[]>> = {};
  for (const finding of findings)
    if (finding.rejection) byRejection[finding.rejection] = [...(byRejection[finding.rejection] ?? []), finding];
  const is = (verdict: Report['verdict']): boolean => reports.some((report) => report.verdict === verdict);
  return {
    ...whole,
    verdict: is('errors') ? 'errors' : is('incomplete') ? 'incomplete' : 'clear',
    findings,
    undecided: reports.flatMap((report): readonly Undecided<FilingRule | WebsiteNameRule>[] => report.undecided),
    byRejection,
  };
}
