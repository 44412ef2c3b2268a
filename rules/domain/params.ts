import type { Refused } from '../../src/core/shared-params';
import type { FiledWith, FilingType, IsoDay, SubjectNature } from '../../src/core/words';

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

/** What the rows of the rules on domains hold: the numbers, words and formats of the regulation. Patterns are sources of RegExp classes. */
export interface DomainRowParams {
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
  /** `answeredBy`: the type of filing that this asks for, in which it is no news. */
  'domain/existing-filing': { readonly filed: 'other-subject' | 'other-account' | 'other-provider'; readonly answeredBy?: FilingType };
}

/** Params of the findings, by rule: plain JSON of slugs, kinds and counts. */
export interface DomainParams {
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
}
