import type { CredentialType, DocumentKind, FiledWith, Holder, ImageFormat, PreapprovalCategory } from './filing';
import type { IsoDay, Province } from './types';

/** A term in a text. */
export interface TermHit {
  /** The term as the table has it. */
  readonly term: string;
  /** As it stands in the text: longer or other than the term where it is disguised; cut after 40 UTF-16 units. */
  readonly written: string;
  /** Shorter terms of the same rule inside this one. */
  readonly covers: readonly string[];
  /** On the last finding of a row when there are more of them: how many, at least. */
  readonly more?: number;
}

/** Params of a finding that a person's refusal made. */
export interface Refused {
  readonly judged: 'refused';
}

/** What a character is that a website name may not contain. */
export type CharacterKind =
  | 'full-width'
  | 'lone-surrogate'
  | 'emoji'
  | 'bidi'
  | 'zero-width'
  | 'white-space'
  | 'control'
  | 'combining'
  | 'private'
  | 'unassigned'
  | 'punctuation'
  | 'symbol'
  | 'letter'
  | 'number';

/** What is wrong with an office phone number. */
export type OfficePhoneFault =
  | 'empty'
  | 'unreadable'
  | 'foreign'
  | 'several'
  | 'mobile-number'
  | 'service'
  | 'no-area-code'
  | 'length'
  | 'spelling'
  | 'doubtful-length'
  | 'first-digit';

/** What a service number is: a company's that others pay for or share, a company's or an operator's short one, one of the state or of an operator. */
export type ServiceKind = '400' | '800' | '95' | '96' | '1xx';

/** What is wrong with a mobile number. */
export type MobileFault =
  | 'empty'
  | 'unreadable'
  | 'foreign'
  | 'several'
  | 'landline'
  | 'service'
  | 'length'
  | 'spelling'
  | 'not-mobile'
  | 'data-only'
  | 'satellite'
  | 'emergency'
  | 'data-card'
  | 'unclear';

/** What is wrong with the number of a credential. */
export type CredentialFault =
  | 'empty'
  | 'length'
  | 'characters'
  | 'pattern'
  | 'prefix'
  | 'birth-date'
  | 'check'
  | 'inner-check'
  | 'old-number'
  | 'doubtful'
  | 'spelling';

/** How an image of another format becomes one that is accepted. */
export type ImageConversion = 'iphone' | 'page' | 'draw' | 'unpack' | 'photo' | 'save-as';

/** Which paper an image shows, where the caller says so. */
interface OfDocument {
  readonly document?: DocumentKind;
}

/** What a field of a paper or photo should have been, as the row says it; of a form's province also which. Fields of groups are joined by dots. */
export interface Unmet {
  readonly field: string;
  readonly accepts?: readonly (string | boolean)[];
  readonly refuses?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  readonly same?: 'province' | 'administratorMobile';
  readonly province?: Province;
}

/** Why a text is not what is filed: which is the registrable domain and nothing else. */
export type DomainFault = 'empty' | 'unreadable' | 'email' | 'several' | 'no-tld' | 'suffix' | 'spelling' | 'sub-domain' | 'platform';

/** For whom a suffix is: government bodies, the military, schools, bodies of party, state and masses, non-profit ones. */
export type DomainHolder = 'gov' | 'mil' | 'edu' | 'zhengwu' | 'gongyi';

/** What is known of a TLD: refused, approved only later, approved by a later day, sources that do not agree, nothing, none at all in the public suffix list. */
export type TldStatus = 'approved' | 'not-approved' | 'not-yet' | 'early' | 'conflicting' | 'unknown' | 'no-such-tld';

/** What is known of a registrar: refused, approved by a later day, not enough, nothing. */
export type RegistrarStatus = 'approved' | 'not-approved' | 'early' | 'doubtful' | 'unknown';

/** How working days were counted: with the days off of all years that count, of some of them, of none. */
export type HolidaysUsed = 'passed' | 'partly' | 'none';

/** Numbers that are taken for ICP numbers: of a public security filing (公安备案), of a commercial licence (经营许可证), of a telecom licence. */
export type OtherNumber = 'public-security' | 'commercial-licence' | 'telecom-licence';

/** What is wrong with an ICP number. */
export type IcpNumberFault =
  | 'empty'
  | 'unreadable'
  | 'several'
  | 'length'
  | 'suffix'
  | 'no-head'
  | 'has-suffix'
  | 'no-suffix'
  | 'not-website'
  | 'spelling'
  | OtherNumber;
/** Who approves content (前置审批部门). */
export type PreapprovalAuthority =
  | 'information-office'
  | 'press-administration'
  | 'drug-administration'
  | 'industry-ministry'
  | 'culture-department'
  | 'education-department'
  | 'health-department'
  | 'traffic-committee'
  | 'communications-administration';

/** By what licence content is approved (前置审批文件). */
export type PreapprovalLicence =
  | 'news-licence'
  | 'publishing-licence'
  | 'drug-business-licence'
  | 'medical-device-licence'
  | 'drug-information-certificate'
  | 'chemicals-licence'
  | 'culture-licence'
  | 'audio-video-licence'
  | 'car-booking-licence';

/** Of what kind a field of a filing is. */
export type FieldKind = 'text' | 'number' | 'yes-no' | 'list' | 'group' | 'day' | 'choice' | 'province-name';

/** Params of the findings, by rule: plain JSON of slugs, kinds and counts. The keys are the ids of the rules. */
export interface RuleParams {
  'website-name/only-digits-or-letters': { readonly kind: 'digits' | 'letters' | 'digits-and-letters' };
  'website-name/min-han-characters': { readonly count: number; readonly min: number };
  'website-name/special-characters': {
    readonly kind: CharacterKind;
    /** `U+2605`; of an emoji, its first code point. */
    readonly codePoint: string;
    /** The character where it can be seen. */
    readonly character?: string;
    /** How many of the same stand here side by side. */
    readonly count: number;
    readonly more?: number;
  };
  'website-name/state-prefix': TermHit;
  /** Index of the domain among those of the facts. */
  'website-name/equals-domain': { readonly index: number };
  'website-name/sensitive-words': TermHit;
  'website-name/generic-ending': TermHit;
  'website-name/interactive-words': TermHit;
  'website-name/province-terms': TermHit & { readonly provinces: readonly Province[] };
  'website-name/jiangsu-pattern': { readonly patterns: readonly string[] } | { readonly min: number } | Refused;
  'website-name/place-name': { readonly place: 'province' | 'prefecture' };
  'website-name/person-name': { readonly index: number };
  'website-name/idiom': Record<never, never>;
  'website-name/industry-content': (TermHit & { readonly provinces: readonly Province[] }) | Refused;
  'website-name/reflects-content': Refused;
  'website-name/matches-subject': { readonly min: number } | Refused;
  /** `digits`: how many the subscriber number has; `expected`: how many numbers of the area have. */
  'phone/office-format':
    | { readonly kind: Exclude<OfficePhoneFault, 'service' | 'length' | 'doubtful-length'>; readonly extension?: true }
    | { readonly kind: 'service'; readonly service: ServiceKind }
    | {
        readonly kind: 'length' | 'doubtful-length';
        readonly areaCode: string;
        readonly digits: number;
        readonly expected: readonly number[];
      };
  'phone/area-code-known':
    | { readonly areaCode: string; readonly status: 'unknown' | 'unassigned' }
    | { readonly areaCode: string; readonly status: 'retired'; readonly successors: readonly string[] };
  /** Names of places are short and Chinese. The address is in a `place`, or only its province is known. `areaCodes`: those that count there. */
  'phone/area-code-matches-address': {
    readonly areaCode: string;
    readonly areaProvince: Province;
    readonly areaPlaces: readonly string[];
    readonly place?: string;
    readonly addressProvince?: Province;
    readonly areaCodes?: readonly string[];
  };
  'phone/area-code-matches-province': {
    readonly kind: 'office-phone' | 'mobile';
    readonly province: Province;
    readonly numberProvince: Province;
    readonly areaCode?: string;
  };
  'phone/mobile-format':
    | { readonly kind: Exclude<MobileFault, 'service' | 'length'>; readonly segment?: string }
    | { readonly kind: 'service'; readonly service: ServiceKind }
    | { readonly kind: 'length'; readonly digits: number };
  'phone/virtual-number': { readonly segment: string };
  'phone/mobile-already-used': Record<never, never>;
  'phone/reachable': Refused;
  'contact/email': { readonly kind: 'empty' | 'format' | 'spelling' } | Refused;
  'contact/address-to-room': { readonly kind: 'empty' | 'no-room' };
  /** `types`: those that are accepted instead. */
  'credential/type-allowed':
    | {
        readonly type: CredentialType;
        readonly party: 'individual' | 'organization';
        readonly holder?: Holder;
        readonly types: readonly CredentialType[];
      }
    | { readonly type: string }
    | Refused;
  /** `digits`: how many characters there are; `expected`: how many there should be. */
  'credential/format': {
    readonly type?: CredentialType;
    readonly kind: CredentialFault;
    readonly digits?: number;
    readonly expected?: readonly number[];
  };
  /** `days`: how many days are left, the filing date not counted. */
  'credential/valid-on':
    | { readonly kind: 'expired' | 'not-yet' | 'no-day' }
    | { readonly kind: 'soon'; readonly days: number; readonly min: number };
  'credential/already-in-progress': Record<never, never>;
  /** What the content is, with what the name says where that is another format; or the extension, `''` where there is none that could be one. */
  'document/image-format': OfDocument &
    (
      | {
          readonly format: ImageFormat;
          readonly formats: readonly ImageFormat[];
          readonly how: ImageConversion;
          readonly declared?: ImageFormat;
        }
      | {
          readonly kind: 'unknown';
          readonly formats: readonly ImageFormat[];
          readonly how: ImageConversion;
          readonly declared?: ImageFormat;
        }
      | { readonly extension: string; readonly extensions: readonly string[] }
      | { readonly format: ImageFormat; readonly declared: ImageFormat }
    );
  /** Both also in megabytes of 1,048,576 bytes, to a tenth. */
  'document/image-size': OfDocument & { readonly bytes: number; readonly max: number; readonly megabytes: number; readonly limit: number };
  /** `kind`: 'empty', 'no-image', 'truncated', 'zero-dimension', or what the reader of the image names as fault. */
  'document/image-readable': OfDocument & { readonly kind: string; readonly more?: number };
  /** `percent`: so much of the picture is coloured. */
  'document/image-colour': OfDocument & ({ readonly kind: 'grey' | 'bilevel' } | { readonly percent: number });
  'document/image-clear': (OfDocument & ({ readonly side: number; readonly min: number } | Record<never, never>)) | Refused;
  'document/image-animated': OfDocument;
  /** Index of the document that has the same picture, and what it is to be. */
  'document/duplicate-image': { readonly kind: DocumentKind; readonly other: DocumentKind; readonly index: number };
  /** With counts where there are some, and too few. */
  'document/required-set': { readonly kind: DocumentKind; readonly websites?: number; readonly given?: number };
  'document/same-image': { readonly kind: DocumentKind; readonly beside: DocumentKind };
  'document/authorization-letter': { readonly kind: DocumentKind };
  'document/domain-certificate': { readonly kind: DocumentKind } | Refused;
  'document/registrant-statement': Refused;
  'document/app-upload': { readonly version: string };
  'authenticity-form/provider-template': Unmet;
  'authenticity-form/black-ink': Unmet;
  'authenticity-form/unaltered': Unmet;
  'authenticity-form/three-originals': Unmet;
  'authenticity-form/registrar-named': Unmet;
  'authenticity-form/organization-sealed': Unmet;
  'authenticity-form/individual-signed': Unmet;
  'authenticity-form/individual-fingerprint': Unmet;
  'authenticity-form/guangdong-declaration': Unmet;
  'authenticity-form/several-domains': Unmet;
  'admin-photo/in-person': Unmet;
  'admin-photo/centred': Unmet;
  'admin-photo/clothes-colour': Unmet;
  'admin-photo/backdrop': Unmet;
  'admin-photo/backdrop-delivery': Unmet;
  'admin-photo/shanghai-app': Unmet;
  /** The address as browsers write it; not that of a plain number, which may be somebody's telephone. */
  'domain/is-ip-address': { readonly host?: string };
  'domain/registrable':
    | { readonly kind: DomainFault; readonly registrable?: string }
    /** What follows from where the registrable domain is filed. */
    | { readonly parent: FiledWith; readonly next: 'nothing' | 'transfer' | 'file'; readonly registrable: string };
  /** Path of the first one. */
  'domain/duplicate': { readonly domain: string; readonly first: readonly (string | number)[] };
  'domain/cn-category': { readonly suffix: string; readonly heldBy: DomainHolder };
  /** `by`: the day by which it is known to have been approved. */
  'domain/tld-approved': { readonly tld: string; readonly status: TldStatus; readonly by?: IsoDay } | Refused;
  'domain/registrar-approved': { readonly registrar: string; readonly status: RegistrarStatus; readonly by?: IsoDay } | Refused;
  /** By which fact it is known. */
  'domain/registered-in-mainland': { readonly by: 'registeredIn' | 'registrar' } | Refused;
  'domain/not-expired':
    | { readonly kind: 'expired' | 'no-day' }
    /** The last day of the longest review. */
    | { readonly kind: 'during-review'; readonly reviewEnds: IsoDay; readonly reviewDays: number; readonly holidays: HolidaysUsed }
    | Refused;
  'domain/real-name-done': { readonly kind: 'not-done' | 'later' | 'no-day' } | Refused;
  'domain/real-name-recorded':
    | {
        /** Working days that are over, the day of passing not counted. */
        readonly workingDays: number;
        readonly under: number;
        /** The first day on which nothing is found of level error, and the first on which nothing is found. */
        readonly possibleOn: IsoDay;
        readonly safeOn: IsoDay;
        readonly holidays: HolidaysUsed;
      }
    /** The caller says so. */
    | { readonly kind: 'not-recorded' }
    | Refused;
  'domain/registrant-matches-subject': { readonly differs: 'name' | 'credential-type' | 'credential-number' } | Refused;
  'domain/count-per-website': { readonly count: number; readonly max: number };
  'domain/existing-filing': { readonly filed: 'other-subject' | 'other-account' | 'other-provider' };
  /** `field`: keys of the path, without the indices, joined by dots. `choices`: slugs that are allowed. */
  'filing/shape': { readonly field: string; readonly expected: FieldKind; readonly choices?: readonly string[] };
  'filing/required': { readonly field: string };
  /** `kind`: what is not there. `provinces`: the only ones that still ask for it. */
  'preapproval/required': {
    readonly kind: 'no-number' | 'no-document';
    readonly category: PreapprovalCategory;
    readonly authorities: readonly PreapprovalAuthority[];
    readonly licences?: readonly PreapprovalLicence[];
    readonly provinces?: readonly Province[];
  };
  'preapproval/not-applicable': { readonly category: PreapprovalCategory } | Record<never, never>;
  'preapproval/suspected': TermHit & { readonly category: PreapprovalCategory };
  'preapproval/bulletin-board': { readonly authorities: readonly PreapprovalAuthority[] };
  'icp-number/format': { readonly kind: IcpNumberFault };
  'icp-number/province':
    | { readonly kind: 'unknown' }
    | { readonly kind: 'old'; readonly province: Province }
    | { readonly kind: 'other'; readonly head: Province; readonly province: Province };
}

/** Id of a rule, as the catalogue has it. Ids are never renamed or reused. */
export type RuleId = keyof RuleParams;
