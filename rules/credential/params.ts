import type { Refused } from '../../src/core/shared-params';
import type { CredentialType, Holder } from '../../src/core/words';

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

/** What the rows of the rules on credentials hold: the numbers, words and formats of the regulation. Patterns are sources of RegExp classes. */
export interface CredentialRowParams {
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
}

/** Params of the findings, by rule: plain JSON of slugs, kinds and counts. */
export interface CredentialParams {
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
}
