import { type Check, type Found, rowsOf } from '../core/context';
import type { Row } from '../core/rows';
import { type CharacterRun, runAt } from '../text/characters';
import { MOST, type Name } from './name';

const patterns = new Map<string, RegExp>();

/** The pattern of a row's class of characters. */
function pattern(source: string): RegExp {
  const known = patterns.get(source);
  if (known) return known;
  const compiled = new RegExp(source, 'u');
  patterns.set(source, compiled);
  return compiled;
}

export const onlyDigitsOrLetters: Check<Name> = (context, { text, han }) => {
  if (han > 0 || text === '') return undefined;
  const plain = text.normalize('NFKC');
  for (const row of rowsOf(context, 'website-name/only-digits-or-letters')) {
    const { digits, letters } = row.params;
    if (!pattern(`^[${digits}${letters}]+$`).test(plain)) continue;
    const kind = pattern(`^[${digits}]+$`).test(plain)
      ? 'digits'
      : pattern(`^[${letters}]+$`).test(plain)
        ? 'letters'
        : 'digits-and-letters';
    return { found: [{ row, params: { kind } }] };
  }
  return undefined;
};

export const minHanCharacters: Check<Name> = (context, { han }) => {
  for (const row of rowsOf(context, 'website-name/min-han-characters')) {
    const { min } = row.params;
    if (han < min) return { found: [{ row, params: { count: han, min } }] };
  }
  return undefined;
};

type SpecialRow = Row<'website-name/special-characters'>;

interface Offence {
  readonly row: SpecialRow;
  readonly run: CharacterRun;
  readonly kind: CharacterRun['kind'];
}

/** Of each row the first offences, how many more there are, and the name with all of them mended where each can be mended surely. */
interface Offences {
  readonly listed: readonly Offence[];
  readonly more: ReadonlyMap<SpecialRow, number>;
  readonly fix: string | undefined;
}

function offencesOf(text: string, strict: SpecialRow, allowed: RegExp, rows: readonly SpecialRow[]): Offences {
  const removable = 'removable' in strict.params ? strict.params.removable : [];
  const tolerant = rows.flatMap((row) =>
    'tolerated' in row.params ? [{ row, kind: row.params.kind, is: pattern(`^[${row.params.tolerated}]+$`) }] : [],
  );
  const listed: Offence[] = [];
  const count = new Map<SpecialRow, number>();
  let fixed: string | undefined = '';
  for (let i = 0; i < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(i) as number);
    if (allowed.test(character)) {
      if (fixed !== undefined) fixed += character;
      i += character.length;
      continue;
    }
    const run = runAt(text, i);
    const tolerated = tolerant.find(({ is }) => is.test(character));
    const row = tolerated?.row ?? strict;
    const kind = tolerated?.kind ?? run.kind;
    const seen = (count.get(row) ?? 0) + 1;
    count.set(row, seen);
    if (seen <= MOST) listed.push({ row, run, kind });
    if (kind === 'full-width') fixed = fixed === undefined ? undefined : fixed + text.slice(run.start, run.end).normalize('NFKC');
    else if (tolerated || !removable.includes(kind)) fixed = undefined;
    i = run.end;
  }
  const more = new Map([...count].map(([row, seen]): [SpecialRow, number] => [row, seen - MOST]));
  return { listed, more, fix: fixed === '' ? undefined : fixed };
}

export const specialCharacters: Check<Name> = (context, { text }) => {
  const rows = rowsOf(context, 'website-name/special-characters');
  for (const strict of rows) {
    if (!('allowed' in strict.params)) continue;
    if (pattern(`^[${strict.params.allowed}]*$`).test(text)) continue;
    const { listed, more, fix } = offencesOf(text, strict, pattern(`^[${strict.params.allowed}]$`), rows);
    const found = listed.map(({ row, run, kind }, index): Found => {
      const isLast = listed.slice(index + 1).every((one) => one.row !== row);
      const left = more.get(row) ?? 0;
      const { codePoint, character, count } = run;
      const params = {
        kind,
        codePoint,
        ...(character === undefined ? {} : { character }),
        count,
        ...(isLast && left > 0 ? { more: left } : {}),
      };
      return { row, params, at: { start: run.start, end: run.end }, fix };
    });
    return { found };
  }
  return undefined;
};
