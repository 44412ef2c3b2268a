import { validateAddress, validateEmail } from '../contact/index';
import { toProvince } from '../core/province';
import type { RuleId } from '../core/rule-params';
import type { CommonFacts, Options, Path, Report } from '../core/types';
import { type CredentialFacts, type CredentialRole, validateCredential } from '../credential/index';
import { readPlace } from '../phone/area-codes';
import { parsePhone, validateMobilePhone, validateOfficePhone } from '../phone/index';
import type { FilingFacts } from './facts';
import { isJudged, judgementsAt, type PartArea, placed } from './placed';
import type { LooseFiling } from './shape';

type LooseSubject = NonNullable<LooseFiling['subject']>;
type LoosePerson = NonNullable<LooseSubject['administrator']>;
type LooseAddress = NonNullable<LooseSubject['address']>;
type LooseCredential = NonNullable<LooseSubject['credential']>;

/** The options of each area, the caller's rows being those of the area. */
export type OptionsOf = (area: PartArea) => Options | undefined;

interface Holding<T> {
  readonly value: T | null | undefined;
  readonly path: Path;
}

const isBlank = (text: string | null | undefined): boolean => (text ?? '').trim() === '';

/** The first that is filled in of what may hold the same; the last one's path, where none is. */
function firstOf<T>(holdings: readonly Holding<T>[], isFilled: (value: T) => boolean): Holding<T> {
  return holdings.find(({ value }) => value && isFilled(value)) ?? (holdings.at(-1) as Holding<T>);
}

const hasPlace = ({ text, province, prefecture }: LooseAddress): boolean => Boolean(province || !isBlank(prefecture) || !isBlank(text));

/** Of an address, where it is: its fields, and where they are empty what its text begins with. */
function placeOf({ value }: Holding<LooseAddress>): {
  readonly addressProvince: ReturnType<typeof toProvince>;
  readonly prefecture: string | undefined;
} {
  const given = value?.province || undefined;
  const fromText = readPlace(value?.text ?? '', given);
  // A field that cannot be read (市辖区) says less than the text.
  const isRead = !isBlank(value?.prefecture) && readPlace(value?.prefecture ?? '', given).place;
  const prefecture = isRead ? (value?.prefecture ?? undefined) : (fromText.place?.code ?? value?.prefecture ?? undefined);
  return { addressProvince: given ?? fromText.province, prefecture };
}

/** Who of a filing has a telephone and a mailbox, and what else of it counts. */
interface Party {
  readonly person: LoosePerson | null | undefined;
  readonly path: Path;
  readonly role: CredentialRole;
  readonly addresses: readonly Holding<LooseAddress>[];
}

function partiesOf({ subject, websites }: LooseFiling): readonly Party[] {
  const ofSubject: Holding<LooseAddress> = { value: subject?.address, path: ['subject', 'address'] };
  const party = (person: LoosePerson | null | undefined, path: Path, role: CredentialRole): Party => ({
    person,
    path,
    role,
    addresses: [{ value: person?.address, path: [...path, 'address'] }, ofSubject],
  });
  return [
    party(subject?.administrator, ['subject', 'administrator'], 'subject-administrator'),
    ...(websites ?? []).map((website, index) =>
      party(website?.administrator, ['websites', index, 'administrator'], 'website-administrator'),
    ),
  ];
}

/** Judges office and mobile numbers of all persons. */
function phones(filing: LooseFiling, facts: FilingFacts, options: Options | undefined): readonly Report[] {
  const { on, provider, known } = facts;
  const province = toProvince(filing.province ?? '');
  const common = { on, provider, province, subjectNature: filing.subject?.nature ?? undefined };
  return partiesOf(filing).flatMap(({ person, path, addresses }): readonly Report[] => {
    const { officePhone, mobile } = person ?? {};
    const reports: Report[] = [];
    if (!isBlank(officePhone)) {
      const at = [...path, 'officePhone'];
      const address = firstOf(addresses, hasPlace);
      const own = { ...common, ...placeOf(address), judgements: judgementsAt(facts.judgements, at) };
      const fields: Readonly<Record<string, Path>> = {
        addressProvince: [...address.path, 'province'],
        prefecture: [...address.path, 'prefecture'],
      };
      reports.push(placed(validateOfficePhone(officePhone ?? '', own, options), at, ([fact]) => [fields[fact as string] ?? ['province']]));
    }
    if (!isBlank(mobile)) {
      const at = [...path, 'mobile'];
      const parsed = parsePhone(mobile ?? '');
      const homes = known?.homeProvinces ?? {};
      const homeProvince = parsed && Object.hasOwn(homes, parsed.canonical) ? homes[parsed.canonical] : undefined;
      const own = { ...common, homeProvince, usedByOthers: known?.mobiles, judgements: judgementsAt(facts.judgements, at) };
      const fields: Readonly<Record<string, Path>> = { homeProvince: ['known', 'homeProvinces'], usedByOthers: ['known', 'mobiles'] };
      reports.push(placed(validateMobilePhone(mobile ?? '', own, options), at, ([fact]) => [fields[fact as string] ?? ['province']]));
    }
    return reports;
  });
}

/** Judges e-mail addresses of all persons and the postal address of each website: its own, or the subject's. */
function contacts(filing: LooseFiling, facts: FilingFacts, options: Options | undefined): readonly Report[] {
  const { on, provider } = facts;
  const commonAt = (at: Path): CommonFacts => ({ on, provider, judgements: judgementsAt(facts.judgements, at) });
  const emails = partiesOf(filing).flatMap(({ person, path }): readonly Report[] => {
    const at = [...path, 'email'];
    return isBlank(person?.email) ? [] : [placed(validateEmail(person?.email ?? '', commonAt(at), options), at, (fact) => [fact])];
  });
  const addresses = (filing.websites ?? []).flatMap((website, index): readonly Report[] => {
    const holdings = [
      { value: website?.address, path: ['websites', index, 'address', 'text'] },
      { value: filing.subject?.address, path: ['subject', 'address', 'text'] },
    ];
    const { value, path } = firstOf<LooseAddress>(holdings, ({ text }) => !isBlank(text));
    if (isBlank(value?.text)) return [];
    const own = { ...commonAt(path), remarks: website?.remarks ?? undefined };
    return [placed(validateAddress(value?.text ?? '', own, options), path, () => [['websites', index, 'remarks']])];
  });
  return [...emails, ...addresses];
}

const NO_FORMAT: Options['levels'] = { 'credential/format': 'off' };

/** Judges the credentials of the subject and of all persons. A number that is not filled in is a missing field and nothing else. */
function credentials(filing: LooseFiling, facts: FilingFacts, options: Options | undefined): readonly Report[] {
  const { on, provider, known } = facts;
  const { subject } = filing;
  const judge = (
    credential: LooseCredential | null | undefined,
    at: Path,
    person: Path,
    own: Pick<CredentialFacts, 'role' | 'holder'>,
  ): readonly Report[] => {
    if (isBlank(credential?.type) && isBlank(credential?.number)) return [];
    const given: CredentialFacts = {
      on,
      provider,
      judgements: judgementsAt(facts.judgements, at),
      subjectNature: subject?.nature ?? undefined,
      // An order in progress bars its subject, not the persons of other filings.
      inProgress: own.role === 'subject' ? known?.credentialsInProgress : [],
      ...own,
    };
    const blank = isBlank(credential?.number) ? { ...options, levels: { ...options?.levels, ...NO_FORMAT } } : options;
    const fields: Readonly<Record<string, Path>> = {
      holder: [...person, 'holder'],
      subjectNature: ['subject', 'nature'],
      inProgress: ['known', 'credentialsInProgress'],
    };
    return [placed(validateCredential(credential as never, given, blank), at, (fact) => [fields[fact[0] as string] ?? [...at, ...fact]])];
  };
  const holder = subject?.administrator?.holder;
  return [
    ...judge(subject?.credential, ['subject', 'credential'], ['subject', 'administrator'], {
      role: 'subject',
      holder: subject?.nature === 'individual' ? (holder ?? undefined) : undefined,
    }),
    ...partiesOf(filing).flatMap(({ person, path, role }) =>
      judge(person?.credential, [...path, 'credential'], path, { role, holder: person?.holder ?? undefined }),
    ),
  ];
}

/** Of reports that speak of the same field, what is said once already. */
function saidOnce(reports: readonly Report[]): readonly Report[] {
  const said = new Set<string>();
  const isNew = (one: object): boolean => {
    const key = JSON.stringify(one);
    return !said.has(key) && Boolean(said.add(key));
  };
  return reports.map((report) => ({ ...report, findings: report.findings.filter(isNew), undecided: report.undecided.filter(isNew) }));
}

/** Judges how the persons and websites of a filing are reached, and by what credentials they are known. */
export function people<R extends RuleId>(filing: LooseFiling, facts: FilingFacts, optionsOf: OptionsOf): readonly Report<R>[] {
  return saidOnce([
    ...(isJudged('phone', filing) ? phones(filing, facts, optionsOf('phone')) : []),
    ...(isJudged('contact', filing) ? contacts(filing, facts, optionsOf('contact')) : []),
    ...(isJudged('credential', filing) ? credentials(filing, facts, optionsOf('credential')) : []),
  ]) as unknown as readonly Report<R>[];
}
