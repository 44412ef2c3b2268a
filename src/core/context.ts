import { defaultProvider, editions } from '../../rules/editions';
import { packedNatures } from '../../rules/reference/subject-natures.packed';
import { isIsoDay } from './calendar-day';
import { isProvince, provinceSlugs } from './province';
import type { FactMeta, OwnRow, Row, RuleMeta } from './rows';
import type { RuleId } from './rule-params';
import type { IsoDay, Judgement, Level, Locale, NatureGroup, Options, Path, Province, ScopeFacts, SubjectNature } from './types';

/** What the checks of a rule find for one known context. */
export interface Found {
  readonly row: Row;
  readonly params: Readonly<Record<string, unknown>>;
  readonly at?: { readonly start: number; readonly end: number } | undefined;
  readonly fix?: string | undefined;
  readonly level?: Level;
}

/** Nothing at all means clear. `missing`: facts without which the rule cannot tell; `person`: the row that only a person can judge. */
export interface Outcome {
  readonly found?: readonly Found[] | undefined;
  readonly missing?: readonly Path[] | undefined;
  readonly person?: Row | undefined;
}

/** Decides one rule for an input whose scope (day, provider, province, nature) is known. */
export type Check<I> = (context: Context, input: I) => Outcome | undefined;

/** An area: its tables, its rules in the order in which they are judged, and the texts that it speaks by default. */
export interface Area<I> {
  readonly tables: readonly (readonly Row[])[];
  readonly rules: readonly { readonly meta: RuleMeta; readonly check: Check<I> }[];
  readonly facts: Readonly<Record<string, FactMeta>>;
  readonly locale: Locale;
}

/** The scope of a validation, its facts checked, with the rows that are in force for it. */
export interface Context {
  readonly on: IsoDay;
  readonly edition: string;
  readonly provider: string;
  readonly province: Province | undefined;
  readonly nature: SubjectNature | undefined;
  /** Rows of this day and provider, by rule. */
  readonly dated: Readonly<Record<string, readonly Row[]>>;
  /** Of these, the rows for this province and nature. */
  readonly rows: Readonly<Record<string, readonly Row[]>>;
  readonly locale: Locale;
  readonly levels: Options['levels'];
  readonly own: boolean;
  /** Sentences that depend on nothing but this context, once rendered. */
  readonly sentences: Map<string, string>;
  /** The same validation for other provinces and natures, once prepared. */
  readonly narrowed: Map<string, Context>;
}

const NO_ROWS: readonly Row[] = [];

function fail(expected: string): never {
  throw new TypeError(expected);
}

/** Reads a text fact or value: `null` and `undefined` are `''`. @throws {TypeError} for another type. */
export function readText(text: unknown, what: string): string {
  if (typeof text === 'string') return text;
  if (text === undefined || text === null) return '';
  return fail(`${what}: expected a string`);
}

/** Reads a list of texts: `undefined` is missing. @throws {TypeError} for another type. */
export function readTexts(list: unknown, what: string): readonly string[] | undefined {
  if (list === undefined || list === null) return undefined;
  if (!Array.isArray(list)) return fail(`${what}: expected an array of strings`);
  return list.every((text) => typeof text === 'string') ? list : list.map((text) => readText(text, what));
}

const groups: Partial<Record<string, readonly NatureGroup[]>> = {};

/** The groups that a nature belongs to; `undefined` for what is no nature. */
export function natureGroups(nature: string): readonly NatureGroup[] | undefined {
  if (!Object.hasOwn(groups, nature)) {
    const mark = /^[a-z-]+$/.test(nature) ? ` ${packedNatures} `.split(` ${nature}`)[1]?.[0] : undefined;
    if (mark === undefined || !' +*'.includes(mark)) return undefined;
    groups[nature] = mark === ' ' ? ['individual', 'non-state'] : mark === '*' ? ['organization', 'state'] : ['organization', 'non-state'];
  }
  return groups[nature];
}

/** Slugs of all natures of subject. */
export function natureSlugs(): readonly SubjectNature[] {
  return packedNatures.replace(/[+*]/g, '').split(' ') as SubjectNature[];
}

function checkRow(row: OwnRow, area: Area<never>): void {
  const at = 'options.rows';
  if (typeof row !== 'object' || row === null) fail(`${at}: expected objects`);
  if (!area.rules.some(({ meta }) => meta.id === row.rule)) throw new RangeError(`${at}: "${row.rule}" is no rule of this validator`);
  if (typeof row.id !== 'string' || row.id === '') fail(`${at}: expected an id`);
  if (!isIsoDay(row.effective?.from)) fail(`${at}: ${row.id}: expected effective.from as YYYY-MM-DD`);
  if (!['error', 'warning', 'review', 'info'].includes(row.level)) fail(`${at}: ${row.id}: expected a level`);
  if (typeof row.params !== 'object' || row.params === null) fail(`${at}: ${row.id}: expected params`);
  if (typeof row.source?.id !== 'string' || !isIsoDay(row.source.asOf)) fail(`${at}: ${row.id}: expected a source with id, at and asOf`);
}

/** Is the row in force on that day for that provider? */
function isDated(row: Row, on: IsoDay, provider: string): boolean {
  const { effective, scope } = row;
  return (
    effective.from <= on &&
    (effective.until === undefined || on < effective.until) &&
    (scope?.provider === undefined || scope.provider === provider)
  );
}

function isInScope({ scope }: Row, province: Province | undefined, nature: SubjectNature | undefined): boolean {
  if (!scope) return true;
  if (scope.provinces && !(province && scope.provinces.includes(province))) return false;
  if (!scope.natures) return true;
  const of = nature === undefined ? undefined : natureGroups(nature);
  return scope.natures.some((one) => one === nature || (of as readonly string[] | undefined)?.includes(one));
}

/** The same validation for a province and a nature, with the rows that hold there; a row gives way to one in scope that replaces it. */
export function narrow(context: Context, province: Province | undefined, nature: SubjectNature | undefined): Context {
  const key = `${province} ${nature}`;
  const known = context.narrowed.get(key);
  if (known) return known;
  const rows: Record<string, readonly Row[]> = {};
  for (const [rule, dated] of Object.entries(context.dated)) {
    const held = dated.filter((row) => isInScope(row, province, nature));
    const replaced = held.map((row) => row.replaces);
    rows[rule] = held.filter((row) => !replaced.includes(row.id));
  }
  const narrowed: Context = { ...context, province, nature, rows, sentences: new Map() };
  context.narrowed.set(key, narrowed);
  return narrowed;
}

/** The rows of a rule that hold in a context. */
export function rowsOf<R extends RuleId>(context: Context, rule: R): readonly Row<R>[] {
  return (context.rows[rule] ?? NO_ROWS) as readonly Row<R>[];
}

function prepare(
  area: Area<never>,
  on: IsoDay,
  provider: string,
  province: Province | undefined,
  nature: SubjectNature | undefined,
  options: Options | undefined,
): Context {
  const dated: Record<string, Row[]> = {};
  for (const table of [...area.tables, (options?.rows ?? []) as readonly Row[]])
    for (const row of table) {
      if (!isDated(row, on, provider)) continue;
      const list = dated[row.rule] ?? [];
      list.push(row);
      dated[row.rule] = list;
    }
  const edition = editions.filter((day) => day <= on).at(-1) ?? '';
  const locale = options?.locale ?? area.locale;
  const own = (options?.rows?.length ?? 0) > 0;
  return narrow(
    { on, edition, provider, province, nature, dated, rows: {}, locale, levels: undefined, own, sentences: new Map(), narrowed: new Map() },
    province,
    nature,
  );
}

/** Contexts already prepared, by area; nothing in them depends on anything that a caller could change. */
const prepared = new WeakMap<Area<never>, { readonly key: readonly unknown[]; readonly context: Context }>();

/**
 * Reads the facts that choose the rows, and the options.
 *
 * @throws {TypeError} or {RangeError} for a programmer's slip: no facts, an impossible day or one before the first edition, an unknown
 * province, nature, level or rule. Never for what a user typed.
 */
export function readContext<I>(area: Area<I>, facts: ScopeFacts, options?: Options): Context {
  if (typeof facts !== 'object' || facts === null) fail('facts: expected an object with `on`');
  const { on, judgements } = facts;
  if (judgements !== undefined && judgements !== null && !Array.isArray(judgements)) fail('facts.judgements: expected an array');
  const provider = facts.provider ?? defaultProvider;
  const province = facts.province === '' ? undefined : (facts.province ?? undefined);
  const nature = facts.subjectNature === '' ? undefined : (facts.subjectNature ?? undefined);
  const cacheable = !options?.rows && !options?.locale;
  const last = cacheable ? prepared.get(area as Area<never>) : undefined;
  if (last && last.key[0] === on && last.key[1] === provider && last.key[2] === province && last.key[3] === nature && !options)
    return last.context;

  if (!isIsoDay(on)) throw new RangeError('facts.on: expected a day of the calendar as YYYY-MM-DD');
  if (on < editions[0]) throw new RangeError(`facts.on: the first edition of the rules is ${editions[0]}`);
  if (typeof provider !== 'string') fail('facts.provider: expected a slug');
  if (province !== undefined && !isProvince(province))
    throw new RangeError('facts.province: expected a slug such as "henan"; toProvince reads other spellings');
  if (nature !== undefined && !natureGroups(nature)) throw new RangeError('facts.subjectNature: expected a slug such as "individual"');
  for (const row of options?.rows ?? []) checkRow(row, area as Area<never>);
  for (const [rule, level] of Object.entries(options?.levels ?? {}))
    if (!['error', 'warning', 'review', 'info', 'off'].includes(level))
      throw new RangeError(`options.levels: "${rule}": expected a level or "off"`);

  const context = prepare(area as Area<never>, on, provider, province, nature, options);
  if (!options) prepared.set(area as Area<never>, { key: [on, provider, province, nature], context });
  return options?.levels ? { ...context, levels: options.levels, narrowed: new Map() } : context;
}

/** Province and nature that stand for all ways of filling in what is missing, for the rows that are given. */
export function candidates(
  context: Context,
  rows: readonly Row[],
): { readonly provinces: readonly (Province | undefined)[]; readonly natures: readonly (SubjectNature | undefined)[] } {
  let provinces: readonly (Province | undefined)[] = [context.province];
  if (context.province === undefined) {
    const named = new Set(rows.flatMap((row) => row.scope?.provinces ?? []));
    const elsewhere = provinceSlugs().find((slug) => !named.has(slug));
    if (named.size > 0) provinces = [...named, ...(elsewhere ? [elsewhere] : [])];
  }
  let natures: readonly (SubjectNature | undefined)[] = [context.nature];
  if (context.nature === undefined) {
    const named = [...new Set(rows.flatMap((row) => row.scope?.natures ?? []))];
    const seen = new Map<string, SubjectNature>();
    for (const nature of natureSlugs()) {
      const signature = named.filter((one) => one === nature || (natureGroups(nature) as readonly string[]).includes(one)).join();
      if (!seen.has(signature)) seen.set(signature, nature);
    }
    if (named.length > 0) natures = [...seen.values()];
  }
  return { provinces, natures };
}

/** The judgement of a person on a rule and path, if there is one. */
export function judgementOf(judgements: readonly Judgement[] | undefined, rule: RuleId, path: Path): Judgement['verdict'] | undefined {
  return judgements?.find((one) => one.rule === rule && JSON.stringify(one.path) === JSON.stringify(path))?.verdict;
}
