import type { Refused } from '../../src/core/shared-params';

/** What the rows of the rules on e-mail and postal addresses hold: the numbers, words and formats of the regulation. Patterns are sources of RegExp classes. */
export interface ContactRowParams {
  'contact/email': { readonly pattern: string } | Record<never, never>;
  'contact/address-to-room': {
    /** Patterns of what tells a room; one of them must occur. */
    readonly rooms: readonly string[];
    /** Patterns of what the remarks say instead, when there is none. */
    readonly remarks: readonly string[];
  };
}

/** Params of the findings, by rule: plain JSON of slugs, kinds and counts. */
export interface ContactParams {
  'contact/email': { readonly kind: 'empty' | 'format' | 'spelling' } | Refused;
  'contact/address-to-room': { readonly kind: 'empty' | 'no-room' };
}
