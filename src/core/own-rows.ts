import type { AnyArea } from './area';
import { isIsoDay } from './calendar-day';
import { slip } from './read';
import type { Row } from './rows';

type Fields = Readonly<Record<string, unknown>>;

/** What a row holds, by key: one of several words, or of a kind; `?` at the end where it may be absent. */
const FIELDS = {
  id: 'a text',
  rule: 'a text',
  authority: 'state|province|provider',
  level: 'error|warning|review|info',
  effective: { from: 'a day', until: 'a day?', basis: 'observed|announced?' },
  source: { id: 'a text', at: 'a text', asOf: 'a day', seen: 'a day?' },
  scope: { provider: 'a text?', provinces: 'provinces?', natures: 'natures?', filings: 'filings?' },
  params: 'an object',
  open: 'true?',
  replaces: 'a text?',
  note: 'a text?',
};

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
  const { scoping, provinces, checks, optional, lacking } = area;
  const ids: readonly string[] = area.rules.map(({ id }) => id);
  const others = [...area.tables.flat(), ...given];
  const kinds: Readonly<Record<string, (value: unknown) => unknown>> = {
    'a text': (value) => typeof value === 'string' && value,
    'a day': isIsoDay,
    'an object': (value) => value && kindOf(value) === 'object',
    provinces: (slug) => scoping && provinces?.is(slug),
    natures: (slug) => scoping?.isScope(slug as string),
    filings: (slug) => scoping?.isType(slug as string),
  };
  return given.filter((row, index) => {
    const expect = (isMet: unknown, key: string, value: unknown, expected: unknown): void => {
      if (!isMet) slip(`options.rows[${index}].${key}`, value, `${expected}`);
    };
    const look = (value: unknown, spec: unknown, key: string): void => {
      if (typeof spec === 'object')
        for (const one of Object.keys({ ...spec, ...(value as object) })) {
          expect(one in (spec as Fields), key + one, (value as Fields)?.[one], `none but ${Object.keys(spec as Fields)}`);
          look((value as Fields)?.[one], (spec as Fields)[one], `${key + one}.`);
        }
      else {
        const [kind = '', isOptional] = `${spec}`.split(/(?=\?)/);
        const is = kinds[kind] ?? ((one) => kind.split('|').includes(`${one}`));
        const isList = kind.endsWith('s');
        expect(
          (isOptional && value === undefined) || (isList ? Array.isArray(value) && value[0] && value.every(is) : is(value)),
          key.slice(0, -1),
          value,
          isList ? `${kind} of which these rules can depend, in a list` : kind,
        );
      }
    };
    const { id, rule, replaces } = row ?? ({} as Row);
    const isOurs = ids.includes(rule);
    if (!isOurs && isPart) return false;
    expect(isOurs, 'rule', rule, `one of ${ids}`);
    look(row, FIELDS, '');
    // A rule of the same tables that is decided elsewhere.
    if (typeof checks === 'object' && !(rule in checks)) return false;
    const {
      effective: { from, until },
    } = row;
    const params = row.params as Fields;
    expect(others.filter((one) => one?.id === id).length === 1, 'id', id, 'an id of its own');
    expect(!until || from < until, 'effective.until', until, `a day after ${from}`);
    expect(!replaces || others.some((one) => one.id === replaces && one !== row), 'replaces', replaces, 'the id of another row');
    // Words whose characters have no other forms say so by an empty text.
    for (const key in params) expect(key === 'variants' || `${params[key]}`, `params.${key}`, params[key], 'something in it');
    const like = area.tables
      .flat()
      .filter((one) => one.rule === rule)
      .map((one) => one.params as Fields);
    expect(
      like.some((kind) =>
        Object.keys({ ...kind, ...params }).every(
          (key) => kindOf(kind[key]) === kindOf(params[key]) || (optional?.includes(key) && !(key in kind && key in params)),
        ),
      ),
      'params',
      params,
      like.map((kind) => Object.keys(kind).map((key) => `${key}: ${kindOf(kind[key])}`)).join(' or '),
    );
    const [key, expected] = lacking?.(row) ?? [];
    expect(!key, `${key}`, undefined, expected);
    return true;
  });
}
