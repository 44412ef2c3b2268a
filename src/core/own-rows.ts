import { isIsoDay } from './calendar-day';
import type { AnyArea } from './context';
import { slip } from './read';
import type { Row } from './rows';

type Fields = Readonly<Record<string, unknown>>;

/** The fields of a row, `?` where they may be absent, and what each must be: a text unless said, one of several words, or of a kind. */
const FIELDS =
  'id,rule,authority:state|province|provider,level:error|warning|review|info,effective.from:a day,effective.until?:a day,effective.basis?:observed|announced,' +
  'source.id,source.at,source.asOf:a day,source.seen?:a day,scope.provider?,scope.provinces?:provinces,scope.natures?:natures,scope.filings?:filings,params:an object,' +
  'open?:true,replaces?,note?';

/** Of what kind a param is, so that a row of the caller's can be held against those of the library. */
const kindOf = (value: unknown): string => (Array.isArray(value) ? `list of ${[...new Set(value.map(kindOf))]}` : typeof value);

/**
 * Checks rows of the caller's for an area, which then stand beside its own.
 *
 * @param isPart rows of other areas are left to them; else they are refused.
 * @returns those that the area judges by.
 * @throws {RangeError} for the first thing that is wrong: which row, which key, what was expected.
 */
export function checkOwnRows(area: AnyArea, given: readonly Row[], isPart: boolean): readonly Row[] {
  const { scoping, provinces, rules, checks, optional, lacking } = area;
  const built = area.tables.flat();
  return given.filter((row, index) => {
    const expect = (isMet: unknown, key: string, value: unknown, expected: string): void => {
      if (!isMet) slip(`options.rows[${index}].${key}`, value, expected);
    };
    const { id, rule, replaces, effective } = row ?? ({} as Row);
    const isOurs = rules.some((one) => one.id === rule);
    if (!isOurs && isPart) return false;
    expect(isOurs, 'rule', rule, `one of ${rules.map((one) => one.id)}`);

    const kinds: Readonly<Record<string, (value: unknown) => unknown>> = {
      'a text': (value) => typeof value === 'string' && value,
      'a day': isIsoDay,
      'an object': (value) => kindOf(value ?? '') === 'object',
      provinces: (slug) => scoping && provinces?.is(slug),
      natures: (slug) => scoping?.isScope(slug as string),
      filings: (slug) => scoping?.isType(slug as string),
    };
    const known = FIELDS.split(',').map((field) => {
      const [name = '', kind = 'a text'] = field.split(':');
      const key = name.replace('?', '');
      const value = key.split('.').reduce<unknown>((group, one) => (group as Fields | undefined)?.[one], row);
      const is = kinds[kind];
      const isList = /s$/.test(kind);
      const isRight = isList
        ? Array.isArray(value) && value[0] && value.every((one) => is?.(one))
        : is
          ? is(value)
          : kind.split('|').includes(String(value));
      expect(
        isRight || (value === undefined && name !== key),
        key,
        value,
        isList ? `${kind} of which these rules can depend, in a list` : kind,
      );
      return key;
    });
    for (const group of ['', 'effective.', 'source.', 'scope.'])
      for (const key of Object.keys((group ? (row as unknown as Fields)[group.slice(0, -1)] : row) ?? {}))
        expect(
          known.some((one) => `${one}.`.startsWith(`${group + key}.`)),
          group + key,
          key,
          `none but ${known}`,
        );

    const others = [...built, ...given];
    expect(others.filter((one) => one?.id === id).length === 1, 'id', id, 'an id that no other row has');
    expect(!effective.until || effective.from < effective.until, 'effective.until', effective.until, `a day after ${effective.from}`);
    expect(!replaces || others.some((one) => one.id === replaces && one !== row), 'replaces', replaces, 'the id of another row');
    // A rule of the same tables that is decided elsewhere.
    if (typeof checks === 'object' && !(rule in checks)) return false;

    const params = row.params as Fields;
    // Words whose characters have no other forms say so by an empty text.
    for (const key of Object.keys(params))
      expect(key === 'variants' || String(params[key]), `params.${key}`, params[key], 'something in it');
    const like = built.filter((one) => one.rule === rule).map((one) => one.params as Fields);
    const keysOf = (kind: Fields): readonly string[] => Object.keys(kind).map((key) => `${key}: ${kindOf(kind[key])}`);
    expect(
      like.some((kind) =>
        Object.keys({ ...kind, ...params }).every(
          (key) => kindOf(kind[key]) === kindOf(params[key]) || (optional?.includes(key) && !(key in kind && key in params)),
        ),
      ),
      'params',
      params,
      like.map(keysOf).join(' or '),
    );
    const [key, expected] = lacking?.(row) ?? [];
    expect(!key, `${key}`, undefined, `${expected}`);
    return true;
  });
}
