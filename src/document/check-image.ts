import { type Answer, type Check, CLEAR, forPerson, lacks } from '../core/check';
import { ofRows } from '../core/constants';
import type { Context } from '../core/context';
import type { ImageFacts } from '../core/filing';
import type { Row } from '../core/rows';

/** An image as the rules see it: what is `''` or `undefined` is missing. */
export interface ImageInput extends Pick<ImageFacts, 'width' | 'height' | 'colour' | 'animated' | 'truncated'> {
  readonly bytes: number | undefined;
  readonly name: string;
  readonly format: string;
  readonly declaredFormat: string;
  readonly faults: readonly string[];
  readonly coloured: number | undefined;
  readonly sharpness: number | undefined;
  readonly document: string;
}

/** Slugs that were read: the same few come again and again. */
const slugs = /* @__PURE__ */ new Set<string>();
const MOST_SLUGS = 100;

/** A slug that a caller gave, if it is one that a sentence can show: file names and facts can hold anything, numbers of persons too. */
export function slugOr(text: string, other: string): string {
  if (slugs.has(text)) return text;
  if (!/^[a-z][a-z\d-]{0,39}$/.test(text) || /\d{5}/.test(text)) return other;
  if (slugs.size < MOST_SLUGS) slugs.add(text);
  return text;
}

/** The params of a finding, with which paper the image shows. */
const told = (params: object, { document }: ImageInput): Readonly<Record<string, unknown>> =>
  document ? { ...params, document } : { ...params };

/** What a table has under a key that may be any text. */
const own = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined => (Object.hasOwn(table, key) ? table[key] : undefined);

type FormatRow = Row<'document/image-format'>;

/** What a file of no known format has instead of one. */
const UNKNOWN = 'unknown';

/** The extension of a file name in small letters, without its dot; `''` where there is none that could be one. */
function extensionOf(name: string): string {
  const given = name.trimEnd();
  const dot = given.lastIndexOf('.');
  return dot < 0 ? '' : slugOr(given.slice(dot + 1).toLowerCase(), '');
}

const among = (list: readonly unknown[], one: unknown): boolean => list.includes(one);

/** Has image-format already said that this is no image, or none that is taken? Then nothing else of it matters. */
function isRefused({ format }: ImageInput, { rows, levels }: Context): boolean {
  const list = rows['document/image-format'];
  if (!list || levels?.['document/image-format'] === 'off') return false;
  for (const { params } of list) if ('formats' in params && !among(params.formats, format)) return true;
  return false;
}

/** A check by one row each of what does not matter in an image that is refused for its format. While that is not known, what it finds waits for it. */
const ofTaken =
  <R>(check: Check<ImageInput, R>): Check<ImageInput, R> =>
  (rows, input, context) => {
    const answers = check(rows, input, context);
    if (answers.length === 0 || !isRefused(input, context)) return answers;
    return input.format ? CLEAR : [...new Set(answers.flatMap((one) => ('row' in one ? lacks('format', 'format') : one)))];
  };

/** Is the image of an accepted format (图片格式), by its content and by the extension of its name? Without a name the content alone is judged. */
export const imageFormat: Check<ImageInput, FormatRow> = (rows, input, context) => {
  const { format, name, bytes } = input;
  // An empty file is of no format; image-readable says so.
  if (bytes === 0) return CLEAR;
  if (!format) return lacks('format', 'format');
  if (bytes === undefined && format === UNKNOWN) return lacks('bytes', 'bytes');
  const extension = extensionOf(name);
  let declared = input.declaredFormat;
  if (name) for (const { params } of rows) if ('extensions' in params) declared = own(params.extensions, extension) ?? declared;
  const isForeign = isRefused(input, context);
  return ofRows(rows, (row): readonly Answer[] => {
    const { params } = row;
    if ('formats' in params) {
      const { formats, convert, otherwise } = params;
      if (among(formats, format)) return CLEAR;
      const how = own(convert, format) ?? otherwise;
      const what = format === UNKNOWN ? { kind: format } : { format };
      const as = among(formats, declared) ? { declared } : {};
      return [{ row, path: ['format'], params: told({ ...what, formats: [...formats], how, ...as }, input) }];
    }
    if (isForeign) return CLEAR;
    if ('extensions' in params) {
      const { extensions } = params;
      if (name ? own(extensions, extension) : !declared || among(Object.values(extensions), declared)) return CLEAR;
      const given = extension || (declared === UNKNOWN ? '' : declared);
      return [{ row, path: ['name'], params: told({ extension: given, extensions: Object.keys(extensions) }, input) }];
    }
    if (declared === format || !among(params.among, declared) || !among(params.among, format)) return CLEAR;
    return [{ row, path: ['name'], params: told({ format, declared }, input) }];
  });
};

/** As file managers show a size: to a tenth. */
const megabytes = (bytes: number): number => Math.round((bytes / 1048576) * 10) / 10;

/** Is the file small enough (图片大小)? Of several limits the largest that is passed counts. */
export const imageSize: Check<ImageInput, Row<'document/image-size'>> = (rows, input) => {
  const { bytes } = input;
  if (bytes === undefined) return lacks('bytes', 'bytes');
  let max = -1;
  for (const { params } of rows) if (bytes > params.max && params.max > max) max = params.max;
  if (max < 0) return CLEAR;
  const params = told({ bytes, max, megabytes: megabytes(bytes), limit: megabytes(max) }, input);
  return rows.flatMap((row) => (row.params.max === max ? [{ row, path: ['bytes'], params }] : CLEAR));
};

const faulty: Check<ImageInput, Row<'document/image-readable'>> = (rows, input) => {
  const { bytes, format, truncated, width, height, faults } = input;
  return ofRows(rows, (row): readonly Answer[] => {
    const kinds: string[] = [];
    if (among(row.params.never, format)) kinds.push('no-image');
    if (truncated) kinds.push('truncated');
    if (width === 0 || height === 0) kinds.push('zero-dimension');
    if (kinds.length === 0 && faults.length === 0 && bytes !== 0) return CLEAR;
    const [kind, ...others] = bytes === 0 ? ['empty'] : new Set([...kinds, ...faults]);
    return [{ row, params: told(others.length > 0 ? { kind, more: others.length } : { kind }, input) }];
  });
};

const takenFaulty = /* @__PURE__ */ ofTaken(faulty);

/** Does the file hold a whole picture (图片可读)? One finding says the first fault, and how many there are besides. */
export const imageReadable: Check<ImageInput, Row<'document/image-readable'>> = (rows, input, context) => {
  const { bytes, format } = input;
  if (bytes === undefined && (!format || format === UNKNOWN)) return lacks('bytes', 'bytes');
  return (bytes === 0 ? faulty : takenFaulty)(rows, input, context);
};

/** Is the picture in colour (彩色)? Where its header does not say so, its pixels do, as far as the paper has colours. */
export const imageColour: Check<ImageInput, Row<'document/image-colour'>> = /* @__PURE__ */ ofTaken((rows, input) => {
  const { colour, coloured, document } = input;
  const answers = ofRows(rows, (row): readonly Answer[] => {
    const { params } = row;
    if ('colours' in params)
      return among(params.colours, colour) ? [{ row, path: ['colour'], params: told({ kind: colour }, input) }] : CLEAR;
    if (colour !== 'unknown' || among(params.except, document)) return CLEAR;
    if (coloured === undefined) return lacks('pixels', '', false);
    const percent = Math.round(coloured * 1000) / 10;
    return coloured < params.min ? [{ row, path: ['colour'], params: told({ percent }, input) }] : CLEAR;
  });
  return answers.length > 1 ? [...new Set(answers)] : answers;
});

/** Is the picture clear and complete (清晰完整)? Small and blurred ones are found; a person judges all others. */
export const imageClear: Check<ImageInput, Row<'document/image-clear'>> = /* @__PURE__ */ ofTaken((rows, input) => {
  const { width, height, sharpness, document } = input;
  const side = Math.min(width ?? Number.POSITIVE_INFINITY, height ?? Number.POSITIVE_INFINITY);
  const found = ofRows(rows, (row): readonly Answer[] => {
    const { params } = row;
    if ('side' in params) return side < params.side ? [{ row, params: told({ side, min: params.side }, input) }] : CLEAR;
    const isBlurred = 'sharpness' in params && sharpness !== undefined && sharpness < params.sharpness && !among(params.except, document);
    return isBlurred ? [{ row, params: told({}, input) }] : CLEAR;
  });
  if (found.length > 0) return found;
  return ofRows(rows, (row) => ('side' in row.params || 'sharpness' in row.params ? CLEAR : forPerson(row)));
});

/** Does the picture stand still? */
export const imageAnimated: Check<ImageInput, Row<'document/image-animated'>> = /* @__PURE__ */ ofTaken((rows, input) =>
  input.animated ? ofRows(rows, (row) => [{ row, path: ['animated'], params: told({}, input) }]) : CLEAR,
);
