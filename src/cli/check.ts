import type { Report } from '../core/types';
import { readImage } from '../document/index';
import { type FilingFacts, validateFiling } from '../filing/index';
import { filingText, type Printer } from './print';
import { escapeText, safeJson } from './show';

/** What checking needs of the process that runs it. */
export interface CheckIo {
  /** Gives a promise while whoever reads is behind. */
  out(text: string): void | Promise<void>;
  err(text: string): void;
  /** The lines of a file, of standard input for `-`. Rejects when it cannot be read. */
  lines(path: string): AsyncIterable<string>;
  /** A file to read an image from; `undefined` for one that a filing names (`filing`: where that stands) and that lies outside its folder. */
  file(path: string, filing?: string, isOutsideAllowed?: boolean): Promise<Blob | undefined>;
  /** A hash of all that is in a file. */
  hash(file: Blob): Promise<string>;
}

/** How filings are checked and reported. */
export interface CheckOptions {
  readonly facts: FilingFacts;
  readonly format: 'text' | 'json' | 'ndjson';
  readonly mostWarnings: number;
  /** May the files that a filing names lie anywhere? */
  readonly isOutsideAllowed: boolean;
}

type Item = { readonly filing: unknown } | { readonly isBroken: true };

function parse(text: string): Item {
  try {
    return { filing: JSON.parse(text) };
  } catch {
    // What the engine says quotes the text, which may hold a phone or credential number.
    return { isBroken: true };
  }
}

/** The filings of a text: of a list each, of anything else the whole. */
function* spread(item: Item): Iterable<Item> {
  if ('filing' in item && Array.isArray(item.filing)) for (const filing of item.filing) yield { filing };
  else yield item;
}

const isObject = (item: Item): boolean => 'filing' in item && typeof item.filing === 'object' && item.filing !== null;

/**
 * The filings of lines: one a line when the first line is whole by itself, or broken before one that is whole (NDJSON); else all lines are
 * one text. A text that begins with the bracket of a list alone is one text.
 */
async function* readItems(lines: AsyncIterable<string>): AsyncIterable<Item> {
  let isLines: boolean | undefined;
  const text: string[] = [];
  for await (const given of lines) {
    // A byte order mark stands before the first line of some files, a carriage return at the end of each of others.
    const line = given.replace(/^\uFEFF|\r$/g, '');
    if (isLines !== false && line.trim() === '') continue;
    if (isLines === false) {
      text.push(line);
      continue;
    }
    const item = parse(line);
    if (isLines || (text.length === 0 && 'filing' in item)) {
      isLines = true;
      yield* spread(item);
    } else if (text.length === 1 && isObject(item) && text[0]?.trim() !== '[') {
      isLines = true;
      yield { isBroken: true };
      yield* spread(item);
    } else {
      if (text.length === 1) isLines = false;
      text.push(line);
    }
  }
  if (!isLines) yield* spread(parse(text.join('\n')));
}

/** What could not be read of a file, without the file system's own words where they say no more. */
export function reasonOf(error: unknown, words: Printer['words']): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return words.notUtf8;
  return code === 'ENOENT' ? words.noSuchFile : code === 'EISDIR' ? words.notAFile : message;
}

/** Reads the images whose files a filing names, and puts what they are, and a hash, into a copy of it; what cannot be read is told and left out. */
async function withImages(
  filing: unknown,
  path: string,
  io: CheckIo,
  isOutsideAllowed: boolean,
  tell: (file: string, why: unknown) => void,
): Promise<unknown> {
  const documents = typeof filing === 'object' && filing !== null && 'documents' in filing ? filing.documents : undefined;
  if (!Array.isArray(documents)) return filing;
  const read: unknown[] = [];
  for (const document of documents as readonly unknown[]) {
    const { file, image, hash } = (typeof document === 'object' && document !== null ? document : {}) as Readonly<Record<string, unknown>>;
    let facts: object | undefined;
    if (typeof file === 'string' && file !== '' && (image === undefined || image === null))
      try {
        const blob = await io.file(file, path, isOutsideAllowed);
        if (blob) facts = { image: await readImage(blob), hash: hash || (await io.hash(blob)) };
        else tell(file, undefined);
      } catch (error) {
        tell(file, error);
      }
    read.push(facts ? { ...(document as object), ...facts } : document);
  }
  return { ...(filing as object), documents: read };
}

/**
 * Checks the filings of files: JSON of one or of a list, or NDJSON of any length, line by line.
 *
 * @returns 0 no error found; 1 errors, or more warnings than allowed; 2 something could not be read: that wins over 1, and stops nothing else.
 */
export async function check(paths: readonly string[], printer: Printer, io: CheckIo, options: CheckOptions): Promise<0 | 1 | 2> {
  const { words, locale } = printer;
  const { facts, format, mostWarnings } = options;
  const counts = { errors: 0, incomplete: 0, clear: 0 };
  let warnings = 0;
  let unread = 0;
  let unreadImages = 0;
  let isFirst = true;
  const write = async (title: string, source: string, index: number, filing: unknown, report: Report): Promise<void> => {
    if (format === 'text') await io.out(`${isFirst ? '' : '\n'}${filingText(printer, title, filing, report)}`);
    else if (format === 'ndjson') await io.out(safeJson({ source, index, report }));
    else await io.out(`${isFirst ? '[' : ','}\n${safeJson({ source, index, report }, 2)}`);
    isFirst = false;
  };
  for (const path of new Set(paths)) {
    let index = 0;
    try {
      for await (const item of readItems(io.lines(path))) {
        const at = index++;
        if ('isBroken' in item) {
          unread++;
          io.err(`icp-filing-rules: ${escapeText(`${path} #${at + 1}: ${words.notJson}`)}`);
          continue;
        }
        const filing = await withImages(item.filing, path, io, options.isOutsideAllowed, (file, error) => {
          unreadImages++;
          io.err(`icp-filing-rules: ${escapeText(`${path} #${at + 1}: ${file}: ${error ? reasonOf(error, words) : words.outsideFolder}`)}`);
        });
        const report = validateFiling(filing, facts, { locale });
        counts[report.verdict]++;
        warnings += report.findings.filter(({ level }) => level === 'warning').length;
        await write(`${path} #${at + 1}`, path, at, item.filing, report);
      }
    } catch (error) {
      unread++;
      io.err(`icp-filing-rules: ${escapeText(`${path}: ${reasonOf(error, words)}`)}`);
    }
  }
  if (format === 'json') await io.out(isFirst ? '[]' : ']');
  if (format === 'text') await io.out(`\n${words.total({ ...counts, unread, unreadImages })}`);
  return unread + unreadImages > 0 ? 2 : counts.errors > 0 || warnings > mostWarnings ? 1 : 0;
}
