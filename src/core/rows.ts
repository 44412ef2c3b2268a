import type { CredentialType, DocumentKind, FiledWith, FilingType, Holder, ImageFormat, PreapprovalCategory } from './filing';
import type {
  CredentialFault,
  DomainFault,
  DomainHolder,
  ImageConversion,
  MobileFault,
  OfficePhoneFault,
  OtherNumber,
  PreapprovalAuthority,
  PreapprovalLicence,
  RegistrarStatus,
  RuleId,
  TldStatus,
} from './rule-params';
import type { Authority, IsoDay, Level, NatureGroup, Path, Province, Rejection, SubjectNature } from './types';

/** Which filings a row speaks of. A dimension that is absent does not restrict. */
export interface Scope {
  /** Slug of the only provider it holds for. */
  readonly provider?: string;
  readonly provinces?: readonly Province[];
  readonly natures?: readonly (SubjectNature | NatureGroup)[];
  /** Types of filing; only rules on filings have them. */
  readonly filings?: readonly FilingType[];
}

/** In force from `from` until the day before `until`. `observed`: the day it was seen in force, its start is not known. */
export interface Effective {
  readonly from: IsoDay;
  readonly until?: IsoDay;
  readonly basis?: 'observed' | 'announced';
}

/** Words in one line, as notices print them, with 、 between. */
export type Words = string;

/** A list of words in a text. */
export interface TermsParams {
  readonly terms: Words;
  /** Other forms of characters of the terms that the library's own tables lack, as `variantsOf` gives them: `蓝藍 鲸鯨`. */
  readonly variants?: string;
  /** Where a term counts; anywhere unless said. */
  readonly at?: 'start' | 'end';
  /** The fact that, when true, takes the hits away. */
  readonly liftedBy?: 'preapprovalHeld';
}

/** An area code that is not in service: since when, and which codes took over its numbers. */
export interface GoneCode {
  readonly code: string;
  readonly successors?: readonly string[];
  /** The day; absent where no source says it. */
  readonly since?: IsoDay;
}

/** What the number of a credential must be, or (by `kind`) what it means that it is written so. Patterns are sources of RegExps. */
export interface CredentialFormat {
  /** All unless said. */
  readonly types?: readonly CredentialType[];
  /** The row speaks of such numbers only, blanks taken out and letters made capital; of all that are not empty unless said. */
  readonly when?: string;
  /** What is wrong with every one of them. */
  readonly kind?: CredentialFault;
  readonly lengths?: readonly number[];
  /** Class of the characters that it may have. */
  readonly characters?: string;
  readonly pattern?: string;
  /** All of the same length, with blanks between. */
  readonly prefixes?: string;
  /** Offset of a date of birth, `YYYYMMDD`. */
  readonly birthDateAt?: number;
  /** Names of check digits in `rules/credential/check-digits.ts`, the inner ones first. */
  readonly checks?: readonly string[];
  /** An old number becomes a new one: a text put in at an offset, and a check digit behind. */
  readonly becomes?: { readonly at: number; readonly text: string; readonly check: string };
}

/** What must be so of a field of a paper or photo. Fields of groups are joined by dots. */
export interface Demand {
  readonly field: string;
  /** It is one of these, */
  readonly accepts?: readonly (string | boolean)[];
  /** none of these, */
  readonly refuses?: readonly string[];
  /** so many, */
  readonly min?: number;
  readonly max?: number;
  /** or what this fact says. */
  readonly same?: 'province' | 'administratorMobile';
  /** Pattern of digits at the head that do not count where numbers are compared. */
  readonly without?: string;
  /** The row only speaks of papers on which these fields and facts are one of these, or so many at least. */
  readonly when?: Readonly<Record<string, number | readonly string[]>>;
  /** The row only speaks of papers that have this group, */
  readonly given?: 'mailed';
  /** or only of those that do not. */
  readonly absent?: 'mailed';
}

/** What the rows of a rule hold: the numbers, words and formats of the regulation. Patterns are sources of RegExp classes. */
export interface RowParams {
  'website-name/only-digits-or-letters': { readonly digits: string; readonly letters: string };
  'website-name/min-han-characters': { readonly min: number };
  'website-name/special-characters':
    | { readonly allowed: string; readonly removable: readonly string[] }
    | { readonly tolerated: string; readonly kind?: 'full-width' };
  'website-name/state-prefix': TermsParams;
  'website-name/equals-domain': { readonly ignoredLabels: readonly string[] };
  'website-name/sensitive-words': TermsParams;
  'website-name/generic-ending': TermsParams;
  'website-name/interactive-words': TermsParams;
  'website-name/province-terms': TermsParams;
  'website-name/jiangsu-pattern':
    | (TermsParams & { readonly lifts: readonly RuleId[] })
    /** So many characters of this class describe something. */
    | { readonly remarks: 'describe-content'; readonly min: number; readonly characters: string };
  'website-name/place-name': {
    readonly places: readonly ('province' | 'prefecture')[];
    /** Places beside those of the tables. */
    readonly others: Words;
  };
  'website-name/person-name': Record<never, never>;
  'website-name/idiom': { readonly characters: string };
  'website-name/industry-content': { readonly noticed: readonly RuleId[] };
  'website-name/reflects-content': Record<never, never>;
  'website-name/matches-subject': {
    /** So many adjacent characters of this class must be shared. */
    readonly min: number;
    readonly characters: string;
    /** What does not tell subjects apart: places at the head beside those of GB/T 2260, words of trades and of legal forms. */
    readonly places: Words;
    /** Pattern of a district behind a place. */
    readonly districts: string;
    readonly words: Words;
  };
  'phone/office-format': {
    readonly refuses: readonly OfficePhoneFault[];
    /** Digits with which subscriber numbers begin. */
    readonly firstDigits?: string;
  };
  'phone/area-code-known':
    | { readonly status: 'unknown' }
    | { readonly status: 'retired' | 'unassigned'; readonly codes: readonly GoneCode[] };
  /** `doubtful`: places for whose area code only one source or general knowledge speaks. */
  'phone/area-code-matches-address': { readonly places: 'certain' | 'doubtful' };
  'phone/area-code-matches-province': Record<never, never>;
  'phone/mobile-format': { readonly refuses: readonly MobileFault[] };
  'phone/virtual-number': { readonly segments: readonly 'virtual'[] };
  'phone/mobile-already-used': Record<never, never>;
  /** Numbers from which reviewers call. */
  'phone/reachable': { readonly callers: readonly string[] };
  'contact/email': { readonly pattern: string } | Record<never, never>;
  'contact/address-to-room': {
    /** Patterns of what tells a room; one of them must occur. */
    readonly rooms: readonly string[];
    /** Patterns of what the remarks say instead, when there is none. */
    readonly remarks: readonly string[];
  };
  'credential/type-allowed':
    | Record<never, never>
    /** These may be used by these, and no others. */
    | { readonly holders: readonly Holder[]; readonly types: readonly CredentialType[] }
    | { readonly organization: true; readonly types: readonly CredentialType[] }
    /** Of all types that may be used, administrators are offered these. */
    | { readonly offered: readonly CredentialType[] }
    /** These are accepted by some. */
    | { readonly holders?: readonly Holder[]; readonly somewhere: readonly CredentialType[] }
    /** Places of issue, by whatever name, that are not in mainland China. */
    | { readonly outside: readonly string[] }
    | { readonly unnamed: readonly CredentialType[] };
  'credential/format': CredentialFormat;
  'credential/valid-on': { readonly min: number };
  'credential/already-in-progress': Record<never, never>;
  'document/image-format': /** Formats by content; how others become one of them. */
    | {
        readonly formats: readonly ImageFormat[];
        readonly convert: { readonly [F in ImageFormat]?: ImageConversion };
        readonly otherwise: ImageConversion;
      }
    /** Extensions of names, in small letters, and the format that each stands for. */
    | { readonly extensions: Readonly<Record<string, ImageFormat>> }
    /** Formats of which one may not go under the extension of another. */
    | { readonly among: readonly ImageFormat[] };
  /** In bytes. */
  'document/image-size': { readonly max: number };
  /** Formats in which no image is, whatever a provider takes. */
  'document/image-readable': { readonly never: readonly ImageFormat[] };
  'document/image-colour':
    | { readonly colours: readonly ('grey' | 'bilevel')[] }
    /** Share of coloured pixels; papers that may be without. */
    | { readonly min: number; readonly except: readonly DocumentKind[] };
  /** Least length of the short side in pixels; least sharpness, as `measurePixels` has it, and papers without text to be sharp. */
  'document/image-clear':
    | { readonly side: number }
    | { readonly sharpness: number; readonly except: readonly DocumentKind[] }
    | Record<never, never>;
  'document/image-animated': Record<never, never>;
  /** Groups of papers: a picture can not be of two groups. */
  'document/duplicate-image': { readonly apart: readonly (readonly DocumentKind[])[] };
  'document/required-set': {
    readonly kind: DocumentKind;
    /** One for every website. */
    readonly perWebsite?: true;
    /** What is the same paper when an individual files. */
    readonly individual?: DocumentKind;
    /** What stands for it, when such persons use it. */
    readonly or?: { readonly kind: DocumentKind; readonly holders: readonly Holder[] };
  };
  /** These go into the image of one of `mains`, `beside` being the right one, but for such holders. */
  'document/same-image': {
    readonly kinds: readonly DocumentKind[];
    readonly beside: DocumentKind;
    readonly mains: readonly DocumentKind[];
    readonly holders?: readonly Holder[];
    /** Of an individual this is one of `mains` as well. */
    readonly individual?: DocumentKind;
  };
  'document/authorization-letter': { readonly kind: DocumentKind };
  'document/domain-certificate': { readonly kind: DocumentKind; readonly sealed?: true };
  'document/registrant-statement': { readonly kind: DocumentKind };
  'document/app-upload': { readonly version: string };
  'authenticity-form/provider-template': Demand;
  'authenticity-form/black-ink': Demand;
  'authenticity-form/unaltered': Demand;
  'authenticity-form/three-originals': Demand;
  'authenticity-form/registrar-named': Demand;
  'authenticity-form/organization-sealed': Demand;
  'authenticity-form/individual-signed': Demand;
  'authenticity-form/individual-fingerprint': Demand;
  'authenticity-form/guangdong-declaration': Demand;
  'authenticity-form/several-domains': Demand;
  'admin-photo/in-person': Demand;
  'admin-photo/centred': Demand;
  'admin-photo/clothes-colour': Demand;
  'admin-photo/backdrop': Demand;
  'admin-photo/backdrop-delivery': Demand;
  'admin-photo/shanghai-app': Demand;
  'domain/is-ip-address': Record<never, never>;
  'domain/registrable':
    | { readonly kinds: readonly DomainFault[] }
    /** What follows for a sub-domain from where its registrable domain is filed. */
    | { readonly parent: { readonly [F in FiledWith]: 'nothing' | 'transfer' | 'file' } };
  'domain/duplicate': Record<never, never>;
  /** Only subjects of these natures, or none of the barred ones, hold names under these suffixes. */
  'domain/cn-category': { readonly suffixes: readonly string[]; readonly heldBy: DomainHolder } & (
    | { readonly natures: readonly SubjectNature[] }
    | { readonly barred: readonly SubjectNature[] }
  );
  'domain/tld-approved': { readonly statuses: readonly TldStatus[] };
  'domain/registrar-approved': { readonly statuses: readonly RegistrarStatus[] };
  'domain/registered-in-mainland': Record<never, never>;
  /** The longest review, in working days. */
  'domain/not-expired': { readonly kind: 'expired' | 'no-day' } | { readonly reviewDays: number };
  'domain/real-name-done': { readonly kinds: readonly ('not-done' | 'later' | 'no-day')[] };
  /** So many working days must be over. */
  'domain/real-name-recorded': { readonly under: number };
  /** Whose name and credential the registrant's may be. */
  'domain/registrant-matches-subject': {
    readonly individual: readonly ('subject' | 'subject-administrator')[];
    readonly organization: readonly ('subject' | 'subject-administrator')[];
  };
  'domain/count-per-website': { readonly max: number };
  'domain/existing-filing': { readonly filed: 'other-subject' | 'other-account' | 'other-provider' };
  'filing/shape': Record<never, never>;
  /** Paths of fields; `*` stands for every entry of a list. */
  'filing/required': { readonly fields: readonly Path[] };
  /** Licences only where the source names them. The row stands in for the one by which the category is abolished elsewhere. */
  'preapproval/required': {
    readonly category: PreapprovalCategory;
    readonly authorities: readonly PreapprovalAuthority[];
    readonly licences?: readonly PreapprovalLicence[];
  };
  /** A category that is abolished; or a tick without any category. */
  'preapproval/not-applicable': { readonly category: PreapprovalCategory } | Record<never, never>;
  'preapproval/suspected': {
    readonly category: PreapprovalCategory;
    readonly words: Words;
    /** Inside these a word means something else. */
    readonly except: Words;
    /** As of terms. */
    readonly variants?: string;
  };
  'preapproval/bulletin-board': { readonly category: PreapprovalCategory; readonly authorities: readonly PreapprovalAuthority[] };
  'icp-number/format':
    | {
        /** Marker, end and dash of the canonical form. */
        readonly canonical: readonly [string, string, string];
        readonly digits: { readonly min: number; readonly max: number };
        /** Letter behind the number of what is no subject. */
        readonly suffixes: { readonly [K in 'website' | 'app' | 'mini-program']: string };
        /** Pattern of a number in a text: head in Han characters or Latin letters, serial, number of the website, letter. */
        readonly written: string;
        /** Patterns of what may not stand behind a number, without and with one of a website. */
        readonly cut: string;
        readonly several: string;
        /** Pairs of characters that are read alike. */
        readonly simplified: string;
        /** Heads in Latin letters, where they are of one province alone. */
        readonly heads: Readonly<Record<string, Province>>;
        readonly others: readonly { readonly kind: OtherNumber; readonly pattern: string }[];
      }
    | Record<never, never>;
  'icp-number/province': { readonly head: 'unknown' | 'old' | 'other' };
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
  readonly source: { readonly id: string; readonly at: string };
}

/** One thing that one source says, for one scope and period. Always a literal. */
export type Row<R extends RuleId = RuleId> = { [K in R]: RowOf<K> }[R];

/** Which domains are verified in filings of some types. */
export interface VerificationRow {
  readonly id: string;
  readonly authority: Authority;
  readonly filings: readonly FilingType[];
  /** The row only speaks of what follows on these, for the same domains. */
  readonly after?: readonly FilingType[];
  /** `changed`: those changed on the day `since` or later; `person`: no document says it. */
  readonly verifies: 'all' | 'none' | 'changed' | 'person';
  readonly since?: IsoDay;
  readonly source: { readonly id: string; readonly at: string };
}

/** A row of the caller's: its source is not in the table of sources, so it says itself when it was read. */
export type OwnRow<R extends RuleId = RuleId> = {
  [K in R]: Omit<RowOf<K>, 'source'> & { readonly source: { readonly id: string; readonly at: string; readonly asOf: IsoDay } };
}[R];

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
}

/** A fact of an area: the fields of a filing that it is taken from, none where no form holds it. */
export interface FactMeta {
  readonly fields: readonly Path[];
  /** What it is when absent; a fact with a default is never missing. */
  readonly absent?: boolean;
}
