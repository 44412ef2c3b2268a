/** A day in China (中国标准时间), `YYYY-MM-DD`; days compare as strings. */
export type IsoDay = `${number}-${number}-${number}`;

/** The 31 mainland province-level divisions (省级行政区), by slug. `rules/reference/provinces.ts` holds their names and codes. */
export type Province =
  | 'beijing'
  | 'tianjin'
  | 'hebei'
  | 'shanxi'
  | 'inner-mongolia'
  | 'liaoning'
  | 'jilin'
  | 'heilongjiang'
  | 'shanghai'
  | 'jiangsu'
  | 'zhejiang'
  | 'anhui'
  | 'fujian'
  | 'jiangxi'
  | 'shandong'
  | 'henan'
  | 'hubei'
  | 'hunan'
  | 'guangdong'
  | 'guangxi'
  | 'hainan'
  | 'chongqing'
  | 'sichuan'
  | 'guizhou'
  | 'yunnan'
  | 'tibet'
  | 'shaanxi'
  | 'gansu'
  | 'qinghai'
  | 'ningxia'
  | 'xinjiang';

/** Nature of the subject (主办单位性质), as filing forms offer it; `rules/reference/subject-natures.ts` holds their flags. */
export type SubjectNature =
  | 'individual'
  | 'enterprise'
  | 'government'
  | 'public-institution'
  | 'social-organization'
  | 'military'
  | 'private-non-enterprise'
  | 'foundation'
  | 'law-firm'
  | 'foreign-cultural-center'
  | 'mass-organization'
  | 'judicial-expertise'
  | 'religious-organization'
  | 'overseas-organization'
  | 'medical-institution'
  | 'notary-office'
  | 'collective-economy'
  | 'arbitration-commission';

/**
 * What a row's scope may name beside a single nature: `individual` a natural person, `organization` any other nature,
 * `state` government bodies, state institutions and the like, `non-state` all the rest.
 */
export type NatureGroup = 'individual' | 'organization' | 'state' | 'non-state';

/**
 * `error` the filing would be rejected · `warning` some authorities reject it, or it is very likely wrong ·
 * `review` only a person can judge it · `info` a fact worth telling.
 */
export type Level = 'error' | 'warning' | 'review' | 'info';

/** Where a value stands: keys and indices from the root of what was validated; `[]` is that value itself. */
export type Path = readonly (string | number)[];

/** `errors` an error was found · `incomplete` none, but a form's field is missing that could still make one · `clear` neither. */
export type Verdict = 'errors' | 'incomplete' | 'clear';

/** Whose rule a row is: the state's, a province's, or one access provider's (接入服务商) alone. */
export type Authority = 'state' | 'province' | 'provider';

/** The ten reasons for which filings are rejected most (section 3 of the FAQ). */
export type Rejection = 'R1' | 'R2' | 'R3' | 'R4' | 'R5' | 'R6' | 'R7' | 'R8' | 'R9' | 'R10';

/** Why a rule could not decide: a form's field is missing, a fact that no form holds is missing, or only a person can judge. */
export type Why = 'missing-facts' | 'outside-facts' | 'needs-person';

/** What is asked for (备案类型): a first filing, another website, a transfer between providers, a modification, or one of the cancellations. */
export type FilingType = 'initial' | 'add-website' | 'transfer' | 'modify' | 'cancel-subject' | 'cancel-website' | 'cancel-transfer';

/** With whom something is filed already. */
export type FiledWith = 'nobody' | 'this-provider' | 'other-provider';

/** Where the holder of a credential is from. */
export type Holder = 'mainland' | 'hong-kong' | 'macao' | 'taiwan' | 'foreign';

/** Type of a credential (证件类型). */
export type CredentialType =
  | 'resident-id-card'
  | 'passport'
  | 'military-id'
  | 'hk-macao-residence-permit'
  | 'hk-macao-travel-permit'
  | 'taiwan-residence-permit'
  | 'taiwan-travel-permit'
  | 'foreign-permanent-resident-id'
  | 'business-licence'
  | 'organization-code-certificate'
  | 'public-institution-certificate'
  | 'social-organization-certificate'
  | 'foreign-office-registration'
  | 'other';

/** What a website is about (服务内容), as forms offer it. */
export type ServiceContent =
  | 'organization-portal'
  | 'integrated-portal'
  | 'personal-blog'
  | 'online-images'
  | 'other'
  | 'blog-personal-space';

/** A category of content that needs a preapproval (前置审批). */
export type PreapprovalCategory =
  | 'news'
  | 'publication'
  | 'medicines-and-medical-devices'
  | 'culture'
  | 'broadcast-film-television'
  | 'education'
  | 'healthcare'
  | 'online-car-booking'
  | 'bulletin-board';

/** Kind of a paper (材料). */
export type DocumentKind =
  | 'subject-licence'
  | 'subject-administrator-credential'
  | 'website-administrator-credential'
  | 'authenticity-form'
  | 'authorization-letter'
  | 'domain-certificate'
  | 'registrant-statement'
  | 'name-change-certificate'
  | 'residence-permit'
  | 'preapproval'
  | 'commitment-letter'
  | 'administrator-photo'
  | 'other';

/** Format of an image, by its content or by its name. */
export type ImageFormat =
  | 'jpeg'
  | 'png'
  | 'gif'
  | 'heic'
  | 'heif'
  | 'avif'
  | 'webp'
  | 'bmp'
  | 'tiff'
  | 'pdf'
  | 'svg'
  | 'ico'
  | 'jp2'
  | 'jxl'
  | 'psd'
  | 'zip'
  | 'mp4'
  | 'unknown';

/** How the website administrator is verified. */
export type VerificationMethod = 'shanghai-app' | 'provider-app' | 'backdrop-photo';

/** What a modification changes. */
export type Change =
  | 'subject-name'
  | 'subject-nature'
  | 'subject-credential'
  | 'subject-address'
  | 'subject-administrator'
  | 'website-name'
  | 'website-administrator'
  | 'website-domain'
  | 'website-content';

/** How far an order has come. */
export type Stage =
  | 'draft'
  | 'first-review'
  | 'first-review-passed'
  | 'photo-review'
  | 'hand-over'
  | 'sms-verification'
  | 'administration'
  | 'approved'
  | 'rejected';
