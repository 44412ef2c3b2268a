import { type Answer, type Check, CLEAR, lacks, type Missing } from '../core/check';
import { levelOf } from '../core/context';
import type { FieldGroup } from '../core/fields';
import { isProvince } from '../core/province';
import type { Demand, Row } from '../core/rows';
import { patternOf } from '../text/pattern';
import { plain } from '../text/plain';

/** What was seen on a paper and what it is compared with, flat: names of fields joined by dots. What is missing has no key. */
export type Seen = Readonly<Record<string, unknown>>;

/** By what `typeof` says of them: fields that are no texts, of those that papers and photos have. */
const TYPES: Readonly<Record<string, string>> = { 'yes-no': 'boolean', count: 'number' };

/**
 * Reads the fields of a value into `seen`, those of its groups after `before`. `undefined`, `null` and `''` are missing.
 *
 * @throws {TypeError} when the value or a field is of another type.
 */
export function readSeen(value: unknown, what: string, fields: FieldGroup, seen: Record<string, unknown> = {}, before = ''): typeof seen {
  if (typeof (value ?? {}) !== 'object') throw new TypeError(`${what}: expected an object`);
  for (const [name, field] of Object.entries(fields)) {
    const one = (value as Seen | null | undefined)?.[name] ?? '';
    if (one === '') continue;
    const type = TYPES[field as string] ?? typeof field;
    if (type === 'object') readSeen(one, `${what}.${name}`, field as FieldGroup, seen, `${before}${name}.`);
    else if (typeof one !== type) throw new TypeError(`${what}.${name}: expected a ${type}`);
    seen[before + name] = one;
  }
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

/**
 * Is every demand of the rows met that speaks of such a paper? Where it is not known whether a row does, and its demand is not met for sure, what
 * decides it is missing.
 */
export const demands: Check<Seen, DemandRow> = (rows, seen, context) => {
  const open = new Map<string, Missing>();
  const found = rows.flatMap((row): readonly Answer[] => {
    const { when = {}, given, absent, without: _, ...demand } = row.params;
    const { field, accepts, same } = demand;
    if ((given && !(given in seen)) || (absent && absent in seen)) return CLEAR;
    const missing: string[] = [];
    for (const [name, wanted] of Object.entries(when)) {
      const value = seen[name];
      /** Does the rule refuse this anyway? Then its details do not matter. */
      const isRefused = (slug: string): boolean =>
        rows.some(
          ({ params: other }) =>
            other.field === name &&
            other.accepts?.includes(slug) === false &&
            Object.entries(other.when ?? {}).every(([key, values]) => String(values) === String(when[key])),
        );
      const isPossible =
        typeof wanted === 'number'
          ? value === undefined || (value as number) >= wanted
          : wanted.some((slug) => (value === undefined || value === slug) && !isRefused(slug));
      if (!isPossible) return CLEAR;
      if (value === undefined) missing.push(name);
    }
    const [value, other] = [seen[field], same && seen[same]];
    // A province that there is not is not that of the filing, whichever that is.
    const isNowhere = same === 'province' && value !== undefined && !isProvince(value);
    const unknown = [...(value === undefined ? [field] : []), ...(same && other === undefined && !isNowhere ? [same] : [])];
    if (unknown.length === 0 && !isNowhere && isMet(row.params, value, other)) return CLEAR;
    missing.push(...unknown);
    if (missing.length > 0) {
      // Rows that wait for the same are one answer.
      const key = `${[field, ...missing]}`;
      if (!open.get(key)?.isError) open.set(key, lacks(missing.join(' '), field, levelOf(context, row) === 'error')[0] as Missing);
      return CLEAR;
    }
    const params = { ...demand, ...(accepts && { accepts: [...accepts] }), ...(same === 'province' && other ? { province: other } : {}) };
    return [{ row, path: field.split('.'), params }];
  });
  return [...found, ...open.values()];
};
