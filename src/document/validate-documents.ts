import type { DocumentImageRule, DocumentPaperRule, DocumentRule } from '../../rules/document/rules';
import type { Document, DocumentKind, Holder, ImageFacts } from '../core/filing';
import { type Reader, validate } from '../core/judge';
import { readCount, readNumber, readObject, readText, readTexts } from '../core/read';
import type { CommonFacts, Options, Report, ScopeFacts } from '../core/types';
import { documentImageArea, documentPapersArea } from './area';
import { type ImageInput, slugOr } from './check-image';
import type { PaperImage, PapersInput } from './check-papers';

/** What an image is judged by beside itself. What is `undefined`, `null` or `''` is missing. */
export interface DocumentImageFacts extends CommonFacts {
  /** Which paper it shows: messages name it, and a form in black ink need not be colourful. */
  readonly document?: DocumentKind | '' | undefined;
}

/** What the papers of a filing are judged by beside themselves. What is `undefined`, `null` or `''` is missing. */
export interface DocumentsFacts extends ScopeFacts {
  /** Where the subject's administrator is from. */
  readonly holder?: Holder | '' | undefined;
  /** Where the websites' administrators are from; `undefined` or `null`: as `holder` says. */
  readonly websiteHolder?: Holder | '' | undefined;
  /** Is every website administrator the legal representative (法定代表人)? */
  readonly administratorIsLegalRepresentative?: boolean | undefined;
  /** How many websites are filed. */
  readonly websites?: number | undefined;
}

const NO_FAULTS: readonly string[] = [];

function readImage(image: ImageFacts | null | undefined, facts: DocumentImageFacts): ImageInput {
  const { name, bytes, format, declaredFormat, width, height, colour, animated, truncated, faults, pixels } = readObject(image, 'image');
  const { colouredShare, sharpness } = readObject(pixels, 'image.pixels');
  const given = readText(format, 'image.format');
  const known = readTexts(faults, 'image.faults') ?? NO_FAULTS;
  return {
    name: readText(name, 'image.name'),
    // No image at all is an empty file.
    bytes: image ? readCount(bytes, 'image.bytes') : 0,
    format: given && slugOr(given, 'unknown'),
    declaredFormat: slugOr(readText(declaredFormat, 'image.declaredFormat'), ''),
    width: readCount(width, 'image.width'),
    height: readCount(height, 'image.height'),
    colour: (readText(colour, 'image.colour') || 'unknown') as ImageFacts['colour'],
    animated: animated === true,
    truncated: truncated === true,
    faults: known.length > 0 ? known.map((fault) => slugOr(fault, 'fault')) : known,
    coloured: readNumber(colouredShare, 'image.pixels.colouredShare'),
    sharpness: readNumber(sharpness, 'image.pixels.sharpness'),
    document: slugOr(readText(facts.document, 'facts.document'), ''),
  };
}

/** How the image of a paper is read. */
export const documentImageReader: Reader<ImageFacts, DocumentImageFacts, ImageInput, DocumentImageRule> = {
  area: documentImageArea,
  read: readImage,
};

/**
 * Judges the image of a paper (材料图片) by what `probeImage` or `readImage` found in it: format, size, whether it is whole, in colour, large and
 * sharp enough, and still.
 *
 * @param image what is known of the file. Sizes in bytes and pixels; the extension is that of `name`, else what `declaredFormat` says; without
 * both the content alone is judged. `null` and `undefined` are an empty file; of an image without `bytes` (or with less than 0, or a part of one) or
 * without `format`, what these decide is undecided. Of an image of a foreign format nothing but that and its size is said,
 * of one that cannot be read nothing about its picture.
 * @param facts `on` is the day to judge by; `document` says which paper it is, one with colours unless given.
 * @returns a report whose paths are in the image: `['format']`, `['name']`, `['bytes']`, `['colour']`, `['animated']`, or `[]` for the picture as a whole.
 * @throws {TypeError} when a field or fact is of another type, {RangeError} for an impossible `facts.on` or one before the first edition (2019-02-26).
 * Source: Alibaba Cloud ICP FAQ of 2019-02-26, lines 411–413, 465, 466 and 691; thresholds for pixels are this project's.
 */
export function validateDocumentImage(image: ImageFacts, facts: DocumentImageFacts, options?: Options): Report<DocumentRule> {
  return validate(documentImageReader, image, facts, options);
}

/** A text of a document. What it is called is only said where it is none. */
function readField(value: unknown, index: number, field: string): string {
  return typeof value === 'string' ? value : value === undefined ? '' : readText(value, `documents[${index}].${field}`);
}

function readDocument(document: Document | null | undefined, index: number): PaperImage {
  const what = document && typeof document === 'object' ? '' : `documents[${index}]`;
  const { kind, covers, of, sealed, hash } = readObject(document, what);
  if (!Array.isArray(of ?? [])) throw new TypeError(`documents[${index}].of: expected a path`);
  const first = readField(kind, index, 'kind');
  return {
    papers: covers ? [first, ...(readTexts(covers, `documents[${index}].covers`) ?? [])] : [first],
    of: of ?? undefined,
    sealed: typeof sealed === 'boolean' ? sealed : undefined,
    hash: readField(hash, index, 'hash'),
  };
}

/** How the papers of a filing are read; of `unlisted` ones only that they are still to be told. */
export const documentsReader: Reader<
  readonly Document[],
  DocumentsFacts & { readonly unlisted?: boolean },
  PapersInput,
  DocumentPaperRule
> = {
  area: documentPapersArea,
  read(documents, { administratorIsLegalRepresentative: is, websiteHolder, holder, websites, unlisted }) {
    if (!Array.isArray(documents ?? [])) throw new TypeError('documents: expected an array');
    const input: { -readonly [K in keyof PapersInput]: PapersInput[K] } = {
      images: documents ? documents.map(readDocument) : [],
      isListed: !unlisted,
      holder: readText(holder, 'facts.holder') || undefined,
      websites: readCount(websites, 'facts.websites'),
      administratorIsLegalRepresentative: typeof is === 'boolean' ? is : undefined,
    };
    if ((websiteHolder ?? null) !== null) input.websiteHolder = readText(websiteHolder, 'facts.websiteHolder') || undefined;
    return input;
  },
};

/**
 * Judges the papers (材料) of a filing together: which are needed and there, what must share an image, which picture stands for two papers, what needs
 * a seal. The images themselves are for `validateDocumentImage`.
 *
 * @param documents one entry for each image; papers that it `covers` are there as well. `null` and `undefined` are none.
 * @param facts `on` is the day to judge by; what is missing leaves those rules undecided whose findings depend on it. A filing has at least one website.
 * One fact apart: `websiteHolder` is missing when it is `''`, and what `holder` says when it is left out.
 * @returns a report whose paths are `[]` for papers that are missing, else `[index]`, `[index, 'kind']` or `[index, 'sealed']`.
 * @throws {TypeError} when a field or fact is of another type, {RangeError} for an impossible `facts.on`, one before the first edition (2019-02-26), or an unknown
 * province or nature.
 * Source: Alibaba Cloud ICP FAQ of 2019-02-26, lines 289–291, 381–384, 404–407, 414–424, 495–503, 691, 944, 1041 and 1045. Of modifications the document says no papers.
 */
export function validateDocuments(documents: readonly Document[], facts: DocumentsFacts, options?: Options): Report<DocumentRule> {
  return validate(documentsReader, documents, facts, options);
}
