import { defaultProvider, editions } from '../../rules/editions';
import { isIsoDay } from './calendar-day';
import type { provinceNames } from './province';
import type { OwnRow, Row, RuleMeta } from './rows';
import type { IsoDay, Judgement, Level, Locale, Options, Path, Province, ScopeFacts, SubjectNature } from './types';

/** Something that a rule found. */
export interface Found {
  readonly row: Row;
  readonly params: Readonly<Record<string, unknown>>;
  readonly at?: { readonly start: number; readonly end: number };
  /** The whole value of the field with which the rule passes. */
  readonly fix?: string | undefined;
  /** The field, from the root of the value; the value itself unless given. */
  readonly path?: Path;
  /** Only a person's refusal sets it: it stands above the row's level and the caller's. */
  readonly level?: Level;
}

/** Facts without which the rule cannot tell. A constant, where it can be: its sentence is then rendered once. */
export interface Missing {
  readonly missing: readonly Path[];
  readonly path?: Path | undefined;
  /** Params of the undecided entry. */
  readonly more?: object;
  /** Could the facts make an error? What the rule's rows say unless given. */
  readonly isError?: boolean;
}

/** Only a person can judge what this row demands. */
export interface NeedsPerson {
  readonly person: Row;
  readonly path?: Path;
}

/** What a rule says of an input. */
export type Answer = Found | Missing | NeedsPerson;

/** Decides one rule by the rows that hold in a context, of which there is at least one. No answer means clear. */
// biome-ignore lint/suspicious/noExplicitAny: rows of the rule that the check is for; tables pair them, and the type of rows differs by rule.
export type Check<I, R = any> = (rows: readonly R[], input: I, context: Context) => readonly Answer[];

/** What a rule answers when it has nothing to say. */
export const CLEAR: readonly Answer[] = [];

/** A check that decides by one row; with several rows in force, a caller's own among them, each decides. */
export function perRow<I, R>(check: (row: R, input: I, context: Context) => readonly Answer[]): Check<I, R> {
  return (rows, input, context) =>
    rows.length === 1 ? check(rows[0] as R, input, context) : [...new Set(rows.flatMap((row) => check(row, input, context)))];
}

/** How an area asks its rules when rows hold for some provinces and natures only. */
export interface Scoping {
  /** The groups of a nature; `undefined` for what is no nature. */
  groupsOf(nature: string): readonly string[] | undefined;
  /** Is this what a scope can name: a nature or a group of natures? */
  isScope(slug: string): boolean;
  /** What a rule answers whatever may be filled in for a province or nature that is missing. */
  ask(context: Context, rule: RuleMeta, answer: (context: Context) => readonly Answer[]): readonly Answer[];
}

/** An area: its tables, its rules in the order in which they are judged, how each is decided, and the texts that it speaks by default. */
export interface Area<I> {
  readonly tables: readonly (readonly Row[])[];
  readonly rules: readonly RuleMeta[];
  /** In the order of the rules. */
  readonly checks: readonly Check<I>[];
  /** Absent where no row is scoped. */
  readonly scoping?: Scoping;
  /** Absent where no fact and no text is of a province. */
  readonly provinces?: typeof provinceNames;
  /** Facts that no form holds. */
  readonly outside: readonly string[];
  readonly locale: Locale;
}

/** The scope of a validation, its facts checked, with the rows that are in force for it. */
export interface Context {
  readonly on: IsoDay;
  readonly edition: IsoDay;
  readonly province: Province | undefined;
  readonly nature: SubjectNature | undefined;
  readonly rules: readonly RuleMeta[];
  /** Rows of this day and provider. */
  readonly dated: readonly Row[];
  /** Of these, the rows for this province and nature, by rule. */
  readonly rows: Readonly<Record<string, readonly Row[] | undefined>>;
  /** The same in the order of the area's rules, which is quicker to ask. */
  readonly held: readonly (readonly Row[] | undefined)[];
  readonly locale: Locale;
  readonly levels: Options['levels'];
  /** What an area keeps with the rows of this day, by row. */
  readonly memo: WeakMap<object, unknown>;
  /** Undecided sentences once rendered, by the answer that asked for them. */
  readonly sentences: WeakMap<object, string>;
  /** The contexts that stand for what is missing of province and nature, once prepared. */
  readonly cells: Map<string, readonly Context[]>;
}

/** Reads a text fact or value: `null` and `undefined` are `''`. @throws {TypeError} for another type. */
export function readText(text: unknown, what: string): string {
  if (typeof (text ?? '') !== 'string') throw new TypeError(`${what}: expected a string`);
  return (text ?? '') as string;
}

/** Reads a list of texts, in which `null` and `undefined` are `''`; missing as a whole it is `undefined`. @throws {TypeError} for another type. */
export function readTexts(list: unknown, what: string): readonly string[] | undefined {
  if (!Array.isArray(list ?? [])) throw new TypeError(`${what}: expected an array of strings`);
  return (list as readonly unknown[] | null | undefined)?.map((text) => readText(text, what));
}

/** The same validation for a province and a nature, with the rows that hold there: a row gives way to one that replaces it. */
export function narrow(context: Context, groups: readonly string[], province?: Province, nature?: SubjectNature): Context {
  const rows: Record<string, Row[]> = {};
  const held = context.dated.filter(
    ({ scope }) =>
      (!scope?.provinces || scope.provinces.includes(province as Province)) &&
      (!scope?.natures || scope.natures.some((one) => one === nature || groups.includes(one))),
  );
  for (const row of held) if (!held.some((other) => other.replaces === row.id)) rows[row.rule] = [...(rows[row.rule] ?? []), row];
  return { ...context, province, nature, rows, held: context.rules.map(({ id }) => rows[id]), sentences: new WeakMap(), cells: new Map() };
}

const LEVELS: readonly unknown[] = ['error', 'warning', 'review', 'info'] satisfies Level[];

/** Params that a row can do without. */
const OPTIONAL: readonly string[] = ['at', 'liftedBy', 'kind'];

/** Is a row of the caller's whole, and are its params of the kinds that the rule's own rows have? `checkRows` says more. */
function isOwnRow(area: Area<never>, row: OwnRow | null): boolean {
  if (!row?.id || !LEVELS.includes(row.level) || !row.params || !isIsoDay(row.effective?.from) || !isIsoDay(row.source?.asOf)) return false;
  const { provinces = [], natures = [] } = row.scope ?? {};
  const params = row.params as Readonly<Record<string, unknown>>;
  const kindOf = (value: unknown): string => (Array.isArray(value) ? `list of ${[...new Set(value.map(kindOf))]}` : typeof value);
  return (
    provinces.every((one) => area.scoping && area.provinces?.is(one)) &&
    natures.every((one) => area.scoping?.isScope(one)) &&
    area.tables
      .flat()
      .some(
        (one) =>
          one.rule === row.rule &&
          Object.entries(one.params).every(
            ([key, value]) => (kindOf(value) === kindOf(params[key]) && params[key] !== '') || (OPTIONAL.includes(key) && !(key in params)),
          ),
      )
  );
}

/** The rows of a day for a provider, with the contexts of the provinces and natures that were asked for: at most one of each pair. */
interface Day {
  readonly on: unknown;
  readonly provider: unknown;
  readonly dated: readonly Row[];
  readonly memo: WeakMap<object, unknown>;
  readonly scopes: Map<string, Context>;
}

/** The latest day of each area. Nothing in it depends on what a caller could change, so nobody can tell that it is kept. */
const latest = new WeakMap<object, Day>();

/**
 * Reads the facts that choose the rows, and the options.
 *
 * @throws {RangeError} for a programmer's slip: an impossible day or one before the first edition, an unknown province, nature or level,
 * a row for no rule of the area. Never for what a user typed.
 */
export function readContext<I>(area: Area<I>, facts: ScopeFacts, options?: Options): Context {
  const { on, provider = defaultProvider, province, subjectNature, judgements } = facts ?? {};
  const demand = (isMet: unknown, what: string): void => {
    if (!isMet) throw new RangeError(`expected ${what}`);
  };
  const isJudgement = (one: Judgement | null): boolean => Array.isArray(one?.path) && ['accepted', 'refused'].includes(one?.verdict ?? '');
  demand(
    !judgements || (Array.isArray(judgements) && judgements.every(isJudgement)),
    'facts.judgements to be a list of { rule, path, verdict }',
  );
  demand(typeof (province ?? '') === 'string' && typeof (subjectNature ?? '') === 'string', 'facts.province and subjectNature to be slugs');
  const { rows = [], levels, locale } = options ?? {};
  let day = rows.length > 0 ? undefined : latest.get(area);
  if (!day || day.on !== on || day.provider !== provider) {
    demand(isIsoDay(on) && on >= editions[0], `facts.on to be YYYY-MM-DD, from ${editions[0]} on`);
    for (const row of rows) demand(isOwnRow(area, row), 'options.rows to be rows of these rules');
    const dated = [...area.tables.flat(), ...(rows as readonly Row[])].filter(
      ({ scope, effective: { from, until } }) => from <= on && (!until || on < until) && (scope?.provider ?? provider) === provider,
    );
    day = { on, provider, dated, memo: new WeakMap(), scopes: new Map() };
    if (rows.length === 0) latest.set(area, day);
  }
  const key = `${province} ${subjectNature}`;
  let context = day.scopes.get(key);
  if (!context) {
    demand(!province || !area.provinces || area.provinces.is(province), 'facts.province to be a slug');
    const groups = subjectNature ? area.scoping?.groupsOf(subjectNature) : [];
    demand(groups ?? !area.scoping, 'facts.subjectNature to be a slug');
    const edition = editions.filter((one) => one <= on).at(-1) as IsoDay;
    const { dated, memo } = day;
    const base = { on, edition, rules: area.rules, dated, memo, locale: area.locale, levels: undefined };
    const wide: Context = {
      ...base,
      province: undefined,
      nature: undefined,
      rows: {},
      held: [],
      sentences: new WeakMap(),
      cells: new Map(),
    };
    context = narrow(wide, groups ?? [], province || undefined, subjectNature || undefined);
    day.scopes.set(key, context);
  }
  if (!locale && !levels) return context;
  for (const level of Object.values(levels ?? {})) demand(LEVELS.includes(level) || level === 'off', 'options.levels to be levels or off');
  return { ...context, locale: locale ?? area.locale, levels, sentences: new WeakMap(), cells: new Map() };
}
