import { type Answer, type Check, CLEAR } from '../core/check';
import type { Row } from '../core/rows';
import type { Path } from '../core/types';
import type { ReadFiling } from './read-filing';
import type { ShapeFault } from './shape';

/** Keys of a path without the indices, joined by dots. */
export const fieldOf = (path: Path): string => path.filter((key) => typeof key === 'string').join('.');

/** Each field of the wrong type, and a province that cannot be read. */
export const shape: Check<ReadFiling, Row<'filing/shape'>> = ([row], { filing, faults, province }) => {
  if (!row) return CLEAR;
  const unread: readonly ShapeFault[] = !province && filing.province?.trim() ? [{ path: ['province'], expected: 'province-name' }] : [];
  if (faults.length === 0 && unread.length === 0) return CLEAR;
  return [...faults, ...unread].map(({ path, expected, choices }) => ({
    row,
    path,
    params: { field: fieldOf(path), expected, ...(choices && { choices }) },
  }));
};

const isBlank = (value: unknown): boolean => value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

/** Adds the paths of a pattern's fields that are not filled in: of a list without entries, the list. `at` is the path so far, and again so in the end. */
function addBlanks(value: unknown, field: Path, depth: number, at: (string | number)[], blanks: Path[]): void {
  const key = field[depth];
  if (key === '*') {
    if (!Array.isArray(value) || value.length === 0) blanks.push([...at]);
    else
      for (let index = 0; index < value.length; index++) {
        at.push(index);
        addBlanks(value[index], field, depth + 1, at, blanks);
        at.pop();
      }
    return;
  }
  if (key === undefined) {
    if (isBlank(value)) blanks.push([...at]);
    return;
  }
  at.push(key);
  addBlanks(
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined,
    field,
    depth + 1,
    at,
    blanks,
  );
  at.pop();
}

/** Fields that are not filled in. One of the wrong type is another rule's finding. */
export const required: Check<ReadFiling, Row<'filing/required'>> = (rows, { filing, isWrong }) => {
  const found: Answer[] = [];
  const seen = new Set<string>();
  for (const row of rows) {
    const blanks: Path[] = [];
    for (const field of row.params.fields) addBlanks(filing, field, 0, [], blanks);
    for (const path of blanks) {
      const key = path.join('\0');
      if (seen.has(key) || isWrong(path)) continue;
      seen.add(key);
      found.push({ row, path, params: { field: fieldOf(path) } });
    }
  }
  return found;
};
