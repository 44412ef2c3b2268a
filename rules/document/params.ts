import type { Refused } from '../../src/core/shared-params';
import type { DocumentKind, Holder, ImageFormat, NatureGroup } from '../../src/core/words';

/** How an image of another format becomes one that is accepted. */
export type ImageConversion = 'iphone' | 'page' | 'draw' | 'unpack' | 'photo' | 'save-as';

/** Which paper an image shows, where the caller says so. */
interface OfDocument {
  readonly document?: DocumentKind;
}

/** What the rows of the rules on images and papers hold: the numbers, words and formats of the regulation. Patterns are sources of RegExp classes. */
export interface DocumentRowParams {
  'document/image-format': /** Formats by content; how others become one of them. */
    | {
        readonly formats: readonly ImageFormat[];
        readonly convert: { readonly [F in ImageFormat]?: ImageConversion };
        readonly otherwise: ImageConversion;
      }
    /** Extensions of names, in small letters, and the format that each stands for. */
    | { readonly extensions: Readonly<Record<string, ImageFormat>> }
    /** Formats of which one may not go under the extension of another. */
    | { readonly among: readonly ImageFormat[] };
  /** In bytes. */
  'document/image-size': { readonly max: number };
  /** Formats in which no image is, whatever a provider takes. */
  'document/image-readable': { readonly never: readonly ImageFormat[] };
  'document/image-colour':
    | { readonly colours: readonly ('grey' | 'bilevel')[] }
    /** Share of coloured pixels; papers that may be without. */
    | { readonly min: number; readonly except: readonly DocumentKind[] };
  /** Least length of the short side in pixels; least sharpness, as `measurePixels` has it, and papers without text to be sharp. */
  'document/image-clear':
    | { readonly side: number }
    | { readonly sharpness: number; readonly except: readonly DocumentKind[] }
    | Record<never, never>;
  'document/image-animated': Record<never, never>;
  /** Groups of papers: a picture can not be of two groups. */
  'document/duplicate-image': { readonly apart: readonly (readonly DocumentKind[])[] };
  'document/required-set': {
    readonly kind: DocumentKind;
    /** One for every website. */
    readonly perWebsite?: true;
    /** What is the same paper when a subject of these natures files. */
    readonly alike?: { readonly kind: DocumentKind; readonly natures: readonly NatureGroup[] };
    /** What stands for it, when such persons use it. */
    readonly or?: { readonly kind: DocumentKind; readonly holders: readonly Holder[] };
  };
  /** These go into the image of one of `mains`, `beside` being the right one, but for such holders. */
  'document/same-image': {
    readonly kinds: readonly DocumentKind[];
    readonly beside: DocumentKind;
    readonly mains: readonly DocumentKind[];
    readonly holders?: readonly Holder[];
    /** Of a subject of these natures this is one of `mains` as well. */
    readonly alike?: { readonly kind: DocumentKind; readonly natures: readonly NatureGroup[] };
  };
  'document/authorization-letter': { readonly kind: DocumentKind };
  'document/domain-certificate': { readonly kind: DocumentKind; readonly sealed?: true };
  'document/registrant-statement': { readonly kind: DocumentKind };
  'document/app-upload': { readonly version: string };
}

/** Params of the findings, by rule: plain JSON of slugs, kinds and counts. */
export interface DocumentParams {
  /** What the content is, with what the name says where that is another format; or the extension, `''` where there is none that could be one. */
  'document/image-format': OfDocument &
    (
      | {
          readonly format: ImageFormat;
          readonly formats: readonly ImageFormat[];
          readonly how: ImageConversion;
          readonly declared?: ImageFormat;
        }
      | {
          readonly kind: 'unknown';
          readonly formats: readonly ImageFormat[];
          readonly how: ImageConversion;
          readonly declared?: ImageFormat;
        }
      | { readonly extension: string; readonly extensions: readonly string[] }
      | { readonly format: ImageFormat; readonly declared: ImageFormat }
    );
  /** Both also in megabytes of 1,048,576 bytes, to a tenth. */
  'document/image-size': OfDocument & { readonly bytes: number; readonly max: number; readonly megabytes: number; readonly limit: number };
  /** `kind`: 'empty', 'no-image', 'truncated', 'zero-dimension', or what the reader of the image names as fault. */
  'document/image-readable': OfDocument & { readonly kind: string; readonly more?: number };
  /** `percent`: so much of the picture is coloured. */
  'document/image-colour': OfDocument & ({ readonly kind: 'grey' | 'bilevel' } | { readonly percent: number });
  'document/image-clear': (OfDocument & ({ readonly side: number; readonly min: number } | Record<never, never>)) | Refused;
  'document/image-animated': OfDocument;
  /** Index of the document that has the same picture, and what it is to be. */
  'document/duplicate-image': { readonly kind: DocumentKind; readonly other: DocumentKind; readonly index: number };
  /** With counts where there are some, and too few. */
  'document/required-set': { readonly kind: DocumentKind; readonly websites?: number; readonly given?: number };
  'document/same-image': { readonly kind: DocumentKind; readonly beside: DocumentKind };
  'document/authorization-letter': { readonly kind: DocumentKind };
  'document/domain-certificate': { readonly kind: DocumentKind } | Refused;
  'document/registrant-statement': Refused;
  'document/app-upload': { readonly version: string };
}
