import { defaultProvider, editions } from '../../rules/editions';
import { providers } from '../../rules/providers';
import { isIsoDay } from './calendar-day';
import type { Answer, Check } from './check';
import { keep } from './keep';
import { checkOwnRows } from './own-rows';
import type { provinceNames } from './province';
import { readText, slip } from './read';
import { speaks } from './render';
import type { Row, RuleMeta } from './rows';
import type { RuleId } from './rule-params';
import type { Scoping } from './scoping';
import type { FilingType, IsoDay, Judgement, Level, Locale, Options, Province, ScopeFacts, SubjectNature, Undecided } from './types';

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

/** An undecided entry, of what answer, and whether a form's field is missing that could still make an error. */
export interface Waiting {
  readonly answer: Answer;
  readonly entry: Undecided;
  readonly isOpen: boolean;
}

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
  /** What was undecided last, where the answer is always the same. */
  told: Waiting | undefined;
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
  /** The same for other places. */
  readonly contexts: Map<string, Context>;
  /** Sentences of undecided rules, by what they say. */
  readonly sentences: Map<string, string>;
  /** The rules to ask, made ready when they are first asked. */
  steps: readonly Step[] | undefined;
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

/** A context before its place is known, which all places of a day share. */
type Day = Omit<Context, 'rows' | 'steps' | 'sentences' | keyof Place>;

/** What is kept of an area, or of an area and rows of the caller's. */
interface Kept {
  readonly days: Map<string, Day>;
  /** What was asked for last, and the answer. */
  last?: ScopeFacts & { readonly context: Context };
  /** By the caller's rows; those that may be of other areas apart. */
  readonly packs: readonly [WeakMap<object, Kept>, WeakMap<object, Kept>];
}

/** So many days are kept of an area, so many places of a day, and so many changes of levels: nothing in them depends on what a caller could change, so that nobody can tell. */
const MOST_DAYS = 4;
const MOST_CHANGES = 60;
const MOST_PLACES = 1000;

const areas = /* @__PURE__ */ new WeakMap<object, Kept>();
const nothing = (): Kept => ({ days: new Map(), packs: [new WeakMap(), new WeakMap()] });

/** The same validation for another place, with the rows that hold there: a row gives way to one that replaces it. */
export function narrow(day: Day, { province, nature, type }: Place): Context {
  if (day.contexts.size > MOST_PLACES) day.contexts.clear();
  return keep(day.contexts, `${province} ${nature} ${type}`, () => {
    const isFor = (named: readonly string[] | undefined, ...slugs: readonly unknown[]): boolean =>
      !named || named.some((one) => slugs.includes(one));
    const groups = (nature && day.area.scoping?.groupsOf(nature)) || [];
    const held = day.dated.filter(
      ({ scope }) => isFor(scope?.provinces, province) && isFor(scope?.natures, nature, ...groups) && isFor(scope?.filings, type),
    );
    const rows: Record<string, Row[]> = {};
    for (const row of held) if (!held.some(({ replaces }) => replaces === row.id)) rows[row.rule] = [...(rows[row.rule] ?? []), row];
    return { ...day, province, nature, type, rows, sentences: new Map(), steps: undefined };
  });
}

/** Stands for what no row names. */
export const OTHER = 'none';

const isJudgement = (one: Judgement | null): boolean => Array.isArray(one?.path) && ['accepted', 'refused'].includes(one?.verdict ?? '');

/** Is this missing, or a slug; of an area that tells them apart, one that there is? */
const isSlug = (slug: string | undefined, is: (slug: string) => unknown = (one) => typeof one === 'string'): unknown =>
  (slug ?? '') === '' || is(slug as string);

/** The context of facts that are others than the time before. @throws {RangeError} as `readContext`. */
function contextFor(
  area: AnyArea,
  { on, provider = defaultProvider, province, subjectNature: nature, type }: ScopeFacts,
  { days }: Kept,
  own: readonly Row[],
  isPart: boolean,
): Context {
  if (!isIsoDay(on) || on < editions[0]) slip('facts.on', on, `a day YYYY-MM-DD from ${editions[0]} on`);
  if (!providers.split(' ').includes(provider) && !own.some((row) => row?.scope?.provider === provider))
    slip('facts.provider', provider, `one of ${providers}, or one of options.rows`);
  if (days.size > MOST_DAYS) days.clear();
  const day = keep(days, on + provider, () => ({
    area,
    on,
    provider,
    edition: editions.filter((one) => one <= on).at(-1) as IsoDay,
    dated: [...area.tables.flat(), ...(own.length > 0 ? checkOwnRows(area, own, isPart) : own)].filter((row) => holdsOn(row, on, provider)),
    locale: area.locale,
    levels: undefined,
    memo: new WeakMap(),
    contexts: new Map(),
  }));
  if (!isSlug(province, area.provinces?.is)) slip('facts.province', province, 'a slug as toProvince gives it');
  if (!isSlug(nature, area.scoping?.groupsOf)) slip('facts.subjectNature', nature, "a slug such as 'enterprise'");
  const given = readText(type, 'facts.type') as FilingType;
  // Types that no row names are one.
  const kind = !given || day.dated.some(({ scope }) => scope?.filings?.includes(given)) ? given : (OTHER as FilingType);
  return narrow(day, { province: province || undefined, nature: nature || undefined, type: kind || undefined });
}

/** The same with other texts, or with levels that the caller changed. */
function changed(context: Context, locale: Locale, levels: Options['levels']): Context {
  const { area, province, nature, type } = context;
  const changes = keep(context.memo, locale, () => new Map()) as Map<string, Context>;
  if (changes.size > MOST_CHANGES) changes.clear();
  return keep(changes, JSON.stringify([province, nature, type, levels]), () => {
    // The first table is the area's own, where areas share rules.
    speaks(locale, area.tables[0]?.[0]?.rule as RuleId);
    for (const [rule, level] of Object.entries(levels ?? {}))
      if (level !== undefined && level !== 'off' && !LEVELS.includes(level)) slip(`options.levels['${rule}']`, level, 'a level or off');
    return { ...context, locale, levels: levels && { ...levels }, contexts: new Map(), sentences: new Map(), steps: undefined };
  });
}

/**
 * Reads the facts that choose the rows, and the options.
 *
 * @param isPart the caller's rows may be of other areas too, which are left to them.
 * @throws {RangeError} for a programmer's slip: an impossible day or one before the first edition, an unknown provider, province, nature or level,
 * a row that is none. Never for what a user typed.
 */
export function readContext(area: AnyArea, facts: ScopeFacts, options?: Options, isPart = false): Context {
  const { on, provider, province, subjectNature, type, judgements } = facts ?? {};
  if (judgements && !(Array.isArray(judgements) && judgements.every(isJudgement)))
    slip('facts.judgements', judgements, 'a list of { rule, path, verdict }');
  const rows = options?.rows;
  let kept = keep(areas, area, nothing);
  if (rows?.length) kept = keep(kept.packs[isPart ? 1 : 0], rows, nothing);
  let { last } = kept;
  if (
    !last ||
    last.on !== on ||
    last.provider !== provider ||
    last.province !== province ||
    last.subjectNature !== subjectNature ||
    last.type !== type
  ) {
    last = { on, provider, province, subjectNature, type, context: contextFor(area, facts ?? {}, kept, rows ?? [], isPart) };
    kept.last = last;
  }
  return options?.locale || options?.levels ? changed(last.context, options.locale ?? area.locale, options.levels) : last.context;
}
