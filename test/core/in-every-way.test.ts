import { describe, expect, test } from 'vitest';
import { contactArea } from '../../src/contact/area';
import { type Answer, forPerson, lacks } from '../../src/core/check';
import { readContext } from '../../src/core/context';
import { inEveryWay, type Unknown } from '../../src/core/in-every-way';
import type { Row } from '../../src/core/rows';
import { fc, property } from '../property';

interface Way {
  readonly a: number;
  readonly b: number;
}
const context = readContext(contactArea, { on: '2026-11-25' });
const [row, other] = context.dated as [Row, Row];
const A: Unknown<Way> = { fact: ['a'], of: ({ a }) => a };
const B: Unknown<Way> = { fact: ['b'], of: ({ b }) => b };
const ways: readonly Way[] = [0, 1].flatMap((a) => [0, 1].map((b) => ({ a, b })));
const decide = (answer: (way: Way) => readonly Answer[], path?: readonly string[]) =>
  inEveryWay(context, ways, [A, B], ways.map(answer), true, path ? { path } : {});
const found = (kind: string, more: object = {}): Answer => ({ row, params: { kind }, ...more });

describe('what is found whatever is filled in', () => {
  test('the same list in all ways is the answer, and is asked no further', () => {
    const answers = [found('x')];
    expect(decide(() => answers)).toBe(answers);
    expect(decide(() => lacks('c'))).toBe(lacks('c'));
    expect(decide(() => forPerson(row))).toStrictEqual([{ person: row }]);
  });

  test('equal findings in all ways are found; the facts that make the others differ are missing', () => {
    expect(decide(({ a }) => [found('x'), ...(a ? [found('y')] : [])])).toMatchObject([
      { row, params: { kind: 'x' } },
      { missing: [['a']] },
    ]);
    expect(decide(({ a, b }) => (a && b ? [found('y')] : []))).toMatchObject([{ missing: [['a'], ['b']] }]);
    expect(decide(({ b }) => [found(b ? 'x' : 'y')])).toMatchObject([{ missing: [['b']], isError: true }]);
  });

  test('what a way waits for is missing as well, once, behind the facts that were tried', () => {
    expect(decide(({ a }) => (a ? lacks('c') : []))).toMatchObject([{ missing: [['a'], ['c']], isError: true }]);
    expect(decide(({ a }) => (a ? [{ missing: [['c'], ['d']], first: 1 }] : []))).toMatchObject([{ missing: [['c'], ['a'], ['d']] }]);
  });

  test('each path is told apart, unless all is told at one', () => {
    const answer = ({ a, b }: Way): readonly Answer[] => [
      ...(a ? [found('x', { path: ['p'] })] : []),
      ...(b ? [found('y', { path: ['q'] })] : []),
    ];
    expect(decide(answer)).toMatchObject([
      { missing: [['b']], path: ['q'] },
      { missing: [['a']], path: ['p'] },
    ]);
    expect(decide(answer, ['r'])).toMatchObject([{ missing: [['a'], ['b']], path: ['r'] }]);
  });

  test('what only a person can judge waits for nobody, and gives way to facts at its path', () => {
    expect(decide(({ a }) => (a ? forPerson(row) : []))).toStrictEqual([{ person: row }]);
    expect(decide(({ a }) => (a ? [found('x')] : forPerson(row)))).toMatchObject([{ missing: [['a']] }]);
  });

  test('no error is to be feared where only reviews differ', () => {
    const review = { ...other, level: 'review' } as Row;
    expect(decide(({ a }) => (a ? [{ row: review, params: {} }] : []))).toMatchObject([{ missing: [['a']], isError: false }]);
  });
});

test('against brute force: undecided exactly in the facts in which two ways differ that agree in all others', () => {
  property(fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 4, maxLength: 4 }), (kinds) => {
    const kindOf = ({ a, b }: Way): number => kinds[a * 2 + b] as number;
    const answers = decide((way) => (kindOf(way) === 0 ? [] : [found(String(kindOf(way)))]));
    const differs = (one: Way, two: Way): boolean => kindOf(one) !== kindOf(two);
    const missing = [
      ...([0, 1].some((b) => differs({ a: 0, b }, { a: 1, b })) ? [['a']] : []),
      ...([0, 1].some((a) => differs({ a, b: 0 }, { a, b: 1 })) ? [['b']] : []),
    ];
    if (missing.length > 0) expect(answers).toMatchObject([{ missing }]);
    else expect(answers).toStrictEqual(kinds[0] === 0 ? [] : [found(String(kinds[0]))]);
  });
});
