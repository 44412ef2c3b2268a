import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Path } from '../../src/core/types';
import { validateFiling } from '../../src/filing/index';

const on = '2026-11-25';
const enterprise = JSON.parse(readFileSync('fixtures/filings/guangdong-enterprise.json', 'utf8')) as unknown;

type Node = { readonly path: Path; readonly value: unknown };
function nodesOf(value: unknown, path: Path = []): readonly Node[] {
  const inner =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, one]) => nodesOf(one, [...path, Array.isArray(value) ? Number(key) : key]))
      : [];
  return [{ path, value }, ...inner];
}

function put(target: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  const copy = Array.isArray(target) ? [...target] : { ...(target as object) };
  (copy as Record<string | number, unknown>)[key] = put((target as Record<string | number, unknown>)[key], rest, value);
  return copy;
}

const isShape = ({ rule }: { readonly rule: string }): boolean => rule === 'filing/shape';
const shapesOf = (filing: unknown): readonly Path[] =>
  validateFiling(filing, { on })
    .findings.filter(isShape)
    .map(({ path }) => path);

const nodes = nodesOf(enterprise).filter(({ path }) => !(path[0] === 'documents' && Number(path[1]) > 0));
/** A value that no field takes that now holds this one. */
const wrongFor = (value: unknown): readonly unknown[] =>
  typeof value === 'string'
    ? [42, ['x'], { x: 1 }, true]
    : typeof value === 'object' && value !== null
      ? ['text', 7, false]
      : ['text', [1], { x: 1 }];

/** What is found in the filing with each wrong value at each place, judged once for all that is asked of it. */
const wrongs = nodes.flatMap(({ path, value }) =>
  wrongFor(value).map((wrong) => ({ path, wrong, findings: validateFiling(put(enterprise, path, wrong), { on }).findings })),
);

describe(`wrong types at each of ${nodes.length} places`, () => {
  test('one finding, at that place', () => {
    for (const { path, wrong, findings } of wrongs)
      expect(
        findings.filter(isShape).map((one) => one.path),
        `${path.join('.')} ${JSON.stringify(wrong)}`,
      ).toStrictEqual([path]);
    expect(wrongs.length).toBeGreaterThan(200);
  });

  test('nothing there: no finding of shape, no exception', () => {
    for (const { path } of nodes)
      for (const none of [undefined, null]) if (path.length > 0) expect(shapesOf(put(enterprise, path, none))).toStrictEqual([]);
  });
});

const deep = (depth: number): unknown => {
  let value: unknown = 'end';
  for (let level = 0; level < depth; level++) value = level % 2 ? [value] : { websites: value };
  return value;
};

test.each<[string, unknown, readonly Path[]]>([
  ['a text', 'filing', [[]]],
  ['a number', 5, [[]]],
  ['a list', [], [[]]],
  ['nothing', undefined, [[]]],
  ['null', null, [[]]],
  ['a function', () => 1, [[]]],
  ['a symbol', Symbol('x'), [[]]],
  ['a big integer', 10n, [[]]],
  ['an empty object', {}, []],
  ['an object without prototype', Object.create(null), []],
  ['NaN as number', { server: { boughtMonths: Number.NaN } }, [['server', 'boughtMonths']]],
  ['infinity as number', { server: { boughtMonths: Number.POSITIVE_INFINITY } }, [['server', 'boughtMonths']]],
  ['a sparse list', { websites: new Array(3) }, []],
  ['depth 10,000 where a list belongs', { websites: deep(10_001) }, [['websites']]],
  ['depth 10,000 in a field that is not known', { extra: deep(10_000) }, []],
  ['__proto__ as a field', JSON.parse('{"__proto__": {"type": "initial", "polluted": true}}'), []],
  ['__proto__ deep inside', JSON.parse('{"subject": {"__proto__": {"name": 5}, "constructor": {"prototype": 1}}}'), []],
  ['keys of Object.prototype as choices', { type: 'constructor', order: { stage: '__proto__' } }, [['order', 'stage'], ['type']]],
  ['a prototype key as province', { province: 'constructor' }, [['province']]],
  [
    'many wrong entries',
    { websites: Array.from({ length: 300 }, () => 5) },
    Array.from({ length: 300 }, (_, index) => ['websites', index]),
  ],
])('%s', (_, filing, paths) => {
  const before = Object.getOwnPropertyNames(Object.prototype).length;
  expect(shapesOf(filing)).toStrictEqual(paths);
  expect(Object.getOwnPropertyNames(Object.prototype).length).toBe(before);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test('what throws when it is read is a fault as a whole', () => {
  const boom = Object.defineProperty({}, 'subject', {
    enumerable: true,
    get() {
      throw new Error('boom');
    },
  });
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  let reads = 0;
  const flipping = Object.defineProperty({ server: 5 }, 'websites', { enumerable: true, get: () => (reads++ ? 5 : []) });
  for (const hostile of [boom, proxy, flipping]) expect(shapesOf(hostile)).toStrictEqual([[]]);
});

test('what is expected is one of the kinds that the type names, wherever it is', () => {
  const wrong = {
    subject: { credential: { issuedIn: 'henna', validUntil: 'soon' } },
    adminPhoto: { takenIn: '河南' },
    authenticityForm: { template: { province: 5 } },
  };
  const expected = validateFiling(wrong, { on }).findings.flatMap((one) =>
    one.rule === 'filing/shape' ? [`${one.params.field} ${one.params.expected}`] : [],
  );
  expect(expected).toStrictEqual([
    'adminPhoto.takenIn province-name',
    'authenticityForm.template.province province-name',
    'subject.credential.issuedIn province-name',
    'subject.credential.validUntil day',
  ]);
});

test('zero is a number, half a month is none', () => {
  expect(
    shapesOf({ server: { boughtMonths: 0, serviceCodes: 0 }, documents: [{ image: { bytes: 0, pixels: { sharpness: 0.5 } } }] }),
  ).toStrictEqual([]);
  expect(shapesOf({ server: { boughtMonths: 1.5 } })).toStrictEqual([['server', 'boughtMonths']]);
});

test("'' is nothing, whatever the type; blanks as a province too", () => {
  const filing = {
    type: '',
    province: '  ',
    websites: '',
    subject: '',
    server: { boughtMonths: '', publicBandwidth: '', region: '' },
    order: { changes: '' },
  };
  expect(shapesOf(filing)).toStrictEqual([]);
  expect(validateFiling(filing, { on }).findings.map(({ rule, path }) => `${rule} ${path.join('.')}`)).toContain(
    'filing/required province',
  );
});

test('every finding on a field has a path; only the whole can have none', () => {
  for (const { findings } of wrongs) for (const { path, rule } of findings) if (path.length === 0) expect(rule).toBe('filing/shape');
});
