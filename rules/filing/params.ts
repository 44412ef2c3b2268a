import type { Path } from '../../src/core/words';

/** Of what kind a field of a filing is. */
export type FieldKind = 'text' | 'number' | 'yes-no' | 'list' | 'group' | 'day' | 'choice' | 'province-name';

/** What the rows of the rules on a filing as a whole hold: the numbers, words and formats of the regulation. Patterns are sources of RegExp classes. */
export interface FilingRowParams {
  'filing/shape': Record<never, never>;
  /** Paths of fields; `*` stands for every entry of a list. */
  'filing/required': { readonly fields: readonly Path[] };
}

/** Params of the findings, by rule: plain JSON of slugs, kinds and counts. */
export interface FilingParams {
  /** `field`: keys of the path, without the indices, joined by dots. `choices`: slugs that are allowed. */
  'filing/shape': { readonly field: string; readonly expected: FieldKind; readonly choices?: readonly string[] };
  'filing/required': { readonly field: string };
}
