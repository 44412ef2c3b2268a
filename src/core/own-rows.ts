import { type AnyArea, LEVELS } from './context';
import { isIsoDay } from './iso-day';
import { slip } from './read';
import type { Row } from './rows';

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Of what kind a param is, so that a row of the caller's can be held against those of the library. */
const kindOf = (value: unknown): string => (Array.isArray(value) ? `list of ${[...new Set(value.map(kindOf))]}` : typeof value);

/** A param that says nothing: no text, no entry. */
const isEmpty = (value: unknown): boolean => value === '' || (Array.isArray(value) && value.length === 0);

/** The fields of a row and of its groups, by how they are filled in; `?` may be absent. */
const KEYS: Fields = {
  '': 'id rule authority effective level params source scope? open? replaces? note?',
  scope: 'provider? provinces? natures? filings?',
  effective: 'from until? basis?',
  source: 'id at asOf seen?',
};

/**
 * Checks rows of the caller's for an area, which then stand beside its own.
 *
 * @param isPart rows of other areas are left to them; else they are refused.
 * @returns those of the area's rules.
 * @throws {RangeError} for the first thing that is wrong: which row, which key, what was expected.
 */
export function checkOwnRows(area: AnyArea, given: readonly Row[], isPart: boolean): readonly Row[] {
  const built = area.tables.flat();
  const ids = given.map((row) => row?.id);
  return given.filter((row, index) => {
    const at = (key: string): string => `options.rows[${index}]${key && `.${key}`}`;
    const expect = (isMet: unknown, key: string, value: unknown, expected: string): void => {
      if (!isMet) slip(at(key), value, expected);
    };
    expect(isObject(row), '', row, 'a row');
    const meta = area.rules.find(({ id }) => id === row.rule);
    if (!meta && isPart) return false;
    expect(meta, 'rule', row.rule, `one of ${area.rules.map(({ id }) => id).join(', ')}`);
    for (const [group, keys] of Object.entries(KEYS)) {
      const value = group ? (row as unknown as Fields)[group] : row;
      if (group === 'scope' && value === undefined) continue;
      expect(isObject(value), group, value, 'an object');
      const known = (keys as string).split(' ');
      for (const key of Object.keys(value as Fields))
        expect(
          known.some((one) => one.replace('?', '') === key),
          group ? `${group}.${key}` : key,
          'it',
          `no such key, only ${known.join(', ').replaceAll('?', '')}`,
        );
      for (const key of known) {
        const one = (value as Fields)[key.replace('?', '')];
        expect(one !== undefined || key.endsWith('?'), group ? `${group}.${key}` : key, one, 'a value');
        expect(
          one === undefined || !isEmpty(one),
          group ? `${group}.${key.replace('?', '')}` : key,
          one,
          'something in it, or no such key',
        );
      }
    }
    const { id, authority, level, effective, source, replaces, params, scope = {} } = row;
    const { from, until } = effective;
    for (const [key, text] of Object.entries({ id, 'source.id': source.id, 'source.at': source.at }))
      expect(typeof text === 'string', key, text, 'a text');
    expect(ids.indexOf(id) === index && !built.some((one) => one.id === id), 'id', id, 'an id that no other row has');
    expect(['state', 'province', 'provider'].includes(authority), 'authority', authority, 'state, province or provider');
    expect(LEVELS.includes(level), 'level', level, LEVELS.join(', '));
    for (const [key, day] of Object.entries({
      'effective.from': from,
      'effective.until': until,
      'source.asOf': source.asOf,
      'source.seen': source.seen,
    }))
      expect(isIsoDay(day) || (day === undefined && key !== 'effective.from' && key !== 'source.asOf'), key, day, 'a day YYYY-MM-DD');
    expect(!until || from < until, 'effective.until', until, `a day after ${from}`);
    expect(
      replaces === undefined || built.concat(given).some((one) => one.id === replaces && one !== row),
      'replaces',
      replaces,
      'the id of another row of these rules',
    );
    const isList = (list: unknown, is: (slug: string) => unknown): boolean => list === undefined || (Array.isArray(list) && list.every(is));
    expect(
      isList(scope.provinces, (slug) => area.scoping && area.provinces?.is(slug)),
      'scope.provinces',
      scope.provinces,
      area.scoping ? 'a list of provinces’ slugs' : 'none: these rules are the same in all provinces',
    );
    expect(
      isList(scope.natures, (slug) => area.scoping?.isScope(slug)),
      'scope.natures',
      scope.natures,
      area.scoping ? 'a list of natures or groups of them' : 'none: these rules are the same for all natures',
    );
    expect(
      isList(scope.filings, () => area.scoping),
      'scope.filings',
      scope.filings,
      'a list of types of filing, for rules that are not the same for all',
    );
    const kinds = built.filter((one) => one.rule === row.rule).map((one) => one.params as Fields);
    const own = params as Fields;
    const fits = (kind: Fields): boolean =>
      [...new Set([...Object.keys(kind), ...Object.keys(own)])].every(
        (key) => kindOf(kind[key]) === kindOf(own[key]) || (area.optional?.includes(key) && !(key in kind && key in own)),
      );
    for (const [key, value] of Object.entries(own)) expect(!isEmpty(value), `params.${key}`, value, 'something in it');
    expect(
      kinds.some(fits),
      'params',
      own,
      [
        ...new Set(
          kinds.map(
            (kind) =>
              `{ ${Object.entries(kind)
                .map(([key, value]) => `${key}: ${kindOf(value)}`)
                .join(', ')} }`,
          ),
        ),
      ].join(' or '),
    );
    return true;
  });
}
