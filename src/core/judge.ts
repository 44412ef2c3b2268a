import type { Answer, Area, Check, Context, Found, Missing, NeedsPerson, Scoping, Step, Waiting } from './area';
import { CLEAR } from './check';
import { LEVELS, levelOf, readContext } from './context';
import { frozen, keep } from './keep';
import { sayFinding, sayUndecided } from './render';
import type { Row } from './rows';
import type { RuleId } from './rule-params';
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

function toFinding(
  context: Context,
  { meta }: Step,
  { row, params, at, fix, level, path: on = HERE }: Found,
  standing: Standing | undefined,
): Finding {
  const path = standing ? standing.pathOf(on) : [...on];
  // Keys are set one by one: engines of today are slow at spreading into an object.
  const finding: Record<string, unknown> = { rule: row.rule, row: row.id, level: level ?? levelOf(context, row), path };
  if (at) finding.at = at;
  finding.params = params;
  const { message, advice } = sayFinding(finding as unknown as Finding, context.locale, context.area.provinces?.nameOf);
  finding.message = message;
  finding.advice = advice;
  if (fix !== undefined) finding.fix = { path: [...path], value: fix };
  if (meta.rejection) finding.rejection = meta.rejection;
  finding.source = sourceOf(row);
  return finding as unknown as Finding;
}

function toWaiting(
  { area, province, locale, sentences }: Context,
  step: Step,
  answer: Exclude<Answer, Found>,
  answers: readonly Answer[],
): Waiting {
  const { id: rule } = step.meta;
  const { missing: facts = [], more, isError = step.canErr, person, path: at = HERE } = answer as Partial<Missing & NeedsPerson>;
  // What no form holds is asked for when nothing of the form is missing any more.
  const inForm = facts.filter((fact) => !fact.some((one) => area.outside.includes(one as string)));
  const isOpen = inForm.length > 0;
  const why: Why = person ? 'needs-person' : isOpen ? 'missing-facts' : 'outside-facts';
  const missing = (isOpen ? inForm : facts).map((one) => [...one]);
  const path = [...at];
  const params: Record<string, unknown> = Object.assign(province ? { province } : {}, more);
  const key = `${rule} ${why} ${missing.map((fact) => fact.filter((one) => typeof one === 'string'))} ${more ? JSON.stringify(more) : ''}`;
  const message = keep(sentences, key, () => sayUndecided({ rule, why, missing, params }, locale, area.provinces?.nameOf));
  const entry = { rule, ...(person && { row: person.id }), path, why, missing, params, message };
  const waiting: Waiting = { answers, entry, isOpen: isOpen && isError };
  // Of an answer that is always the same, reports share the entry: nobody may change it.
  if (Object.isFrozen(answer) && answers.length === 1) {
    frozen(entry);
    step.told = waiting;
  }
  return waiting;
}

/** Adds an entry to a tally, where it is to be said. */
function tell(tally: Tally, { entry, isOpen }: Waiting, standing: Standing | undefined): void {
  const said = standing ? standing.toldOf(entry) : entry;
  if (said) tally.undecided.push(said);
  if (isOpen) tally.isOpen = true;
}

/** By what findings are sorted: level, path (outer before inner, numbers as numbers and before names), position. */
const rankOf = ({ level, path, at }: Finding): Path => [LEVELS.indexOf(level), ...path, -1, at?.start ?? 0, at?.end ?? 0];

/** Which of two findings comes first. */
function compare(a: Finding, b: Finding): number {
  const others = rankOf(b);
  for (const [depth, one] of rankOf(a).entries()) {
    const other = others[depth] as typeof one;
    if (one !== other) return (typeof one === typeof other ? one < other : typeof one === 'number') ? -1 : 1;
  }
  return 0;
}

/** The rules that can have something to say in a context: rows hold for them, or may when more is known, and the caller has not switched them off. */
function readySteps(context: Context): readonly Step[] {
  const { area, levels, rows } = context;
  const { checks, scoping } = area;
  return area.rules.flatMap((meta): Step | readonly [] => {
    const rule = meta.id;
    const check = typeof checks === 'function' ? checks : (checks as Readonly<Record<string, unknown>>)[rule];
    const cells = check && levels?.[rule] !== 'off' ? (scoping?.cellsFor(context, meta) ?? [context]) : [];
    const held = cells.flatMap((cell) => cell.rows[rule] ?? []);
    if (held.length === 0) return [];
    return {
      meta,
      check: check as Check<unknown>,
      needs: area.needs?.[rule] ?? 0,
      rows: cells[0] === context ? rows[rule] : undefined,
      cells,
      canErr: held.some((row) => levelOf(context, row) === 'error'),
      told: undefined,
      latest: undefined,
    };
  });
}

/** What a rule answers by its rows that hold in a context, and what persons have said of it. */
function answerOf(
  { meta, check }: Step,
  rows: readonly Row[] | undefined,
  input: unknown,
  context: Context,
  judgements: readonly Judgement[] | null | undefined,
): readonly Answer[] {
  const answers = rows ? check(rows, input, context) : CLEAR;
  return judgements && answers.length > 0 ? answers.flatMap((one) => heard(context, meta.id, one, judgements)) : answers;
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
    const answers = rows
      ? judgements
        ? answerOf(step, rows, input, context, judgements)
        : step.check(rows, input, context)
      : (area.scoping as Scoping).ask(context, step, input, judgements, answerOf);
    if (answers.length === 0) continue;
    if (meta.yieldsTo && findings.slice(from).some(({ rule }) => meta.yieldsTo?.includes(rule))) continue;
    // Most values get the same answer as the one before.
    if (answers === step.told?.answers) {
      tell(tally, step.told, standing);
      continue;
    }
    // By index: engines are slow at going over frozen lists.
    for (let at = 0; at < answers.length; at++) {
      const one = answers[at] as Answer;
      if ('row' in one) findings.push(toFinding(context, step, one, standing));
      else tell(tally, toWaiting(context, step, one, answers), standing);
    }
  }
}

/** What a tally comes to: paths are those from the root of what was validated. */
export function reportOf({ findings, undecided, isOpen }: Tally, { on, edition, levels }: Context): Report {
  if (findings.length > 1) findings.sort(compare);
  // The most severe come first.
  const verdict = findings[0]?.level === 'error' ? 'errors' : isOpen ? 'incomplete' : 'clear';
  const report = { verdict, findings, undecided, on, edition } as const;
  return levels ? { ...report, levels: { ...levels } as NonNullable<Report['levels']> } : report;
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
