import { type Check, CLEAR } from '../core/check';
import { toProvince } from '../core/province';
import type { Row } from '../core/rows';
import type { Path } from '../core/types';
import type { ReadFiling } from './read-filing';
import type { ShapeFault } from './shape';

/** Keys of a path without the indices, joined by dots. */
export const fieldOf = (path: Path): string => path.filter((key) => typeof key === 'string').join('.');

/** Each field of the wrong type, and a province that cannot be read. */
export const shape: Check<ReadFiling, Row<'filing/shape'>> = ([row], { filing, faults }) => {
  if (!row) return CLEAR;
  const unread: readonly ShapeFault[] =
    filing.province?.trim() && !toProvince(filing.province) ? [{ path: ['province'], expected: 'province-name' }] : [];
  return [...faults, ...unread].map(({ path, expected, choices }) => ({
    row,
    path,
    params: { field: fieldOf(path), expected, ...(choices && { choices }) },
  }));
};

/** The paths of a pattern's fields that are not filled in: of a list without entries, the list. */
function blanks(value: unknown, [key, ...rest]: Path, at: Path): readonly Path[] {
  if (key === '*') {
    const entries: readonly unknown[] = Array.isArray(value) ? value : [];
    return entries.length === 0 ? [at] : entries.flatMap((entry, index) => blanks(entry, rest, [...at, index]));
  }
  if (key === undefined) return value === undefined || value === null || (typeof value === 'string' && value.trim() === '') ? [at] : [];
  const inner = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  return blanks(inner, rest, [...at, key]);
}

/** Fields that are not filled in. One of the wrong type is another rule's finding. */
export const required: Check<ReadFiling, Row<'filing/required'>> = (rows, { filing, isWrong }) => {
  const seen = new Set<string>();
  return rows.flatMap((row) =>
    row.params.fields
      .flatMap((field) => blanks(filing, field, []))
      .flatMap((path) => {
        const key = path.join('\0');
        if (seen.has(key) || isWrong(path)) return [];
        seen.add(key);
        return [{ row, path, params: { field: fieldOf(path) } }];
      }),
  );
};
