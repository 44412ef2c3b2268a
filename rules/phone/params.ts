import type { Refused } from '../../src/core/shared-params';
import type { IsoDay, Province } from '../../src/core/words';

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

/** An area code that is not in service: since when, and which codes took over its numbers. */
export interface GoneCode {
  readonly code: string;
  readonly successors?: readonly string[];
  /** The day; absent where no source says it. */
  readonly since?: IsoDay;
}

/** What the rows of the rules on phones hold: the numbers, words and formats of the regulation. Patterns are sources of RegExp classes. */
export interface PhoneRowParams {
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
}

/** Params of the findings, by rule: plain JSON of slugs, kinds and counts. */
export interface PhoneParams {
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
}
