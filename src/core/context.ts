import { defaultProvider, editions } from '../../rules/editions';
import { providers } from '../../rules/providers';
import { isIsoDay } from './calendar-day';
import type { Check } from './check';
import { keep } from './keep';
import { checkOwnRows } from './own-rows';
import type { provinceNames } from './province';
import { readText, slip } from './read';
import { speaks } from './render';
import type { Row, RuleMeta } from './rows';
import type { RuleId } from './rule-params';
import type { Scoping } from './scoping';
import type { FilingType, IsoDay, Judgement, Level, Locale, Options, Province, ScopeFacts, SubjectNature } from './types';

/** An area: its tables, its rules in the order in which they are judged, how each is decided, and the texts that it speaks by default. */
export interface Area<I, R extends RuleId = RuleId> {
  readonly tables: readonly (readonly Row[])[];
  readonly rules: readonly RuleMeta<R>[];
  /** How each rule is decided: by name, or all alike. A rule without a check is another area's of the same tables. */
  readonly checks: { readonly [K in R]?: Check<I, Row<K>> } | Check<I, never>;
  /** Of a rule what an input must have for it to speak, as bits; rules without are always asked. */
  readonly needs?: { readonly [K in R]?: number };
  /** Absent where no row is scoped. */
  readonly scoping?: Scoping;
  /** Absent where no fact and no text is of a province. */
  readonly provinces?: typeof provinceNames;
  /** Params that a row can do without. */
  readonly optional?: readonly string[];
  /** What a row of the caller's lacks beyond its shape: the key, and what was expected. */
  lacking?(row: Row): readonly [key: string, expected: string] | undefined;
  /** Facts that no form holds. */
  readonly outside: readonly string[];
  readonly locale: Locale;
}

/** Any area, whatever it judges. */
export type AnyArea = Omit<Area<never, never>, 'rules' | 'needs'> & {
  readonly rules: readonly RuleMeta[];
  readonly needs?: Readonly<Record<string, number | undefined>>;
};

/** A rule that can have something to say in a context: rows hold for it, or may when more is known, and the caller has not switched it off. */
export interface Step {
  readonly meta: RuleMeta;
  readonly check: Check<unknown>;
  readonly needs: number;
  /** The rows that hold; absent where that depends on what is missing of the scope, so that every way of filling it in is asked. */
  readonly rows: readonly Row[] | undefined;
  /** The contexts that stand for these ways. */
  readonly cells: readonly Context[];
  /** Can a row that may hold make an error? */
  readonly canErr: boolean;
  /** Entries of reports that were made of answers that are always the same. */
  readonly entries: WeakMap<object, object>;
  /** What was answered last, and its entry. */
  told: object | undefined;
  waiting: object | undefined;
  /** What is kept of the last time that every way was asked. */
  latest: object | undefined;
}

/** The scope of a validation, its facts checked, with the rows that are in force for it. */
export interface Context {
  readonly area: AnyArea;
  readonly on: IsoDay;
  readonly provider: string;
  readonly edition: IsoDay;
  readonly province: Province | undefined;
  readonly nature: SubjectNature | undefined;
  readonly type: FilingType | undefined;
  /** Rows of this day and provider. */
  readonly dated: readonly Row[];
  /** Of these, the rows for this province, nature and type of filing, by rule. */
  readonly rows: Readonly<Record<string, readonly Row[] | undefined>>;
  readonly locale: Locale;
  readonly levels: Options['levels'];
  /** What an area keeps with the rows of this day, by row or list. */
  readonly memo: WeakMap<object, unknown>;
  /** What is kept of its day. */
  readonly day: Day;
  /** The rules to ask, made ready when they are first asked. */
  steps: readonly Step[] | undefined;
  /** Sentences of undecided rules, by what they say. */
  readonly sentences: Map<string, string>;
}

/** All levels, the most severe first. */
export const LEVELS: readonly string[] = ['error', 'warning', 'review', 'info'] satisfies Level[];

/** The level that a row's findings have. */
export function levelOf({ levels }: Pick<Context, 'levels'>, row: Row): Level {
  return (levels?.[row.rule] as Level | undefined) ?? row.level;
}

/** Is something in force on a day, for a provider? */
export function holdsOn({ scope, effective: { from, until } }: Pick<Row, 'effective' | 'scope'>, on: IsoDay, provider: string): boolean {
  return from <= on && (!until || on < until) && (scope?.provider ?? provider) === provider;
}

/** Where a validation stands: which province, nature and type of filing are known. */
export interface Place {
  readonly province: Province | undefined;
  readonly nature: SubjectNature | undefined;
  readonly type: FilingType | undefined;
}

/** What is kept of a day: its rows, and the contexts that were asked for. There are as many as places that rows tell apart, and no more. */
export interface Day {
  readonly on: unknown;
  readonly provider: unknown;
  /** The context of no place. */
  readonly wide: Context;
  /** Types of filing that rows name; all others are one. */
  readonly types: ReadonlySet<string>;
  readonly contexts: Map<string, Context>;
  /** What was asked for last, and the answer. */
  last?: { readonly province: unknown; readonly nature: unknown; readonly type: unknown; readonly context: Context };
  /** The same for other texts, and by the levels that a caller changed. */
  readonly spoken: WeakMap<Locale, WeakMap<Context, Map<string, Context>>>;
}

/** So many days are kept of an area: nothing in them depends on what a caller could change, so that nobody can tell. */
const MOST_DAYS = 4;
const MOST_CHANGES = 20;

const days = /* @__PURE__ */ new WeakMap<object, Day[]>();
/** By the caller's rows, those that may be of other areas apart. */
const packs = [/* @__PURE__ */ new WeakMap<object, WeakMap<object, Day[]>>(), /* @__PURE__ */ new WeakMap()] as const;

/** The same validation for another place, with the rows that hold there: a row gives way to one that replaces it. */
export function narrow(context: Context, { province, nature, type }: Place): Context {
  const { day } = context;
  const make = (): Context => {
    const groups = (nature && context.area.scoping?.groupsOf(nature)) || [];
    const held = context.dated.filter(
      ({ scope }) =>
        (!scope?.provinces || scope.provinces.includes(province as Province)) &&
        (!scope?.natures || scope.natures.some((one) => one === nature || groups.includes(one))) &&
        (!scope?.filings || scope.filings.includes(type as FilingType)),
    );
    const rows: Record<string, Row[]> = {};
    for (const row of held) {
      if (held.some(({ replaces }) => replaces === row.id)) continue;
      const others = rows[row.rule];
      if (others) others.push(row);
      else rows[row.rule] = [row];
    }
    return { ...context, province, nature, type, rows, steps: undefined, sentences: new Map() };
  };
  return context.locale === day.wide.locale && !context.levels ? keep(day.contexts, `${province} ${nature} ${type}`, make) : make();
}

/** Stands for what no row names. */
export const OTHER = 'none';

const isJudgement = (one: Judgement | null): boolean => Array.isArray(one?.path) && ['accepted', 'refused'].includes(one?.verdict ?? '');

function makeDay(area: AnyArea, on: IsoDay, provider: string, own: readonly Row[], isPart: boolean): Day {
  if (!isIsoDay(on) || on < editions[0]) slip('facts.on', on, `a day YYYY-MM-DD from ${editions[0]} on`);
  const rows = own.length > 0 ? checkOwnRows(area, own, isPart) : own;
  if (!` ${providers} `.includes(` ${provider} `) && !own.some((row) => row?.scope?.provider === provider))
    slip('facts.provider', provider, `one of ${providers}, or one of options.rows`);
  const dated = [...area.tables.flat(), ...rows].filter((row) => holdsOn(row, on, provider));
  const edition = editions.filter((one) => one <= on).at(-1) as IsoDay;
  const day = {
    on,
    provider,
    types: new Set(dated.flatMap(({ scope }) => scope?.filings ?? [])),
    contexts: new Map(),
    spoken: new WeakMap(),
  };
  const nowhere = {
    province: undefined,
    nature: undefined,
    type: undefined,
    rows: {},
    levels: undefined,
    steps: undefined,
    sentences: new Map(),
  };
  return Object.assign(day, {
    wide: { area, on, provider, edition, ...nowhere, dated, locale: area.locale, memo: new WeakMap(), day },
  }) as unknown as Day;
}

/**
 * Reads the facts that choose the rows, and the options.
 *
 * @param isPart the caller's rows may be of other areas too, which are left to them.
 * @throws {RangeError} for a programmer's slip: an impossible day or one before the first edition, an unknown provider, province, nature or level,
 * a row that is none. Never for what a user typed.
 */
export function readContext(area: AnyArea, facts: ScopeFacts, options?: Options, isPart = false): Context {
  const { on, provider = defaultProvider, province, subjectNature: nature, type, judgements } = facts ?? {};
  if (judgements && !(Array.isArray(judgements) && judgements.every(isJudgement)))
    slip('facts.judgements', judgements, 'a list of { rule, path, verdict }');
  const own = options?.rows?.length ? options.rows : undefined;
  const kept = keep(own ? keep(packs[isPart ? 1 : 0], own, () => new WeakMap<object, Day[]>()) : days, area, (): Day[] => []);
  let day = kept[0];
  if (day?.on !== on || day.provider !== provider) {
    const at = kept.findIndex((one) => one.on === on && one.provider === provider);
    day = kept[at] ?? makeDay(area, on, provider, own ?? [], isPart);
    kept.splice(at < 0 ? MOST_DAYS - 1 : at, 1);
    kept.unshift(day);
  }
  let { last } = day;
  if (!last || last.province !== province || last.nature !== nature || last.type !== type) {
    if (typeof (province ?? '') !== 'string' || (province && area.provinces?.is(province) === false))
      slip('facts.province', province, "a province's slug such as 'guangdong', which toProvince makes of other spellings");
    if (typeof (nature ?? '') !== 'string' || (nature && area.scoping && !area.scoping.groupsOf(nature)))
      slip('facts.subjectNature', nature, "a nature's slug such as 'individual' or 'enterprise'");
    const given = readText(type, 'facts.type');
    const kind = given === '' ? undefined : day.types.has(given) ? given : OTHER;
    const place = { province: province || undefined, nature: nature || undefined, type: kind as FilingType | undefined };
    last = { province, nature, type, context: narrow(day.wide, place) };
    day.last = last;
  }
  const { context } = last;
  if (!options?.locale && !options?.levels) return context;
  const { locale = area.locale, levels } = options;
  const changed = levels ? JSON.stringify(levels) : '';
  const changes = keep(
    keep(day.spoken, locale, () => new WeakMap<Context, Map<string, Context>>()),
    context,
    () => new Map<string, Context>(),
  );
  if (changes.size > MOST_CHANGES) changes.clear();
  return keep(changes, changed, () => {
    // The first table is the area's own, where areas share rules.
    const [[first] = []] = area.tables;
    speaks(locale, (first as Row).rule);
    for (const [rule, level] of Object.entries(levels ?? {}))
      if (level !== undefined && level !== 'off' && !LEVELS.includes(level)) slip(`options.levels['${rule}']`, level, 'a level or off');
    return { ...context, locale, levels: levels && { ...levels }, steps: undefined, sentences: new Map() };
  });
}
