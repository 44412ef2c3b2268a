import type { AdminPhoto, AuthenticityForm, Document, ImageFacts } from '../core/filing';
import { toProvince } from '../core/province';
import type { RuleId } from '../core/rule-params';
import type { CommonFacts, Path, Report } from '../core/types';
import { validateAdminPhoto, validateAuthenticityForm, validateDocumentImage, validateDocuments } from '../document/index';
import type { FilingFacts } from './facts';
import type { OptionsOf } from './people';
import { isJudged, judgementsAt, placed } from './placed';
import type { LooseFiling } from './shape';

/** Where a filing holds what a paper is judged by: paths of the filing for each fact, and below the paper for its own fields. */
const fieldsOf =
  (at: Path, fields: Readonly<Record<string, readonly Path[]>>) =>
  ([fact, ...rest]: Path): readonly Path[] =>
    fields[fact as string] ?? [[...at, fact as string, ...rest]];

/**
 * Is every website's administrator the legal representative? One who is the subject's administrator too is told by that field. `false` as soon as
 * one is not; `undefined` while it is not known of one, with the fields that would say so.
 */
function legalRepresentatives({ subject, websites }: LooseFiling): { readonly all: boolean | undefined; readonly open: readonly Path[] } {
  const chief = subject?.administrator;
  const known = (websites ?? []).map((website, index): boolean | Path => {
    const person = website?.administrator;
    const number = person?.credential?.number?.trim();
    const isChief = Boolean(number) && number === chief?.credential?.number?.trim();
    const said = person?.isLegalRepresentative ?? (isChief ? chief?.isLegalRepresentative : undefined);
    return said ?? ['websites', index, 'administrator', 'isLegalRepresentative'];
  });
  const open = known.filter((one): one is Path => typeof one !== 'boolean');
  return { all: known.includes(false) ? false : open.length > 0 || known.length === 0 ? undefined : true, open };
}

/** Judges the papers of a filing: which are there, their images, the authenticity form and the photo of the administrator. */
export function papers<R extends RuleId>(filing: LooseFiling, facts: FilingFacts, optionsOf: OptionsOf): readonly Report<R>[] {
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

  if (documents && isJudged('document', filing)) {
    const at: Path = ['documents'];
    const { all, open } = legalRepresentatives(filing);
    const given = {
      ...commonAt(at),
      type: filing.type || undefined,
      province,
      subjectNature,
      holder: subject?.administrator?.holder ?? undefined,
      administratorIsLegalRepresentative: all,
      websites: websites ? websites.length : undefined,
    };
    const fields = fieldsOf(at, {
      ...inFiling,
      holder: [['subject', 'administrator', 'holder']],
      administratorIsLegalRepresentative: open.length > 0 ? open : [['websites']],
      websites: [['websites']],
    });
    reports.push(placed(validateDocuments(documents as unknown as readonly Document[], given, optionsOf('document')), at, fields));
    documents.forEach((document, index) => {
      if (!document?.image) return;
      const here: Path = [...at, index, 'image'];
      const own = { ...commonAt(here), document: document.kind || undefined };
      reports.push(
        placed(validateDocumentImage(document.image as unknown as ImageFacts, own, optionsOf('document')), here, fieldsOf(here, {})),
      );
    });
  }
  if (authenticityForm && isJudged('authenticity-form', filing)) {
    const at: Path = ['authenticityForm'];
    const domains = websites?.reduce((sum, website) => sum + (website?.domains?.length ?? 0), 0);
    const own = { ...commonAt(at), province, subjectNature, domains: domains || undefined };
    const report = validateAuthenticityForm(authenticityForm as unknown as AuthenticityForm, own, optionsOf('authenticity-form'));
    reports.push(placed(report, at, fieldsOf(at, { ...inFiling, domains: [['websites']] })));
  }
  if (adminPhoto && isJudged('admin-photo', filing)) {
    const at: Path = ['adminPhoto'];
    const administratorMobile = websites?.[0]?.administrator?.mobile ?? undefined;
    const report = validateAdminPhoto(
      adminPhoto as unknown as AdminPhoto,
      { ...commonAt(at), province, administratorMobile },
      optionsOf('admin-photo'),
    );
    reports.push(placed(report, at, fieldsOf(at, { ...inFiling, administratorMobile: [['websites', 0, 'administrator', 'mobile']] })));
  }
  return reports as unknown as readonly Report<R>[];
}
