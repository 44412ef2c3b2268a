import { type Answer, type Check, CLEAR } from '../core/context';
import { toProvince } from '../core/province';
import type { Row } from '../core/rows';
import type { Path } from '../core/types';
import type { LooseFiling, ShapeFault } from './shape';

/** A filing as the rules on it see it. */
export interface ReadFiling {
  readonly filing: LooseFiling;
  readonly faults: readonly ShapeFault[];
}

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

const NO_TYPE: Answer = { missing: [['type']], path: ['type'] };

/** Fields that are not filled in. One of the wrong type is another rule's finding. */
export const required: Check<ReadFiling, Row<'filing/required'>> = (rows, { filing, faults }) => {
  const wrong = new Set(faults.map(({ path }) => String(path)));
  const isWrong = (path: Path): boolean => wrong.size > 0 && [...path, ''].some((_, length) => wrong.has(String(path.slice(0, length))));
  const blankOf = ({ params }: Row<'filing/required'>): readonly Path[] =>
    params.fields.flatMap((field) => blanks(filing, field, [])).filter((path) => !isWrong(path));
  const { type } = filing;
  const isUnchosen = !type && !isWrong(['type']);
  const seen = new Set<string>();
  const found = rows
    .filter(({ scope }) => !scope?.filings || (type && scope.filings.includes(type)))
    .flatMap((row) =>
      blankOf(row).flatMap((path) => {
        if (seen.has(String(path))) return [];
        seen.add(String(path));
        return [{ row, path, params: { field: fieldOf(path) } }];
      }),
    );
  const perhaps = isUnchosen && rows.some((row) => row.scope?.filings && blankOf(row).length > 0);
  return perhaps ? [...found, NO_TYPE] : found;
};
