import type { Province } from '../../src/core/words';

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

/** What the rows of the rules on ICP numbers hold: the numbers, words and formats of the regulation. Patterns are sources of RegExp classes. */
export interface IcpNumberRowParams {
  'icp-number/format':
    | {
        /** Marker, end and dash of the canonical form. */
        readonly canonical: readonly [string, string, string];
        readonly digits: { readonly min: number; readonly max: number };
        /** Letter behind the number of what is no subject. */
        readonly suffixes: { readonly [K in 'website' | 'app' | 'mini-program']: string };
        /** Pattern of a number in a text: head in Han characters or Latin letters, serial, number of the website, letter. */
        readonly written: string;
        /** Patterns of what may not stand behind a number, without and with one of a website. */
        readonly cut: string;
        readonly several: string;
        /** Pairs of characters that are read alike. */
        readonly simplified: string;
        /** Heads in Latin letters, where they are of one province alone. */
        readonly heads: Readonly<Record<string, Province>>;
        readonly others: readonly { readonly kind: OtherNumber; readonly pattern: string }[];
      }
    | Record<never, never>;
  'icp-number/province': { readonly head: 'unknown' | 'old' | 'other' };
}

/** Params of the findings, by rule: plain JSON of slugs, kinds and counts. */
export interface IcpNumberParams {
  'icp-number/format': { readonly kind: IcpNumberFault };
  'icp-number/province':
    | { readonly kind: 'unknown' }
    | { readonly kind: 'old'; readonly province: Province }
    | { readonly kind: 'other'; readonly head: Province; readonly province: Province };
}
