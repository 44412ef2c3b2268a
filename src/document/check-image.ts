import { type Answer, type Check, CLEAR, lacks, perRow } from '../core/check';
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

/** A slug that a caller gave, if it is one that a sentence can show: file names and facts can hold anything, numbers of persons too. */
export const slugOr = (text: string, other: string): string => (/^[a-z][a-z\d-]{0,39}$/.test(text) && !/\d{5}/.test(text) ? text : other);

/** What goes along with all params: which paper the image shows. */
const ofDocument = ({ document }: ImageInput): object => (document ? { document } : {});

/** What a table has under a key that may be any text. */
const own = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined => (Object.hasOwn(table, key) ? table[key] : undefined);

type FormatRow = Row<'document/image-format'>;

/** What a file of no known format has instead of one. */
const UNKNOWN = 'unknown';

/** The extension of a file name in small letters, without its dot. */
const extensionOf = (name: string): string => slugOr((/\.([^./\\]*?)\s*$/.exec(name)?.[1] ?? '').toLowerCase(), '');

/** Has image-format already said that this is no image, or none that is taken? Then nothing else of it matters. */
function isRefused({ format }: ImageInput, { rows, levels }: Context): boolean {
  if (levels?.['document/image-format'] === 'off') return false;
  const list = (rows['document/image-format'] ?? []) as readonly FormatRow[];
  return list.some(({ params }) => 'formats' in params && !(params.formats as readonly string[]).includes(format));
}

/** A check of what does not matter in an image that is refused for its format. While that is not known, what it finds waits for it. */
const ofTaken =
  <R>(check: Check<ImageInput, R>): Check<ImageInput, R> =>
  (rows, input, context) => {
    if (!isRefused(input, context)) return check(rows, input, context);
    return input.format
      ? CLEAR
      : [...new Set(check(rows, input, context).flatMap((one) => ('row' in one ? lacks('format', 'format') : one)))];
  };

/** Is the image of an accepted format (图片格式), by its content and by the extension of its name? Without a name the content alone is judged. */
export const imageFormat: Check<ImageInput, FormatRow> = (rows, input, context) => {
  const { format, name, bytes } = input;
  // An empty file is of no format; image-readable says so.
  if (bytes === 0) return CLEAR;
  if (!format) return lacks('format', 'format');
  if (bytes === undefined && format === UNKNOWN) return lacks('bytes', 'bytes');
  const more = ofDocument(input);
  const extension = extensionOf(name);
  let declared = input.declaredFormat;
  for (const { params } of rows) if (name && 'extensions' in params) declared = own(params.extensions, extension) ?? declared;
  const isForeign = isRefused(input, context);
  return rows.flatMap((row): readonly Answer[] => {
    const { params } = row;
    if ('formats' in params) {
      const { formats, convert, otherwise } = params;
      if ((formats as readonly string[]).includes(format)) return CLEAR;
      const how = own(convert, format) ?? otherwise;
      const isUnderOther = (formats as readonly string[]).includes(declared);
      const what = format === UNKNOWN ? { kind: format } : { format };
      return [{ row, path: ['format'], params: { ...what, formats: [...formats], how, ...(isUnderOther && { declared }), ...more } }];
    }
    if (isForeign) return CLEAR;
    if ('extensions' in params) {
      const { extensions } = params;
      const isAccepted = name ? own(extensions, extension) : !declared || Object.values<string>(extensions).includes(declared);
      return isAccepted
        ? CLEAR
        : [
            {
              row,
              path: ['name'],
              params: { extension: extension || (declared === UNKNOWN ? '' : declared), extensions: Object.keys(extensions), ...more },
            },
          ];
    }
    const isOther = declared !== format && [declared, format].every((one) => (params.among as readonly string[]).includes(one));
    return isOther ? [{ row, path: ['name'], params: { format, declared, ...more } }] : CLEAR;
  });
};

/** As file managers show a size: to a tenth. */
const megabytes = (bytes: number): number => Math.round((bytes / 1048576) * 10) / 10;

/** Is the file small enough (图片大小)? Of several limits the largest that is passed counts. */
export const imageSize: Check<ImageInput, Row<'document/image-size'>> = (rows, input) => {
  const { bytes } = input;
  if (bytes === undefined) return lacks('bytes', 'bytes');
  const max = Math.max(...rows.map(({ params }) => (bytes > params.max ? params.max : -1)));
  const params = { bytes, max, megabytes: megabytes(bytes), limit: megabytes(max), ...ofDocument(input) };
  return rows.flatMap((row) => (row.params.max === max ? [{ row, path: ['bytes'], params }] : CLEAR));
};

const faulty: Check<ImageInput, Row<'document/image-readable'>> = /* @__PURE__ */ perRow((row, input) => {
  const { bytes, format, truncated, width, height, faults } = input;
  const kinds = new Set([
    ...((row.params.never as readonly string[]).includes(format) ? ['no-image'] : []),
    ...(truncated ? ['truncated'] : []),
    ...(width === 0 || height === 0 ? ['zero-dimension'] : []),
    ...faults,
  ]);
  const [kind, ...others] = bytes === 0 ? ['empty'] : kinds;
  return kind ? [{ row, params: { kind, ...(others.length > 0 && { more: others.length }), ...ofDocument(input) } }] : CLEAR;
});

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
  const answers = rows.flatMap((row): readonly Answer[] => {
    const { params } = row;
    if ('colours' in params)
      return (params.colours as readonly string[]).includes(colour)
        ? [{ row, path: ['colour'], params: { kind: colour, ...ofDocument(input) } }]
        : CLEAR;
    if (colour !== 'unknown' || (params.except as readonly string[]).includes(document)) return CLEAR;
    if (coloured === undefined) return lacks('pixels', '', false);
    const percent = Math.round(coloured * 1000) / 10;
    return coloured < params.min ? [{ row, path: ['colour'], params: { percent, ...ofDocument(input) } }] : CLEAR;
  });
  return [...new Set(answers)];
});

/** Is the picture clear and complete (清晰完整)? Small and blurred ones are found; a person judges all others. */
export const imageClear: Check<ImageInput, Row<'document/image-clear'>> = /* @__PURE__ */ ofTaken((rows, input) => {
  const { width, height, sharpness, document } = input;
  const side = Math.min(width ?? Number.POSITIVE_INFINITY, height ?? Number.POSITIVE_INFINITY);
  const found = rows.flatMap((row): readonly Answer[] => {
    const { params } = row;
    if ('side' in params) return side < params.side ? [{ row, params: { side, min: params.side, ...ofDocument(input) } }] : CLEAR;
    return 'sharpness' in params &&
      sharpness !== undefined &&
      sharpness < params.sharpness &&
      !(params.except as readonly string[]).includes(document)
      ? [{ row, params: { ...ofDocument(input) } }]
      : CLEAR;
  });
  return found.length > 0
    ? found
    : rows.flatMap((person) => ('side' in person.params || 'sharpness' in person.params ? CLEAR : [{ person }]));
});

/** Does the picture stand still? */
export const imageAnimated: Check<ImageInput, Row<'document/image-animated'>> = /* @__PURE__ */ ofTaken(
  /* @__PURE__ */ perRow((row, input) => (input.animated ? [{ row, path: ['animated'], params: { ...ofDocument(input) } }] : CLEAR)),
);
