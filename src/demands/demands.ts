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

/** What was seen on a paper and what it is compared with. What is missing is `undefined`. */
export interface Seen {
  readonly values: readonly unknown[];
  /** Where each field stands among them, by its name; names of fields in groups are joined by dots. */
  readonly places: ReadonlyMap<string, number>;
}

/** By what `typeof` says of them: fields that are no texts, of those that papers and photos have. */
const TYPES: Readonly<Record<string, string>> = { 'yes-no': 'boolean', count: 'number' };

/** A field to read, and its fields if it is a group itself. */
interface Reading {
  readonly name: string;
  readonly place: number;
  readonly type: string;
  readonly inner: readonly Reading[];
}

function toReadings(fields: FieldGroup, places: Map<string, number>, before = ''): readonly Reading[] {
  return Object.entries(fields).map(([name, field]) => {
    const place = places.size;
    places.set(before + name, place);
    const inner = typeof field === 'object' ? toReadings(field as FieldGroup, places, `${before}${name}.`) : [];
    return { name, place, type: TYPES[field as string] ?? typeof field, inner };
  });
}

function readInto(values: unknown[], value: unknown, what: string, list: readonly Reading[]): void {
  if (typeof (value ?? {}) !== 'object') throw new TypeError(`${what}: expected an object`);
  const fields = (value ?? {}) as Readonly<Record<string, unknown>>;
  for (let at = 0; at < list.length; at++) {
    const { name, place, type, inner } = list[at] as Reading;
    const one = fields[name];
    if (one === undefined || one === null || one === '') continue;
    if (inner.length > 0) readInto(values, one, `${what}.${name}`, inner);
    else if (typeof one !== type) throw new TypeError(`${what}.${name}: expected a ${type}`);
    values[place] = one;
  }
}

/**
 * How these fields of a value, and of the facts beside it, are read. `undefined`, `null` and `''` are missing. What reads throws a `TypeError` when the
 * value or a field is of another type.
 */
export function seenBy(what: string, fields: FieldGroup, factFields: FieldGroup): (value: unknown, facts: unknown) => Seen {
  const places = new Map<string, number>();
  let readings: readonly Reading[] | undefined;
  let factReadings: readonly Reading[] = [];
  return (value, facts) => {
    if (!readings) {
      readings = toReadings(fields, places);
      factReadings = toReadings(factFields, places);
    }
    const values: unknown[] = new Array(places.size).fill(undefined);
    readInto(values, value, what, readings);
    readInto(values, facts, 'facts', factReadings);
    return { values, places };
  };
}

/** Digits as dialled; of a text without any that text, so that two unreadable ones are the same only when they are. */
function comparable(text: unknown, without = '^$'): string {
  const digits = plain(text as string)
    .replace(/\D/g, '')
    .replace(patternOf(without), '');
  return digits || (text as string);
}

function isMet({ accepts, refuses, min, max, same, without }: Demand, value: unknown, other: unknown): boolean {
  if (same) return value === other || comparable(value, without) === comparable(other, without);
  if (min !== undefined) return (value as number) >= min;
  if (max !== undefined) return (value as number) <= max;
  return accepts ? accepts.includes(value as string) : !refuses?.includes(value as string);
}

type DemandRow = Row & { readonly params: Demand };

/** A condition of a row: a field, and so many or any of these. */
interface Condition {
  readonly name: string;
  readonly place: number;
  readonly wanted: number | readonly string[];
}

/** A row, with where the fields stand that it speaks of; of nothing that is seen, at -1. */
interface Prepared {
  readonly row: DemandRow;
  readonly path: Path;
  readonly field: number;
  readonly same: number;
  readonly given: number;
  readonly absent: number;
  readonly when: readonly Condition[];
}

function prepare(rows: readonly DemandRow[], row: DemandRow, places: ReadonlyMap<string, number>): Prepared {
  const { field, same, given, absent, when = {} } = row.params;
  const placeOf = (name: string | undefined): number => (name === undefined ? undefined : places.get(name)) ?? -1;
  /** Does another row refuse this anyway? Then its details do not matter. */
  const isRefused = (name: string, slug: string): boolean =>
    rows.some(
      ({ params: other }) =>
        other.field === name &&
        other.accepts?.includes(slug) === false &&
        Object.entries(other.when ?? {}).every(([key, values]) => String(values) === String(when[key])),
    );
  const conditions = Object.entries(when).map(([name, wanted]) => ({
    name,
    place: placeOf(name),
    wanted: typeof wanted === 'number' ? wanted : wanted.filter((slug) => !isRefused(name, slug)),
  }));
  return {
    row,
    path: field.split('.'),
    field: placeOf(field),
    same: placeOf(same),
    given: placeOf(given),
    absent: placeOf(absent),
    when: conditions,
  };
}

/** Does a row speak of such a paper, or could it when more is known? */
function canSpeak({ row: { params }, given, absent, when }: Prepared, values: readonly unknown[]): boolean {
  if (params.given && values[given] === undefined) return false;
  if (params.absent && values[absent] !== undefined) return false;
  for (const { place, wanted } of when) {
    const value = values[place];
    const isPossible =
      value === undefined
        ? typeof wanted === 'number' || wanted.length > 0
        : typeof wanted === 'number'
          ? (value as number) >= wanted
          : wanted.includes(value as string);
    if (!isPossible) return false;
  }
  return true;
}

/**
 * Is every demand of the rows met that speaks of such a paper? Where it is not known whether a row does, and its demand is not met for sure, what
 * decides it is missing.
 */
export const judgeDemands: Check<Seen, DemandRow> = (rows, { values, places }, context) => {
  const prepared = keep(context.memo, rows, () => rows.map((row) => prepare(rows, row, places))) as readonly Prepared[];
  let found: Answer[] | undefined;
  let open: Map<string, Answer> | undefined;
  for (let at = 0; at < prepared.length; at++) {
    const one = prepared[at] as Prepared;
    if (!canSpeak(one, values)) continue;
    const { row, path, when } = one;
    const { field, same } = row.params;
    const value = values[one.field];
    const other = same && values[one.same];
    // A province that there is not is not that of the filing, whichever that is.
    const isNowhere = same === 'province' && value !== undefined && !isProvince(value);
    const isKnown = value !== undefined && (!same || other !== undefined || isNowhere);
    if (isKnown && !isNowhere && isMet(row.params, value, other)) continue;
    const missing = when.flatMap(({ name, place }) => (values[place] === undefined ? [name] : []));
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
    found.push({ row, path, params: toUnmet(row.params, other) });
  }
  return open ? listOf(found ? [...found, ...open.values()] : [...open.values()]) : (found ?? CLEAR);
};

/** What a finding says of a demand: all but of which papers it is made, and of a form's province also which. */
function toUnmet({ when: _, given, absent, without, ...demand }: Demand, other: unknown): Readonly<Record<string, unknown>> {
  const { accepts, same } = demand;
  return { ...demand, ...(accepts && { accepts: [...accepts] }), ...(same === 'province' && other ? { province: other } : {}) };
}
