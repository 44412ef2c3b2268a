import { describe, expect, expectTypeOf, test } from 'vitest';
import { choices } from '../../rules/filing/choices';
import { fields, groups } from '../../rules/filing/fields';
import type { Field, FieldGroup, FieldValues, LooseFiling } from '../../src/core/fields';
import type { Filing } from '../../src/core/filing';
import type { Path } from '../../src/core/types';
import { readShape } from '../../src/filing/shape';
import { tables } from '../../src/rules/index';

/** What is left of a type without absence: neither `?`, `null`, `undefined` nor `readonly`, at every depth. */
type Plain<T> = T extends readonly (infer E)[]
  ? Plain<NonNullable<E>>[]
  : T extends object
    ? { -readonly [K in keyof T]-?: Plain<NonNullable<T[K]>> }
    : Exclude<T, null | undefined>;

test('the tree and the types of a filing have the same fields, of the same kinds and choices', () => {
  expectTypeOf<Plain<LooseFiling>>().toEqualTypeOf<Plain<Filing>>();
});

/** Of each type a value, and what is none: each alone wrong. */
const EXAMPLES: {
  readonly [T in keyof FieldValues]: {
    readonly right: readonly FieldValues[T][];
    readonly wrong: readonly unknown[];
    readonly expected: string;
  };
} = {
  text: { right: ['text'], wrong: [5, true, [], {}], expected: 'text' },
  'yes-no': { right: [true, false], wrong: ['true', 1, 0, [], {}], expected: 'yes-no' },
  count: { right: [0, 12], wrong: ['12', -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, true, [], {}], expected: 'number' },
  share: { right: [0, 0.5, 12], wrong: ['12', -0.5, Number.NaN, Number.POSITIVE_INFINITY, true, [], {}], expected: 'number' },
  day: { right: ['2026-11-25'], wrong: ['2026-11-31', 'long-term', 'soon', 20261125, [], {}], expected: 'day' },
  'day-or-long-term': { right: ['2026-11-25', 'long-term'], wrong: ['2026-11-31', 'soon', 20261125, [], {}], expected: 'day' },
  province: { right: ['henan'], wrong: ['河南', 'outside-mainland', 'constructor', 41, [], {}], expected: 'province-name' },
  'province-or-outside': { right: ['henan', 'outside-mainland'], wrong: ['河南', 'outside', 41, [], {}], expected: 'province-name' },
  nature: { right: ['individual', 'arbitration-commission'], wrong: ['organization', 'constructor', 1, [], {}], expected: 'choice' },
  key: { right: ['websites', 0], wrong: [true, Number.NaN, [], {}], expected: 'text' },
};

interface Place {
  readonly path: Path;
  readonly field: Field;
}

/** Every field, groups and lists and their entries included; of a list, the second entry. */
function placesOf(field: Field, path: Path): readonly Place[] {
  const inner: Field = typeof field === 'string' && Object.hasOwn(groups, field) ? groups[field as keyof typeof groups] : field;
  const below = Array.isArray(inner)
    ? placesOf(inner[0], [...path, 1])
    : typeof inner === 'object'
      ? Object.entries(inner).flatMap(([name, one]) => placesOf(one, [...path, name]))
      : [];
  return [{ path, field: inner }, ...below];
}

const places = placesOf(fields, []);
const leaves = places.filter((place): place is Place & { readonly field: string } => typeof place.field === 'string');

/** A filing that holds one value: of a list, as its second entry behind nothing. */
const holding = ([key, ...rest]: Path, value: unknown): unknown => {
  if (key === undefined) return value;
  const inner = holding(rest, value);
  return typeof key === 'number' ? [null, inner] : { [key]: inner };
};
const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown> | undefined)?.[key], value);

const choicesOf = (field: string): readonly string[] | undefined => (choices as Readonly<Record<string, readonly string[]>>)[field];
const examplesOf = (field: string) => {
  const slugs = choicesOf(field);
  return slugs
    ? { right: slugs, wrong: ['constructor', `${slugs[0]} `, 1, true, [], {}], expected: 'choice', slugs }
    : { ...EXAMPLES[field as keyof FieldValues], slugs: undefined };
};

describe(`each of ${leaves.length} fields`, () => {
  test('there are so many', () => {
    expect(leaves.length).toBeGreaterThan(140);
  });

  test('is read as it is, if it is of its kind', () => {
    for (const { path, field } of leaves)
      for (const value of examplesOf(field).right)
        expect(readShape(holding(path, value)), `${path} ${value}`).toStrictEqual({ filing: holding(path, value), faults: [] });
  });

  test('is one fault, and left out, if it is not', () => {
    for (const { path, field } of leaves) {
      const { wrong, expected, slugs } = examplesOf(field);
      for (const value of wrong) {
        const { filing, faults } = readShape(holding(path, value));
        expect(valueAt(filing, path), `${path} ${value}`).toBeUndefined();
        expect(
          faults.map(({ path, expected }) => ({ path, expected })),
          `${path} ${value}`,
        ).toStrictEqual([{ path, expected }]);
        if (slugs) expect(faults[0]?.choices).toStrictEqual(slugs);
      }
    }
  });
});

test('a list is a list and a group a group, wherever it is', () => {
  for (const { path, field } of places)
    if (typeof field === 'object')
      for (const wrong of ['text', 5, true, Array.isArray(field) ? {} : []])
        expect(readShape(holding(path, wrong)).faults, `${path} ${wrong}`).toStrictEqual([
          { path, expected: Array.isArray(field) ? 'list' : 'group' },
        ]);
});

test("null and '' are nothing at every place, and no fault; what stands beside is kept", () => {
  const beside = { stage: 'draft' };
  for (const { path, field } of places)
    for (const none of [null, '', undefined]) {
      if (path.length === 0 || path[0] === 'order') continue;
      const { filing, faults } = readShape({ ...(holding(path, none) as object), order: beside });
      expect(faults, String(path)).toStrictEqual([]);
      const isText = field === 'text' || field === 'key';
      expect(valueAt(filing, path) ?? undefined, String(path)).toBe(none === '' && isText ? '' : undefined);
      expect(filing.order).toStrictEqual(beside);
    }
});

test('a fault is the caller’s own: what is done to its choices changes no other', () => {
  const choicesIn = (filing: unknown): string[] => readShape(filing).faults[0]?.choices as string[];
  for (const filing of [{ type: 5 }, { subject: { nature: 5 } }]) {
    const before = [...choicesIn(filing)];
    choicesIn(filing).length = 0;
    expect(choicesIn(filing)).toStrictEqual(before);
    expect(before.length).toBeGreaterThan(1);
  }
});

test('no name means two things, and each choice and group is of a field', () => {
  const names = [...Object.keys(EXAMPLES), ...Object.keys(choices), ...Object.keys(groups)];
  expect(new Set(names).size).toBe(names.length);
  const text = JSON.stringify([fields, groups]);
  for (const name of names) expect(text, name).toMatch(new RegExp(`[:[]"${name}"`));
  expect(leaves.filter(({ field }) => !names.includes(field))).toStrictEqual([]);
  expect(JSON.parse(text)).toStrictEqual([fields, groups]);
});

/** Is there such a field? `*` stands for an entry of a list. */
function isField(field: Field | undefined, [key, ...rest]: Path): boolean {
  if (field === undefined) return false;
  if (key === undefined) return true;
  const inner: Field = typeof field === 'string' && Object.hasOwn(groups, field) ? groups[field as keyof typeof groups] : field;
  if (typeof inner !== 'object') return false;
  if (Array.isArray(inner)) return key === '*' && isField(inner[0], rest);
  return Object.hasOwn(inner, key) && isField((inner as FieldGroup)[key], rest);
}

test('facts, anchors and what must be filled in are fields', () => {
  const facts = Object.values(tables.facts).flatMap((fact) => fact.fields);
  const anchors = tables.rules.map(({ anchor }) => anchor);
  const required = tables.rows.flatMap((row) => (row.rule === 'filing/required' ? row.params.fields : []));
  for (const path of [...facts, ...anchors, ...required]) expect(isField(fields, path), path.join('.')).toBe(true);
  expect(facts.length * anchors.length * required.length).toBeGreaterThan(0);
  expect(isField(fields, ['subject', 'nmae'])).toBe(false);
});
