import type { AdminPhoto, AuthenticityForm, Document, Holder, ImageFacts } from '../core/filing';
import { provinceName, toProvince } from '../core/province';
import { sayUndecided } from '../core/render';
import type { RuleId } from '../core/rule-params';
import type { CommonFacts, Locale, Path, Report, Undecided } from '../core/types';
import {
  type DocumentRule,
  validateAdminPhoto,
  validateAuthenticityForm,
  validateDocumentImage,
  validateDocuments,
} from '../document/index';
import { zhCnPapers } from '../locales/zh-cn/document';
import { credentialCharacters } from '../text/credential-number';
import type { FilingFacts } from './facts';
import type { OptionsOf } from './people';
import { isJudged, judgementsAt, placed } from './placed';
import type { LooseFiling, ShapeFault } from './shape';

/** Where a filing holds what a paper is judged by: paths of the filing for each fact, and below the paper for its own fields. */
const fieldsOf =
  (at: Path, fields: Readonly<Record<string, readonly Path[]>>) =>
  ([fact, ...rest]: Path): readonly Path[] =>
    fields[fact as string] ?? [[...at, fact as string, ...rest]];

/** The number of a person's credential as it is compared; `''` where there is none. */
const numberOf = (
  person: { readonly credential?: { readonly number?: string | null | undefined } | null | undefined } | null | undefined,
) => credentialCharacters(person?.credential?.number ?? '');

/**
 * Is every website's administrator the legal representative? One who is the subject's administrator too is told by that field. `false` as soon as
 * one is not; `undefined` while it is not known of one, with the fields that would say so.
 */
function legalRepresentatives({ subject, websites }: LooseFiling): { readonly all: boolean | undefined; readonly open: readonly Path[] } {
  const chief = subject?.administrator;
  const known = (websites ?? []).map((website, index): boolean | Path => {
    const person = website?.administrator;
    const number = numberOf(person);
    const isChief = number !== '' && number === numberOf(chief);
    const said = person?.isLegalRepresentative ?? (isChief ? chief?.isLegalRepresentative : undefined);
    return said ?? ['websites', index, 'administrator', 'isLegalRepresentative'];
  });
  const open = known.filter((one): one is Path => typeof one !== 'boolean');
  return { all: known.includes(false) ? false : open.length > 0 || known.length === 0 ? undefined : true, open };
}

/**
 * Who administers the websites: one paper of each person is enough. `rankOf` is the place among these persons of a website's administrator; while
 * there are several websites and not all numbers are known, it is not known how many persons there are, and `open` are the fields that would say so.
 */
function administrators({ websites }: LooseFiling) {
  const numbers = (websites ?? []).map((website) => numberOf(website?.administrator));
  const persons = [...new Set(numbers)];
  const open = numbers.flatMap((number, index): Path[] =>
    number === '' && numbers.length > 1 ? [['websites', index, 'administrator', 'credential', 'number']] : [],
  );
  const count = websites && open.length === 0 ? persons.length : undefined;
  const rankOf = (index: unknown): number => {
    const number = numbers[index as number];
    return number === undefined ? numbers.length : count === undefined ? (index as number) : persons.indexOf(number);
  };
  return { count, rankOf, open: open.length > 0 ? open : [['websites'] as Path] };
}

/** Where the administrators of the websites are from: elsewhere, if one is. `''` while it is not known of one, with the fields that would say so. */
function websiteHolders({ websites }: LooseFiling) {
  const holders = (websites ?? []).map((website) => website?.administrator?.holder || '');
  const holder: Holder | '' = holders.find((one) => one && one !== 'mainland') ?? (holders.includes('') ? '' : (holders[0] ?? ''));
  const open = holders.flatMap((one, index): Path[] => (one ? [] : [['websites', index, 'administrator', 'holder']]));
  return { holder, open: open.length > 0 ? open : [['websites'] as Path] };
}

/** Rules that find a paper missing. */
const LISTS: readonly DocumentRule[] = ['document/required-set', 'document/authorization-letter'];

/** The report on no papers, of a filing that does not say yet which there are: what finds one missing waits for that. */
function unlisted(report: Report<DocumentRule>, locale: Locale, province: string | undefined): Report<DocumentRule> {
  const isList = ({ rule }: { readonly rule: DocumentRule }): boolean => LISTS.includes(rule);
  const params = province ? { province } : {};
  const waiting = LISTS.flatMap((rule): readonly Undecided<DocumentRule>[] => {
    const entries = report.undecided.filter((one) => one.rule === rule);
    if (entries.length === 0 && !report.findings.some((one) => one.rule === rule)) return [];
    const missing: readonly Path[] = [['documents'], ...entries.flatMap((one) => one.missing)];
    const why = 'missing-facts';
    return [{ rule, path: [], why, missing, params, message: sayUndecided({ rule, why, missing, params }, locale, provinceName) }];
  });
  const findings = report.findings.filter((one) => !isList(one));
  const isOpen = report.verdict === 'errors' && !findings.some(({ level }) => level === 'error');
  return {
    ...report,
    verdict: isOpen ? 'incomplete' : report.verdict,
    findings,
    undecided: [...waiting, ...report.undecided.filter((one) => !isList(one))],
  };
}

/** Judges the papers of a filing: which are there, their images, the authenticity form and the photo of the administrator. */
export function papers<R extends RuleId>(
  filing: LooseFiling,
  faults: readonly ShapeFault[],
  facts: FilingFacts,
  optionsOf: OptionsOf,
): readonly Report<R>[] {
  const { on, provider } = facts;
  const { subject, websites, documents, authenticityForm, adminPhoto } = filing;
  const province = toProvince(filing.province ?? '');
  const subjectNature = subject?.nature ?? undefined;
  const commonAt = (at: Path): CommonFacts => ({ on, provider, judgements: judgementsAt(facts.judgements, at) });
  const reports: Report[] = [];
  const inFiling: Readonly<Record<string, readonly Path[]>> = {
    province: [['province']],
    subjectNature: [['subject', 'nature']],
    type: [['type']],
  };

  const isWrong = (path: Path): boolean => faults.some((fault) => fault.path.every((key, index) => key === path[index]));

  if (!isWrong(['documents']) && isJudged('document', filing)) {
    const at: Path = ['documents'];
    const { all, open } = legalRepresentatives(filing);
    const { count, rankOf, open: unnumbered } = administrators(filing);
    const from = websiteHolders(filing);
    const options = optionsOf('document');
    const given = {
      ...commonAt(at),
      type: filing.type || undefined,
      province,
      subjectNature,
      holder: subject?.administrator?.holder ?? undefined,
      websiteHolder: from.holder,
      administratorIsLegalRepresentative: all,
      websites: count,
    };
    // What belongs to a website belongs to its administrator.
    const list = documents?.map((one) =>
      one?.of?.[0] === 'websites' ? { ...one, of: ['websites', rankOf(one.of[1]), ...one.of.slice(2)] } : one,
    );
    const fields = fieldsOf(at, {
      ...inFiling,
      documents: [at],
      holder: [['subject', 'administrator', 'holder']],
      websiteHolder: from.open,
      administratorIsLegalRepresentative: open.length > 0 ? open : [['websites']],
      websites: unnumbered,
    });
    const report = validateDocuments((list ?? []) as unknown as readonly Document[], given, options);
    reports.push(placed(list ? report : unlisted(report, options?.locale ?? zhCnPapers, province), at, fields));
    documents?.forEach((document, index) => {
      if (!document?.image) return;
      const here: Path = [...at, index, 'image'];
      const own = { ...commonAt(here), document: document.kind || undefined };
      const judged = placed(validateDocumentImage(document.image as unknown as ImageFacts, own, options), here, fieldsOf(here, {}));
      // What waits for a field of the wrong type is not said: the field is mended first.
      reports.push({ ...judged, undecided: judged.undecided.filter(({ missing }) => !missing.some(isWrong)) });
    });
  }
  if (authenticityForm && isJudged('authenticity-form', filing)) {
    const at: Path = ['authenticityForm'];
    const domains = websites?.reduce((sum, website) => sum + (website?.domains ?? []).filter((domain) => domain?.name?.trim()).length, 0);
    const own = { ...commonAt(at), province, subjectNature, domains: domains || undefined };
    const report = validateAuthenticityForm(authenticityForm as unknown as AuthenticityForm, own, optionsOf('authenticity-form'));
    reports.push(placed(report, at, fieldsOf(at, { ...inFiling, domains: [['websites']] })));
  }
  if (adminPhoto && isJudged('admin-photo', filing)) {
    const at: Path = ['adminPhoto'];
    // Any website's administrator may be the one on it: the one counts of whom least is found, then least open.
    const judged = (websites?.length ? websites : [undefined]).map((website, index) => {
      const own = { ...commonAt(at), province, administratorMobile: website?.administrator?.mobile ?? undefined };
      const report = validateAdminPhoto(adminPhoto as unknown as AdminPhoto, own, optionsOf('admin-photo'));
      return placed(report, at, fieldsOf(at, { ...inFiling, administratorMobile: [['websites', index, 'administrator', 'mobile']] }));
    });
    const [best] = judged.sort((a, b) => a.findings.length - b.findings.length || a.undecided.length - b.undecided.length);
    reports.push(best as Report);
  }
  return reports as unknown as readonly Report<R>[];
}
