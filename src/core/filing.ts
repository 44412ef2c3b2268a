import type {
  Change,
  CredentialType,
  DocumentKind,
  FiledWith,
  FilingType,
  Holder,
  ImageFormat,
  IsoDay,
  Path,
  PreapprovalCategory,
  Province,
  ServiceContent,
  Stage,
  SubjectNature,
  VerificationMethod,
} from './words';

export type {
  Change,
  CredentialType,
  DocumentKind,
  FiledWith,
  FilingType,
  Holder,
  ImageFormat,
  PreapprovalCategory,
  ServiceContent,
  Stage,
  VerificationMethod,
} from './words';

/** A credential (证件). */
export interface Credential {
  readonly type: CredentialType;
  readonly number: string;
  readonly issuedIn?: Province | 'outside-mainland' | undefined;
  readonly validFrom?: IsoDay | undefined;
  readonly validUntil?: IsoDay | 'long-term' | undefined;
}

/** An address (地址). `prefecture`: GB/T 2260 code, full or short Chinese name. */
export interface Address {
  readonly text: string;
  readonly province?: Province | undefined;
  readonly prefecture?: string | undefined;
}

/** A person of the filing (负责人). */
export interface Person {
  readonly name: string;
  readonly holder?: Holder | undefined;
  readonly credential?: Credential | undefined;
  readonly officePhone?: string | undefined;
  readonly mobile?: string | undefined;
  readonly email?: string | undefined;
  readonly address?: Address | undefined;
  readonly isLegalRepresentative?: boolean | undefined;
}

/** A domain of a website. `registrar`: IANA number as digits, or legal entity. */
export interface Domain {
  readonly name: string;
  readonly registrar?: string | undefined;
  readonly registeredIn?: 'mainland' | 'outside' | undefined;
  readonly expiresOn?: IsoDay | undefined;
  readonly realName?:
    | { readonly done?: boolean | undefined; readonly passedOn?: IsoDay | undefined; readonly recorded?: boolean | undefined }
    | undefined;
  readonly registrant?: { readonly name: string; readonly credential?: Pick<Credential, 'type' | 'number'> | undefined } | undefined;
  readonly filed?:
    | {
        readonly by: 'nobody' | 'this-subject' | 'other-subject';
        readonly with?: FiledWith | undefined;
        readonly account?: 'this' | 'other' | undefined;
      }
    | undefined;
  readonly changedOn?: IsoDay | undefined;
}

/** The server (服务器) that the filing is made with. `serviceCodes`: ever asked for; they do not come back. */
export interface Server {
  readonly region: 'mainland' | 'hong-kong' | 'elsewhere';
  readonly billing?: 'subscription' | 'pay-as-you-go' | undefined;
  readonly boughtMonths?: number | undefined;
  readonly expiresOn?: IsoDay | undefined;
  readonly publicBandwidth?: boolean | undefined;
  readonly account?: 'this' | 'other' | undefined;
  readonly serviceCodes?: number | undefined;
  readonly cancelledWebsites?: number | undefined;
  readonly serviceCode?: 'wanted' | 'held' | undefined;
}

/** A preapproval (前置审批) that is declared. */
export interface Preapproval {
  readonly category: PreapprovalCategory;
  readonly number?: string | undefined;
  readonly document?: boolean | undefined;
}

/** What is known of an image file. Sizes in pixels: stored, and displayed after EXIF rotation. */
export interface ImageFacts {
  readonly name?: string | undefined;
  readonly bytes: number;
  readonly format: ImageFormat;
  /** By the extension of the name. */
  readonly declaredFormat?: ImageFormat | undefined;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly displayWidth?: number | undefined;
  readonly displayHeight?: number | undefined;
  readonly channels?: number | undefined;
  /** By the header; `unknown` where it does not decide. */
  readonly colour: 'colour' | 'grey' | 'bilevel' | 'unknown';
  readonly animated: boolean;
  readonly truncated: boolean;
  readonly faults: readonly string[];
  /** Is there position data inside? */
  readonly location: boolean;
  /** By `measurePixels`. */
  readonly pixels?: { readonly colouredShare: number; readonly sharpness: number } | undefined;
}

/** One image of papers (材料图片). `covers`: other papers in it; `of`: what it belongs to; `file`: on the command line. */
export interface Document {
  readonly kind: DocumentKind;
  readonly of?: Path | undefined;
  readonly covers?: readonly DocumentKind[] | undefined;
  readonly sealed?: boolean | undefined;
  readonly image?: ImageFacts | undefined;
  readonly file?: string | undefined;
  readonly hash?: string | undefined;
}

/** The authenticity form (真实性核验单) as it lies on the table. */
export interface AuthenticityForm {
  readonly template?: { readonly by: 'this-provider' | 'other'; readonly province?: Province | undefined } | undefined;
  readonly ink?: 'black' | 'blue' | 'other' | undefined;
  readonly altered?: boolean | undefined;
  readonly registrarsNamed?: boolean | undefined;
  readonly sealed?: boolean | undefined;
  readonly signed?: boolean | undefined;
  readonly fingerprint?: boolean | undefined;
  readonly declaration?: boolean | undefined;
  readonly forms?: 'one' | 'one-each' | undefined;
  readonly placement?: 'domain-area' | 'below' | 'beside-subject' | 'above-administrator' | 'widened-form' | 'attached-list' | undefined;
  readonly listSealed?: boolean | undefined;
  readonly listSigned?: boolean | undefined;
  /** Kept by the applicant. */
  readonly originals?: number | undefined;
  readonly mailed?:
    | { readonly originals: number; readonly photocopies?: number | undefined; readonly freight?: 'prepaid' | 'collect' | undefined }
    | undefined;
}

/** The photo of the website administrator (网站负责人照片). */
export interface AdminPhoto {
  readonly method?: VerificationMethod | undefined;
  readonly person?: 'administrator' | 'other' | undefined;
  readonly centred?: boolean | undefined;
  readonly clothes?: 'red' | 'blue' | 'other' | undefined;
  readonly backdrop?: 'provider' | 'white' | 'other' | undefined;
  readonly backdropWhole?: boolean | undefined;
  readonly charactersLegible?: boolean | undefined;
  readonly deliveredTo?: 'mainland' | 'outside' | undefined;
  readonly takenIn?: Province | 'outside-mainland' | undefined;
  readonly mobile?: string | undefined;
  readonly locationAllowed?: boolean | undefined;
}

/** Who files (主办单位). */
export interface Subject {
  readonly name: string;
  readonly nature: SubjectNature;
  readonly credential: Credential;
  readonly address?: Address | undefined;
  readonly investors?: readonly string[] | undefined;
  /** 主体负责人. */
  readonly administrator: Person;
  readonly filed?:
    | { readonly with: FiledWith; readonly icpNumber?: string | undefined; readonly websites?: number | undefined }
    | undefined;
  /** What was read on the paper. */
  readonly onPaper?:
    | {
        readonly name?: string | undefined;
        readonly nature?: SubjectNature | undefined;
        readonly credential?: { readonly [K in keyof Credential]?: Credential[K] | undefined } | undefined;
        readonly address?: string | undefined;
      }
    | undefined;
}

/** A website of the filing (网站). `nameApproval`: a document is held for words in the name. */
export interface Website {
  readonly name: string;
  readonly domains: readonly Domain[];
  /** 网站负责人. */
  readonly administrator?: Person | undefined;
  readonly serviceContent?: ServiceContent | undefined;
  readonly description?: string | undefined;
  readonly industry?: string | undefined;
  readonly isForum?: boolean | undefined;
  readonly nameApproval?: boolean | undefined;
  readonly preapprovals?: readonly Preapproval[] | undefined;
  readonly preapprovalTicked?: boolean | undefined;
  readonly address?: Address | undefined;
  readonly remarks?: string | undefined;
  readonly icpNumber?: string | undefined;
}

/** The order (备案订单). `open`: other orders; `after`: what went before on the same domains; `subjects`: all that the account serves, this one counted. */
export interface Order {
  readonly submittedOn?: IsoDay | undefined;
  readonly stage?: Stage | undefined;
  readonly open?: readonly FilingType[] | undefined;
  readonly after?: FilingType | undefined;
  readonly changes?: readonly Change[] | undefined;
  readonly account?: { readonly subjects?: number | undefined } | undefined;
}

/** A whole application (备案). `province`: whatever `toProvince` reads. */
export interface Filing {
  readonly type: FilingType;
  readonly province: string;
  readonly subject: Subject;
  readonly websites: readonly Website[];
  readonly server?: Server | undefined;
  readonly documents?: readonly Document[] | undefined;
  readonly authenticityForm?: AuthenticityForm | undefined;
  readonly adminPhoto?: AdminPhoto | undefined;
  readonly order?: Order | undefined;
}

/** Days off and working days in lieu, by year. */
export type HolidayTable = Readonly<Record<string, { readonly off: readonly IsoDay[]; readonly working: readonly IsoDay[] }>>;
