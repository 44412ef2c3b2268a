import { adminPhotoReader } from '../admin-photo/validate-admin-photo';
import { authenticityFormReader } from '../authenticity-form/validate-authenticity-form';
import type { AdminPhoto, AuthenticityForm, Document, Holder, ImageFacts } from '../core/filing';
import type { Path } from '../core/types';
import { documentImageReader, documentsReader } from '../document/validate-documents';
import { credentialCharacters } from '../text/credential-number';
import { oneOf, type PartsOf, part } from './part';
import type { LoosePerson } from './read-filing';
import type { LooseFiling } from './shape';

/** The number of a person's credential as it is compared; `''` where there is none. */
const numberOf = (person: LoosePerson | null | undefined): string => credentialCharacters(person?.credential?.number ?? '');

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

/** The papers of a filing together, and the image of each. A filing that does not say which there are is no filing without. */
export const documentParts: PartsOf = ({ filing, province, nature: subjectNature, type, isWrong }) => {
  const { subject, documents } = filing;
  const at: Path = ['documents'];
  if (isWrong(at)) return [];
  const { all, open } = legalRepresentatives(filing);
  const { count, rankOf, open: unnumbered } = administrators(filing);
  const from = websiteHolders(filing);
  // What belongs to a website belongs to its administrator.
  const list = documents?.map((one) =>
    one?.of?.[0] === 'websites' ? { ...one, of: ['websites', rankOf(one.of[1]), ...one.of.slice(2)] } : one,
  );
  const together = part({
    reader: documentsReader,
    at,
    value: (list ?? []) as unknown as readonly Document[],
    facts: {
      type,
      province,
      subjectNature,
      holder: subject?.administrator?.holder ?? undefined,
      websiteHolder: from.holder,
      administratorIsLegalRepresentative: all,
      websites: count,
      unlisted: !list,
    },
    fields: {
      documents: [at],
      holder: [['subject', 'administrator', 'holder']],
      websiteHolder: from.open,
      administratorIsLegalRepresentative: open.length > 0 ? open : [['websites']],
      websites: unnumbered,
    },
  });
  const images = (documents ?? []).flatMap((document, index) =>
    document?.image
      ? part({
          reader: documentImageReader,
          at: [...at, index, 'image'],
          value: document.image as unknown as ImageFacts,
          facts: { document: document.kind || undefined },
          isApart: true,
          // What waits for a field of the wrong type is not said: the field is mended first.
          isSilent: (fields) => fields.some(isWrong),
        })
      : [],
  );
  return [together, ...images];
};

/** The authenticity form, where somebody has seen it. */
export const authenticityFormParts: PartsOf = ({ filing: { authenticityForm, websites }, province, nature: subjectNature, type }) => {
  if (!authenticityForm) return [];
  const domains = websites?.reduce((sum, website) => sum + (website?.domains ?? []).filter((domain) => domain?.name?.trim()).length, 0);
  return [
    part({
      reader: authenticityFormReader,
      at: ['authenticityForm'],
      value: authenticityForm as unknown as AuthenticityForm,
      facts: { province, subjectNature, type, domains: domains || undefined },
      fields: { domains: [['websites']] },
    }),
  ];
};

/** The photo of the administrator, where somebody has seen it: any website's administrator may be the one on it. */
export const adminPhotoParts: PartsOf = ({ filing: { adminPhoto, websites }, province }) => {
  if (!adminPhoto) return [];
  const photos = (websites?.length ? websites : [undefined]).map((website, index) =>
    part({
      reader: adminPhotoReader,
      at: ['adminPhoto'],
      value: adminPhoto as unknown as AdminPhoto,
      facts: { province, administratorMobile: website?.administrator?.mobile ?? undefined },
      fields: { administratorMobile: [['websites', index, 'administrator', 'mobile']] },
    }),
  );
  return [oneOf(photos)];
};
