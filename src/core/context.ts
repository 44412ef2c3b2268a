import { defaultProvider, editions } from '../../rules/editions';
import { providers } from '../../rules/providers';
import type { AnyArea, Context, Place } from './area';
import { isIsoDay } from './calendar-day';
import { keep } from './keep';
import { checkOwnRows } from './own-rows';
import { readText, slip } from './read';
import { speaks } from './render';
import type { Row } from './rows';
import type { RuleId } from './rule-params';
import type { FilingType, IsoDay, Judgement, Level, Locale, Options, ScopeFacts } from './types';

export type { AnyArea, Area, Context, Place, Step } from './area';

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
