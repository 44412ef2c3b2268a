import type { Context } from '../core/context';
import { dayNumber, isoDayNumber } from '../core/day-number';
import { keep } from '../core/keep';
import { patternOf } from '../text/pattern';
import { wrongCheckDigit } from './check-digit';
import type { CredentialInput, FormatRow, JudgedNumber, NumberFault } from './credential-input';

/** A row with its patterns compiled. */
interface ReadyRow {
  readonly row: FormatRow;
  readonly when: RegExp;
  readonly odd: RegExp | undefined;
  readonly pattern: RegExp | undefined;
  /** The prefixes, which all are of one length. */
  readonly heads: RegExp | undefined;
}

/** Rows by type, and the day as a number. */
interface ReadyRows {
  readonly today: number;
  readonly ofAny: readonly ReadyRow[];
  readonly byType: ReadonlyMap<string, readonly ReadyRow[]>;
}

/** Does a row speak of a type? */
export const isOf = ({ params: { types } }: FormatRow, type: string): boolean => !types || (types as readonly string[]).includes(type);

function readyRow(row: FormatRow): ReadyRow {
  const { when = '.', characters, pattern, prefixes } = row.params;
  return {
    row,
    when: patternOf(when, 'u'),
    odd: characters ? patternOf(`[^${characters}]`, 'u') : undefined,
    pattern: pattern ? patternOf(pattern, 'u') : undefined,
    heads: prefixes ? patternOf(`^(?:${prefixes.replaceAll(' ', '|')})`, 'u') : undefined,
  };
}

function readyRows(rows: readonly FormatRow[], { memo, on }: Context): ReadyRows {
  return keep(memo as WeakMap<object, ReadyRows>, rows, () => {
    const judging = rows.filter(({ params: { kind } }) => kind !== 'spelling').map(readyRow);
    const types = new Set(rows.flatMap(({ params }): readonly string[] => params.types ?? []));
    return {
      today: isoDayNumber(on),
      ofAny: judging.filter(({ row }) => !row.params.types),
      byType: new Map([...types].map((type) => [type, judging.filter(({ row }) => isOf(row, type))])),
    };
  });
}

/** What a row has against a number of which it speaks: the first fault alone, since one leads to others. */
function faultOf({ row, odd, pattern, heads }: ReadyRow, written: string, today: number): NumberFault | undefined {
  const { kind, lengths, prefixes, birthDateAt, checks } = row.params;
  if (kind) return { kind };
  if (lengths && !lengths.includes(written.length)) return { kind: 'length', digits: written.length, expected: [...lengths] };
  const other = odd?.exec(written);
  if (other) return { kind: 'characters', at: { start: other.index, end: other.index + other[0].length } };
  if (pattern && !pattern.test(written)) return { kind: 'pattern' };
  if (heads?.test(written) === false) return { kind: 'prefix', at: { start: 0, end: `${prefixes} `.indexOf(' ') } };
  // What is no day is not until today either.
  if (birthDateAt !== undefined && !(dayNumber(written, birthDateAt, 0) <= today))
    return { kind: 'birth-date', at: { start: birthDateAt, end: birthDateAt + 8 } };
  if (checks)
    for (const name of checks) {
      const start = wrongCheckDigit(name, written);
      if (start !== undefined) return { kind: name === checks.at(-1) ? 'check' : 'inner-check', at: { start, end: start + 1 } };
    }
  return undefined;
}

const GOOD: JudgedNumber = { faults: [], isChecked: false };
const CHECKED: JudgedNumber = { faults: [], isChecked: true };

/** What rows say of a number of a type. */
export function judgeNumber(rows: readonly FormatRow[], type: string, written: string, context: Context): JudgedNumber {
  const { today, ofAny, byType } = readyRows(rows, context);
  let faults: { row: FormatRow; fault: NumberFault }[] | undefined;
  let isChecked = false;
  for (const ready of byType.get(type) ?? ofAny) {
    if (!ready.when.test(written)) continue;
    const { row } = ready;
    if (row.params.checks) isChecked = true;
    const fault = faultOf(ready, written, today);
    if (!fault) continue;
    faults ??= [];
    faults.push({ row, fault });
  }
  return faults ? { faults, isChecked: false } : isChecked ? CHECKED : GOOD;
}

/** What the rows say of the number of a credential. */
export function judgedOf(rows: readonly FormatRow[] | undefined, input: CredentialInput, context: Context): JudgedNumber {
  input.judged ??= rows ? judgeNumber(rows, input.type, input.written, context) : GOOD;
  return input.judged;
}

/** Has the number a check digit that is right? */
export function hasRightCheckDigit(input: CredentialInput, context: Context): boolean {
  return judgedOf(context.rows['credential/format'] as readonly FormatRow[] | undefined, input, context).isChecked;
}
