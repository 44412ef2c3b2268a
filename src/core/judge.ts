import { type Answer, type Check, CLEAR, type Found, type Missing, type NeedsPerson } from './check';
import { type Area, type Context, LEVELS, levelOf, readContext, type Step } from './context';
import { keep } from './keep';
import { sayFinding, sayUndecided } from './render';
import type { Row } from './rows';
import type { RuleId } from './rule-params';
import type { Scoping } from './scoping';
import { sourceOf } from './source';
import type { Finding, Judgement, Options, Path, Report, ScopeFacts, Undecided, Why } from './types';

const HERE: Path = [];

/** Where a value stands in something larger. */
export interface Standing {
  /** A path of the value there. */
  pathOf(path: Path): Path;
  /** What is undecided of it, as it is told there; `undefined` where it is not to be told. */
  toldOf(entry: Undecided): Undecided | undefined;
  /** Rules that are not asked here. */
  readonly without?: readonly RuleId[] | undefined;
}

/** What was found of one value or of several. */
export interface Tally {
  readonly findings: Finding[];
  readonly undecided: Undecided[];
  /** Is a form's field missing that could still make an error? */
  isOpen: boolean;
}

/** What a person said takes the place of what only a person can judge. A refusal also stands above what was found without one. */
function heard(context: Context, rule: RuleId, answer: Answer, judgements: readonly Judgement[]): readonly Answer[] {
  const said = judgements.find((one) => one.rule === rule && String(one.path) === String(answer.path ?? HERE))?.verdict;
  if (!said || 'missing' in answer) return [answer];
  const isPerson = 'person' in answer;
  const row = isPerson ? answer.person : answer.row;
  const isReview = (one: Row): boolean => levelOf(context, one) === 'review';
  if (said === 'accepted') return isPerson || isReview(row) ? CLEAR : [answer];
  return isPerson || context.rows[rule]?.some(isReview) ? [{ params: { judged: said }, ...answer, row, level: 'error' }] : [answer];
}

const placed = (standing: Standing | undefined, path: Path = HERE): Path => (standing ? standing.pathOf(path) : [...path]);

function toFinding(context: Context, { meta }: Step, found: Found, standing: Standing | undefined): Finding {
  const { row, params, at, fix } = found;
  const { area, locale } = context;
  const { message, advice } = sayFinding({ rule: row.rule, row: row.id, params } as Finding, locale, area.provinces?.nameOf);
  const path = placed(standing, found.path);
  // Keys are set one by one: engines of today are slow at spreading into an object.
  const finding: Record<string, unknown> = { rule: row.rule, row: row.id, level: found.level ?? levelOf(context, row), path };
  if (at) finding.at = at;
  finding.params = params;
  finding.message = message;
  finding.advice = advice;
  if (fix !== undefined) finding.fix = { path: [...path], value: fix };
  if (meta.rejection) finding.rejection = meta.rejection;
  finding.source = sourceOf(row);
  return finding as unknown as Finding;
}

/** An undecided entry, and whether a form's field is missing that could still make an error. */
interface Waiting {
  readonly entry: Undecided;
  readonly isOpen: boolean;
}

function toWaiting(
  { area, province, locale, sentences }: Context,
  { meta: { id: rule }, canErr, entries }: Step,
  answer: Exclude<Answer, Found>,
): Waiting {
  const { missing: facts = [], more, isError = canErr, person, path: at = HERE } = answer as Partial<Missing & NeedsPerson>;
  // What no form holds is asked for when nothing of the form is missing any more.
  const inForm = facts.filter((fact) => !fact.some((one) => area.outside.includes(one as string)));
  const isOpen = inForm.length > 0;
  const why: Why = person ? 'needs-person' : isOpen ? 'missing-facts' : 'outside-facts';
  const missing = (isOpen ? inForm : facts).map((one) => [...one]);
  const path = [...at];
  const params: Record<string, unknown> = Object.assign(province ? { province } : {}, more);
  const key = `${rule} ${why} ${missing.map((fact) => fact.filter((one) => typeof one === 'string'))} ${more ? JSON.stringify(more) : ''}`;
  const message = keep(sentences, key, () => sayUndecided({ rule, why, missing, params }, locale, area.provinces?.nameOf));
  const entry: Undecided = { rule, ...(person && { row: person.id }), path, why, missing, params, message };
  const waiting: Waiting = { entry, isOpen: isOpen && isError };
  if (Object.isFrozen(answer)) {
    // Reports share the entry of an answer that is always the same: nobody may change it.
    [...Object.values(params), ...missing, missing, path, params, entry].map(Object.freeze);
    entries.set(answer, waiting);
  }
  return waiting;
}

/** Adds an entry to a tally, where it is to be said. */
function tell(tally: Tally, { entry, isOpen }: Waiting, standing: Standing | undefined): void {
  const said = standing ? standing.toldOf(entry) : entry;
  if (said) tally.undecided.push(said);
  if (isOpen) tally.isOpen = true;
}

/** Which of two findings comes first: by level, then by path (numbers as numbers, outer before inner), then by position. */
function compare(a: Finding, b: Finding): number {
  const level = LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level);
  if (level !== 0) return level;
  for (let depth = 0; depth < Math.max(a.path.length, b.path.length); depth++) {
    const [one, other] = [a.path[depth] ?? '', b.path[depth] ?? ''];
    if (one === other) continue;
    if (typeof one === typeof other) return one < other ? -1 : 1;
    return one === '' || (typeof one === 'number' && other !== '') ? -1 : 1;
  }
  return (a.at?.start ?? 0) - (b.at?.start ?? 0) || (a.at?.end ?? 0) - (b.at?.end ?? 0);
}

/** The rules that can have something to say in a context: rows hold for them, or may when more is known, and the caller has not switched them off. */
function readySteps(context: Context): readonly Step[] {
  const { area, levels, rows, dated } = context;
  const { checks } = area as { readonly checks: unknown };
  const needs = (area.needs ?? {}) as Readonly<Record<string, number>>;
  return area.rules.flatMap((meta): Step | readonly [] => {
    const rule = meta.id;
    const check = (typeof checks === 'function' ? checks : (checks as Readonly<Record<string, unknown>>)[rule]) as
      | Check<unknown>
      | undefined;
    if (!check || levels?.[rule] === 'off' || !dated.some((row) => row.rule === rule)) return [];
    const cells = area.scoping?.cellsFor(context, meta) ?? [context];
    const isSettled = cells[0] === context;
    const held = cells.flatMap((cell) => cell.rows[rule] ?? []);
    if (held.length === 0) return [];
    return {
      meta,
      check,
      needs: needs[rule] ?? 0,
      rows: isSettled ? rows[rule] : undefined,
      cells,
      canErr: held.some((row) => levelOf(context, row) === 'error'),
      entries: new WeakMap(),
      told: undefined,
      waiting: undefined,
      latest: undefined,
    };
  });
}

/** What a rule answers in a context, and what persons have said of it. */
function answerOf(
  { meta: { id }, check }: Step,
  input: unknown,
  context: Context,
  judgements: readonly Judgement[] | null | undefined,
): readonly Answer[] {
  const rows = context.rows[id];
  const answers = rows ? check(rows, input, context) : CLEAR;
  return judgements && answers.length > 0 ? answers.flatMap((one) => heard(context, id, one, judgements)) : answers;
}

/**
 * Runs the rules of an area over an input, and adds what they answer to a tally.
 *
 * @param judgements their paths are those from the root of the input.
 * @param has what the input has, as bits that rules can need.
 * @param standing where the input stands; at the root unless given.
 */
export function judgeInto<I, R extends RuleId>(
  tally: Tally,
  area: Area<I, R>,
  context: Context,
  judgements: readonly Judgement[] | null | undefined,
  input: I,
  has = 0,
  standing?: Standing,
): void {
  context.steps ??= readySteps(context);
  const { steps } = context;
  const { findings } = tally;
  const from = findings.length;
  for (let index = 0; index < steps.length; index++) {
    const step = steps[index] as Step;
    if ((step.needs & has) !== step.needs) continue;
    const { rows, meta } = step;
    if (standing?.without?.includes(meta.id)) continue;
    const answers = !rows
      ? (area.scoping as Scoping).ask(context, step, (cell) => answerOf(step, input, cell, judgements))
      : judgements
        ? answerOf(step, input, context, judgements)
        : step.check(rows, input, context);
    if (answers.length === 0) continue;
    if (meta.yieldsTo && findings.slice(from).some(({ rule }) => meta.yieldsTo?.includes(rule))) continue;
    // Most values get the same answer as the one before.
    if (answers === step.told) {
      tell(tally, step.waiting as Waiting, standing);
      continue;
    }
    // By index: engines are slow at going over frozen lists.
    for (let at = 0; at < answers.length; at++) {
      const one = answers[at] as Answer;
      if ('row' in one) findings.push(toFinding(context, step, one, standing));
      else {
        const waiting = (step.entries.get(one) as Waiting | undefined) ?? toWaiting(context, step, one);
        if (answers.length === 1 && Object.isFrozen(answers)) {
          step.told = answers;
          step.waiting = waiting;
        }
        tell(tally, waiting, standing);
      }
    }
  }
}

/** What a tally comes to: paths are those from the root of what was validated. */
export function reportOf({ findings, undecided, isOpen }: Tally, { on, edition, levels }: Context): Report {
  if (findings.length > 1) findings.sort(compare);
  // The most severe come first.
  const verdict = findings[0]?.level === 'error' ? 'errors' : isOpen ? 'incomplete' : 'clear';
  return levels
    ? { verdict, findings, undecided, on, edition, levels: { ...levels } as NonNullable<Report['levels']> }
    : { verdict, findings, undecided, on, edition };
}

/** How a value is read for the rules of an area. */
export interface Reader<V, F extends ScopeFacts, I, R extends RuleId> {
  readonly area: Area<I, R>;
  /** @throws {TypeError} for what is of another type than a form or file could hold. */
  read(value: V, facts: F, context: Context): I;
  /** What the input has, as bits that rules can need. */
  has?(input: I): number;
}

/** Reads a value and reports on it. */
export function validate<V, F extends ScopeFacts, I, R extends RuleId>(
  { area, read, has }: Reader<V, F, I, R>,
  value: V,
  facts: F,
  options: Options | undefined,
): Report<R> {
  const context = readContext(area, facts, options);
  const input = read(value, facts, context);
  const tally: Tally = { findings: [], undecided: [], isOpen: false };
  judgeInto(tally, area, context, facts.judgements, input, has?.(input));
  return reportOf(tally, context) as unknown as Report<R>;
}
