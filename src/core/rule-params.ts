import type { Province } from './types';

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
  /** `field`: keys of the path, without the indices, joined by dots. `choices`: slugs that are allowed. */
  'filing/shape': { readonly field: string; readonly expected: FieldKind; readonly choices?: readonly string[] };
  'filing/required': { readonly field: string };
}

/** Id of a rule, as the catalogue has it. Ids are never renamed or reused. */
export type RuleId = keyof RuleParams;
