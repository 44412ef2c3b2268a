import { type Answer, type Check, CLEAR, lacks } from '../core/check';
import { listOf } from '../core/constants';
import { levelOf } from '../core/context';
import type { FieldGroup } from '../core/fields';
import { keep } from '../core/keep';
import { isProvince } from '../core/province';
import type { Demand, Row } from '../core/rows';
import type { Path } from '../core/types';
import { patternOf } from '../text/pattern';
import { plain } from '../text/plain';

/** What was seen on a paper and what it is compared with, by names of fields, those of groups joined by dots. What is missing is not in it. */
export type Seen = ReadonlyMap<string, unknown>;

/** By what `typeof` says of them: fields that are no texts, of those that papers and photos have. */
const TYPES: Readonly<Record<string, string>> = { 'yes-no': 'boolean', count: 'number' };

/** A field to read: its name in its group and as a whole, and its fields if it is a group itself. */
interface Reading {
  readonly name: string;
  readonly full: string;
  readonly type: string;
  readonly inner: readonly Reading[];
}

const readings = /* @__PURE__ */ new WeakMap<FieldGroup, readonly Reading[]>();

function toReadings(fields: FieldGroup, before = ''): readonly Reading[] {
  return Object.entries(fields).map(([name, field]) => {
    const full = before + name;
    const inner = typeof field === 'object' ? toReadings(field as FieldGroup, `${full}.`) : [];
    return { name, full, type: TYPES[field as string] ?? typeof field, inner };
  });
}

function readInto(seen: Map<string, unknown>, value: unknown, what: string, list: readonly Reading[]): void {
  if (typeof (value ?? {}) !== 'object') throw new TypeError(`${what}: expected an object`);
  const fields = (value ?? {}) as Readonly<Record<string, unknown>>;
  for (const { name, full, type, inner } of list) {
    const one = fields[name];
    if (one === undefined || one === null || one === '') continue;
    if (inner.length > 0) readInto(seen, one, `${what}.${name}`, inner);
    else if (typeof one !== type) throw new TypeError(`${what}.${name}: expected a ${type}`);
    seen.set(full, one);
  }
}

/**
 * Reads the fields of a value, and of the facts beside it. `undefined`, `null` and `''` are missing.
 *
 * @throws {TypeError} when the value or a field is of another type.
 */
export function readSeen(value: unknown, what: string, fields: FieldGroup, facts: unknown, factFields: FieldGroup): Seen {
  const seen = new Map<string, unknown>();
  readInto(
    seen,
    value,
    what,
    keep(readings, fields, () => toReadings(fields)),
  );
  readInto(
    seen,
    facts,
    'facts',
    keep(readings, factFields, () => toReadings(factFields)),
  );
  return seen;
}

/** Digits as dialled; of a text without any that text, so that two unreadable ones are the same only when they are. */
function comparable(text: unknown, without = '^$'): string {
  const digits = plain(text as string)
    .replace(/\D/g, '')
    .replace(patternOf(without), '');
  return digits || (text as string);
}

function isMet({ accepts, refuses, min, max, same, without }: Demand, value: unknown, other: unknown): boolean {
  if (same) return comparable(value, without) === comparable(other, without);
  if (min !== undefined) return (value as number) >= min;
  if (max !== undefined) return (value as number) <= max;
  return accepts ? accepts.includes(value as string) : !refuses?.includes(value as string);
}

type DemandRow = Row & { readonly params: Demand };

/** A row, with what of its conditions can be: the values for which it speaks that no other row refuses anyway, since then details do not matter. */
interface Prepared {
  readonly row: DemandRow;
  readonly path: Path;
  readonly when: readonly (readonly [field: string, wanted: number | readonly string[]])[];
}

function prepare(rows: readonly DemandRow[], row: DemandRow): Prepared {
  const { field, when = {} } = row.params;
  const isRefused = (name: string, slug: string): boolean =>
    rows.some(
      ({ params: other }) =>
        other.field === name &&
        other.accepts?.includes(slug) === false &&
        Object.entries(other.when ?? {}).every(([key, values]) => String(values) === String(when[key])),
    );
  return {
    row,
    path: field.split('.'),
    when: Object.entries(when).map(([name, wanted]) => [
      name,
      typeof wanted === 'number' ? wanted : wanted.filter((slug) => !isRefused(name, slug)),
    ]),
  };
}

/** Can it be, by what is known, that a condition holds? */
function isPossible(wanted: number | readonly string[], value: unknown): boolean {
  if (typeof wanted === 'number') return value === undefined || (value as number) >= wanted;
  return value === undefined ? wanted.length > 0 : wanted.includes(value as string);
}

/**
 * Is every demand of the rows met that speaks of such a paper? Where it is not known whether a row does, and its demand is not met for sure, what
 * decides it is missing.
 */
export const judgeDemands: Check<Seen, DemandRow> = (rows, seen, context) => {
  const prepared = keep(context.memo, rows, () => rows.map((row) => prepare(rows, row))) as readonly Prepared[];
  let found: Answer[] | undefined;
  let open: Map<string, Answer> | undefined;
  for (const { row, path, when } of prepared) {
    const { params } = row;
    const { field, same, given, absent } = params;
    if ((given && !seen.has(given)) || (absent && seen.has(absent))) continue;
    if (!when.every(([name, wanted]) => isPossible(wanted, seen.get(name)))) continue;
    const value = seen.get(field);
    const other = same && seen.get(same);
    // A province that there is not is not that of the filing, whichever that is.
    const isNowhere = same === 'province' && value !== undefined && !isProvince(value);
    const isKnown = value !== undefined && (!same || other !== undefined || isNowhere);
    if (isKnown && !isNowhere && isMet(params, value, other)) continue;
    const missing = when.flatMap(([name]) => (seen.has(name) ? [] : [name]));
    if (value === undefined) missing.push(field);
    if (same && other === undefined && !isNowhere) missing.push(same);
    if (missing.length > 0) {
      // Rows that wait for the same are one answer.
      const [waits] = lacks(missing.join(' '), field, levelOf(context, row) === 'error');
      const key = `${field} ${missing}`;
      open ??= new Map();
      const known = open.get(key);
      if (waits && !(known && 'missing' in known && known.isError)) open.set(key, waits);
      continue;
    }
    found ??= [];
    found.push({ row, path, params: toUnmet(params, other) });
  }
  return open ? listOf(found ? [...found, ...open.values()] : [...open.values()]) : (found ?? CLEAR);
};

/** What a finding says of a demand: all but of which papers it is made, and of a form's province also which. */
function toUnmet({ when: _, given, absent, without, ...demand }: Demand, other: unknown): Readonly<Record<string, unknown>> {
  const { accepts, same } = demand;
  return { ...demand, ...(accepts && { accepts: [...accepts] }), ...(same === 'province' && other ? { province: other } : {}) };
}
