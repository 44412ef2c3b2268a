import { expect, test } from 'vitest';
import { packedPairs } from '../../rules/reference/prefectures.packed';
import { packedKeywordVariants, packedVariants } from '../../rules/reference/variants.packed';
import { tables } from '../../src/rules/index';
import { readPairs } from '../../src/text/packed';
import { placeAtStart } from '../../src/text/places';

const read = (packed: string): readonly string[] => {
  const pairs: string[] = [];
  readPairs(packed, (other, one) => pairs.push(other + one));
  return pairs.sort();
};

test('packed forms of characters are those of the readable rows', () => {
  for (const [packed, rows] of [
    [packedVariants, tables.variants],
    [packedKeywordVariants, tables.keywordVariants],
  ] as const)
    expect(read(packed)).toStrictEqual(rows.flatMap(({ character, forms }) => [...forms].map((form) => form + character)).sort());
});

test('packed names of places are those of the readable rows, and each is known', () => {
  const provinces = tables.provinces.map(({ short }) => short);
  const shorts = [...new Set(tables.prefectures.map(({ short }) => short))].filter((short) => !provinces.includes(short));
  expect(read(packedPairs)).toStrictEqual(shorts.filter(({ length }) => length === 2).sort());
  for (const [kind, names] of [
    ['prefecture', shorts],
    ['province', provinces],
  ] as const)
    for (const name of names) expect(placeAtStart(name), name).toStrictEqual({ kind, end: name.length });
});
