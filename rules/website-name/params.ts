import type { Refused, TermHit, Words } from '../../src/core/shared-params';
import type { Province } from '../../src/core/words';

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

/** What the rows of the rules on website names hold: the numbers, words and formats of the regulation. Patterns are sources of RegExp classes. */
export interface WebsiteNameRowParams {
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
    | (TermsParams & { readonly lifts: readonly (keyof WebsiteNameParams)[] })
    /** So many characters of this class describe something. */
    | { readonly remarks: 'describe-content'; readonly min: number; readonly characters: string };
  'website-name/place-name': {
    readonly places: readonly ('province' | 'prefecture')[];
    /** Places beside those of the tables. */
    readonly others: Words;
  };
  'website-name/person-name': Record<never, never>;
  'website-name/idiom': { readonly characters: string };
  'website-name/industry-content': { readonly noticed: readonly (keyof WebsiteNameParams)[] };
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
}

/** Params of the findings, by rule: plain JSON of slugs, kinds and counts. */
export interface WebsiteNameParams {
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
}
