import { eastAsianWidth } from 'get-east-asian-width';
import type { Span } from '../core/types';

/** Columns that a text takes on a terminal, by East Asian width. Of text as `escapeText` gives it. */
function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) width += eastAsianWidth(sign.codePointAt(0) as number);
  return width;
}

/** What a terminal must not be given as it is: controls, marks that are invisible, lie over others or turn the direction of writing, and unassigned code points. */
const UNSAFE = /[\p{C}\p{M}\p{Default_Ignorable_Code_Point}\u2028\u2029]/u;

const ALL_UNSAFE = new RegExp(UNSAFE.source, 'gu');

function escapeSign(sign: string): string {
  return UNSAFE.test(sign) ? `\\u{${(sign.codePointAt(0) as number).toString(16).toUpperCase()}}` : sign;
}

/** A user's text, safe for a terminal: nothing in it moves the cursor, hides or turns what follows. */
export function escapeText(text: string): string {
  return Array.from(text, escapeSign).join('');
}

/** A user's text with the digits of numbers hidden that are as long as a phone or credential number, with blanks or hyphens between or without; as
 * long as before. Days stay, and the area code of a phone number in the canonical spelling. */
export function maskNumbers(text: string): string {
  return text.replace(/\p{Nd}(?:[ -]?\p{Nd}){6,}[Xx]?/gu, (digits) =>
    /^\d{4}-\d\d-\d\d$/.test(digits)
      ? digits
      : digits.replace(/^(086-0\d{2,3}-)?.*$/, (all, head = '') => head + '*'.repeat(all.length - head.length)),
  );
}

/** JSON for a terminal: nothing in it that `escapeText` would not let through. */
export function safeJson(value: unknown, indent?: number): string {
  const escapeUnits = (sign: string): string =>
    sign === '\n' ? sign : sign.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return JSON.stringify(value, null, indent).replace(ALL_UNSAFE, escapeUnits);
}

const AROUND = 24;
const LONGEST_MARK = 60;

/** The nearest offset at or before one that lies on a code point boundary. */
function boundary(text: string, at: number): number {
  return at > 0 && /[\udc00-\udfff]/.test(text.charAt(at)) && /[\ud800-\udbff]/.test(text.charAt(at - 1)) ? at - 1 : at;
}

/**
 * Two lines: the stretch of a value around a span, numbers hidden, and a mark under the span.
 *
 * @param span UTF-16 offsets in `value`; without one the value alone.
 */
export function markSpan(value: string, span: Span | undefined): readonly string[] {
  const from = boundary(value, Math.max(0, (span?.start ?? 0) - AROUND));
  const to = boundary(value, Math.min(value.length, (span ? Math.min(span.end, span.start + LONGEST_MARK) : 2 * AROUND) + AROUND));
  const masked = maskNumbers(value);
  const shown = (start: number, end: number): string => escapeText(masked.slice(start, end));
  const line = `${from > 0 ? '…' : ''}${shown(from, to)}${to < value.length ? '…' : ''}`;
  if (!span) return [line];
  const before = (from > 0 ? eastAsianWidth(0x2026) : 0) + widthOf(shown(from, span.start));
  return [line, ' '.repeat(before) + '^'.repeat(Math.max(1, widthOf(shown(span.start, Math.min(span.end, to)))))];
}
