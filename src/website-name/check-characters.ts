import { type Answer, type Check, CLEAR, type Found, perRow } from '../core/check';
import type { Row } from '../core/rows';
import { runAt } from '../text/characters';
import { MOST } from '../text/hits';
import { isMadeOf } from '../text/made-of';
import type { Name } from './name';

/** Is the name made of digits and letters alone, full-width ones included? Asked only where there is no Han character. */
export const onlyDigitsOrLetters: Check<Name, Row<'website-name/only-digits-or-letters'>> = /* @__PURE__ */ perRow((row, { text }) => {
  const { digits, letters } = row.params;
  const plain = text.normalize('NFKC');
  const is = (characters: string): boolean => isMadeOf(characters, plain);
  return is(digits + letters) ? [{ row, params: { kind: is(digits) ? 'digits' : is(letters) ? 'letters' : 'digits-and-letters' } }] : CLEAR;
});

/** Has the name enough Han characters? */
export const minHanCharacters: Check<Name, Row<'website-name/min-han-characters'>> = /* @__PURE__ */ perRow((row, { han }) =>
  han < row.params.min ? [{ row, params: { count: han, min: row.params.min } }] : CLEAR,
);

type SpecialRow = Row<'website-name/special-characters'>;

/** Each character, or several of the same side by side, that no row allows; and as fix the name with all of them mended, where each can be and they are not too many. */
export const specialCharacters: Check<Name, SpecialRow> = (rows, name) => {
  let all = CLEAR;
  for (const row of rows) {
    const found = offences(row, rows, name);
    if (found.length > 0) all = [...all, ...found];
  }
  return all;
};

/** A digit or sign in a key cap, which is one emoji. */
const KEY_CAP = /^[0-9#*]\uFE0F?\u20E3/;

function offences(strict: SpecialRow, rows: readonly SpecialRow[], { text, kinds }: Name): readonly Answer[] {
  if (!text || !('allowed' in strict.params) || isMadeOf(strict.params.allowed, text, kinds)) return CLEAR;
  const { allowed, removable } = strict.params;
  const found: { row: SpecialRow; params: Record<string, unknown>; at: Found['at'] & object }[] = [];
  const listed = new Map<SpecialRow, Record<string, unknown>[]>();
  let fix = '';
  let isFixable = true;
  for (let start = 0; start < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(start) as number);
    if (isMadeOf(allowed, character) && !KEY_CAP.test(text.slice(start, start + 3))) {
      fix += character;
      start += character.length;
      continue;
    }
    const row: SpecialRow = rows.find(({ params }) => 'tolerated' in params && isMadeOf(params.tolerated, character)) ?? strict;
    const seen = listed.get(row) ?? [];
    listed.set(row, seen);
    const last = seen[MOST - 1];
    if (last) {
      last.more = Number(last.more ?? 0) + 1;
      isFixable = false;
      start += character.length;
      continue;
    }
    const { end, ...run } = runAt(text, start);
    const kind = ('kind' in row.params && row.params.kind) || run.kind;
    const params = { ...run, kind };
    seen.push(params);
    found.push({ row, params, at: { start, end } });
    if (kind === 'full-width') fix += text.slice(start, end).normalize('NFKC');
    else if (row !== strict || !removable.includes(kind)) isFixable = false;
    start = end;
  }
  return found.map((one): Answer => (isFixable && fix ? { ...one, fix } : one));
}
