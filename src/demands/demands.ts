import { type Answer, type Check, CLEAR, lacks } from '../core/check';
import { copyOf, listOf } from '../core/constants';
import { levelOf } from '../core/context';
import type { FieldGroup } from '../core/fields';
import { keep } from '../core/keep';
import { isProvince } from '../core/province';
import { isCount, readObject } from '../core/read';
import type { Demand, Row } from '../core/rows';
import type { Path } from '../core/types';
import { patternOf } from '../text/pattern';
import { plain } from '../text/plain';

/** What was seen on a paper and what it is compared with. */
export interface Seen {
  /** Names of fields, those of fields in groups joined by dots. */
  readonly names: readonly string[];
  /** What each field holds; what is missing is `undefined`. */
  readonly values: readonly unknown[];
}

/** By what `typeof` says of them: fields that are no texts, of those that papers and photos have. */
const TYPES: Readonly<Record<string, string>> = { 'yes-no': 'boolean', count: 'number' };

/** A field to read, its place among all, and the fields in it if it is a group. */
interface Reading {
  readonly name: string;
  readonly place: number;
  readonly type: string;
  readonly inner: readonly Reading[];
}

const toReadings = (fields: FieldGroup, names: string[], before: string): readonly Reading[] =>
  Object.entries(fields).map(([name, field]) => {
    const place = names.push(before + name) - 1;
    const type = TYPES[field as string] ?? typeof field;
    return { name, place, type, inner: type === 'object' ? toReadings(field as FieldGroup, names, `${before}${name}.`) : [] };
  });

function readInto(values: unknown[], readings: readonly Reading[], value: unknown, what: string): void {
  const given = readObject(value as Readonly<Record<string, unknown>> | undefined, what);
  for (const { name, place, type, inner } of readings) {
    const one = given[name];
    if (one === undefined || one === null || one === '') continue;
    if (inner.length > 0) readInto(values, inner, one, `${what}.${name}`);
    else if (typeof one !== type) throw new TypeError(`${what}.${name}: expected a ${type}`);
    values[place] = one;
  }
}

/**
 * How these fields of a value, and of the facts beside it, are read. `undefined`, `null` and `''` are missing, as is a fact that should be a count and can be none. What reads throws a `TypeError` when the
 * value or a field is of another type.
 */
export function seenBy(what: string, fields: FieldGroup, facts: FieldGroup): (value: unknown, given: unknown) => Seen {
  const names: string[] = [];
  let own: readonly Reading[] | undefined;
  let beside: readonly Reading[] = [];
  return (value, given) => {
    if (!own) {
      own = toReadings(fields, names, '');
      beside = toReadings(facts, names, '');
    }
    const values = new Array<unknown>(names.length);
    readInto(values, own, value, what);
    readInto(values, beside, given, 'facts');
    // Of a fact that chooses rows, as `domains` does, what can be no count says nothing.
    for (const { type, place } of beside) if (type === 'number' && !isCount(values[place])) values[place] = undefined;
    return { names, values };
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
  if (min !== undefined) return isCount(value) && value >= min;
  if (max !== undefined) return isCount(value) && value <= max;
  return accepts ? accepts.includes(value as string) : !refuses?.includes(value as string);
}

type DemandRow = Row & { readonly params: Demand };

/** A condition of a row: the place of a field, and what it is: any of these, or so many at least. */
interface Condition {
  readonly name: string;
  readonly place: number;
  readonly wanted: number | readonly string[];
}

/** A row, with where the fields stand that it speaks of; behind all others where there is no such field. */
interface Prepared {
  readonly row: DemandRow;
  readonly path: Path;
  readonly field: number;
  readonly same: number;
  readonly given: number;
  readonly absent: number;
  readonly when: readonly Condition[];
}

function prepare(rows: readonly DemandRow[], row: DemandRow, names: readonly string[]): Prepared {
  const { field, same, given, absent, when = {} } = row.params;
  const placeOf = (name = ''): number => (names.includes(name) ? names.indexOf(name) : names.length);
  /** Does another row refuse this anyway? Then its details do not matter. */
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
    field: placeOf(field),
    same: placeOf(same),
    given: placeOf(given),
    absent: placeOf(absent),
    when: Object.entries(when).map(([name, wanted]) => ({
      name,
      place: placeOf(name),
      wanted: typeof wanted === 'number' ? wanted : wanted.filter((slug) => !isRefused(name, slug)),
    })),
  };
}

/** Does a row speak of such a paper, or could it when more is known? */
function canSpeak({ row: { params }, given, absent, when }: Prepared, values: readonly unknown[]): boolean {
  if ((params.given && values[given] === undefined) || (params.absent && values[absent] !== undefined)) return false;
  for (const { place, wanted } of when) {
    const value = values[place];
    const isPossible =
      typeof wanted === 'number'
        ? value === undefined || (value as number) >= wanted
        : value === undefined
          ? wanted.length > 0
          : wanted.includes(value as string);
    if (!isPossible) return false;
  }
  return true;
}

/**
 * Is every demand of the rows met that speaks of such a paper? Where it is not known whether a row does, and its demand is not met for sure, what
 * decides it is missing.
 */
export const judgeDemands: Check<Seen, DemandRow> = (rows, { names, values }, context) => {
  const prepared = keep(context.memo, rows, () => rows.map((row) => prepare(rows, row, names))) as readonly Prepared[];
  let found: Answer[] | undefined;
  // Rows that wait for the same are one answer, of an error if one of them is.
  let open: Map<string, boolean> | undefined;
  for (const one of prepared) {
    if (!canSpeak(one, values)) continue;
    const { row, path, when } = one;
    const { field, same } = row.params;
    const value = values[one.field];
    const other = values[one.same];
    // A province that there is not is not that of the filing, whichever that is.
    const isNowhere = same === 'province' && value !== undefined && !isProvince(value);
    const isCompared = same !== undefined && !isNowhere;
    if (value !== undefined && !isNowhere && !(isCompared && other === undefined) && isMet(row.params, value, other)) continue;
    const missing = when.flatMap(({ name, place }) => (values[place] === undefined ? name : []));
    if (value === undefined) missing.push(field);
    if (isCompared && other === undefined) missing.push(same);
    if (missing.length > 0) {
      const key = `${field}/${missing.join(' ')}`;
      open ??= new Map();
      open.set(key, open.get(key) || levelOf(context, row) === 'error');
    } else {
      found ??= [];
      found.push({ row, path, params: toUnmet(row.params, other) });
    }
  }
  if (!open) return found ?? CLEAR;
  const waiting = [...open].flatMap(([key, isError]) => {
    const [field, missing = ''] = key.split('/');
    return lacks(missing, field, isError);
  });
  return listOf(found ? [...found, ...waiting] : waiting);
};

/** What a finding says of a demand: all but of which papers it is made, and of a form's province also which. */
function toUnmet({ when: _, given, absent, without, ...demand }: Demand, other: unknown): Readonly<Record<string, unknown>> {
  return copyOf(demand.same === 'province' && other ? { ...demand, province: other } : demand) as Readonly<Record<string, unknown>>;
}
