import type { ImageFacts } from '../core/filing';
import type { Report } from '../core/types';
import { type FilingFacts, validateFiling } from '../filing/index';
import { type Language, localeIn } from './language';

/** How filings are judged. Plain data: another thread can be told it. */
export interface JudgeOptions {
  readonly facts: FilingFacts;
  readonly language: Language;
}

/** A file that a filing names and of which nothing is known yet; what is said of its hash stays. */
export interface NamedFile {
  readonly file: string;
  readonly hasHash: boolean;
}

/** What was read of a file. */
export interface ReadFile {
  readonly image: ImageFacts;
  readonly hash?: string;
}

/** What comes of a filing of a text, plain data too: the text is none, the filing is judged, or files that it names have to be read before. */
export type ItemResult =
  | { readonly kind: 'broken' }
  | { readonly kind: 'judged'; readonly filing: unknown; readonly report: Report }
  | { readonly kind: 'unread'; readonly filing: unknown; readonly files: readonly NamedFile[] };

type Fields = Readonly<Record<string, unknown>>;
const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {});

function fileOf(document: unknown): NamedFile | undefined {
  const { file, image, hash } = fieldsOf(document);
  return typeof file === 'string' && file !== '' && (image === undefined || image === null) ? { file, hasHash: Boolean(hash) } : undefined;
}

const documentsOf = (filing: unknown): readonly unknown[] => {
  const { documents } = fieldsOf(filing);
  return Array.isArray(documents) ? documents : [];
};

/**
 * Judges a filing whose files are read, or could not be.
 *
 * @param read what they are, in the order in which `judgeItem` named them; nothing for one that could not be read, which stays as it is.
 */
export function judgeFiling(filing: unknown, { facts, language }: JudgeOptions, read: readonly (ReadFile | undefined)[] = []): Report {
  let count = 0;
  const filled = (document: unknown): unknown => {
    const found = fileOf(document) && read[count++];
    return found ? { ...fieldsOf(document), ...found } : document;
  };
  const whole = read.length > 0 ? { ...fieldsOf(filing), documents: documentsOf(filing).map(filled) } : filing;
  return validateFiling(whole, facts, { locale: localeIn(language) });
}

/** Reads a text as JSON; `undefined` for what is none. What the engine says quotes the text, which may hold a phone or credential number. */
export function readJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/**
 * Judges the filings of a text, one after the other: of a list each, of anything else the whole. Pure, so that it can be run anywhere.
 *
 * @param text JSON: a whole file, or a line of one.
 */
export function* judgeItem(text: string, options: JudgeOptions): Iterable<ItemResult> {
  const read = readJson(text);
  if (!read) {
    yield { kind: 'broken' };
    return;
  }
  for (const filing of Array.isArray(read.value) ? read.value : [read.value]) {
    const files = documentsOf(filing).flatMap((document) => fileOf(document) ?? []);
    yield files.length > 0 ? { kind: 'unread', filing, files } : { kind: 'judged', filing, report: judgeFiling(filing, options) };
  }
}
