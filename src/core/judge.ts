import { type Answer, type Check, CLEAR, type Found } from './check';
import { type Area, type Context, LEVELS, levelOf, readContext, type Step } from './context';
import { keep } from './keep';
import { sayFinding, sayUndecided } from './render';
import type { RuleId } from './rule-params';
import type { Scoping } from './scoping';
import { sourceOf } from './source';
import type { Finding, Judgement, Options, Path, Report, ScopeFacts, Undecided, Verdict, Why } from './types';

const HERE: Path = [];

/** Where a value stands in something larger. */
export interface Standing {
  /** A path of the value there. */
  pathOf(path: Path): Path;
  /** The fields from which a fact is taken. */
  fieldsOf(fact: Path): readonly Path[];
  /** Rules that are not asked here. */
  readonly without?: readonly RuleId[] | undefined;
  /** Is what waits for these fields not to be said, since they are mended first? */
  isSilent?(fields: readonly Path[]): boolean;
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
  const isFound = 'row' in answer;
  const row = isFound ? answer.row : answer.person;
  const isReview = levelOf(context, row) === 'review';
  const isHeard = !isFound || isReview || (said === 'refused' && context.rows[rule]?.some((one) => levelOf(context, one) === 'review'));
  if (!isHeard || (isFound && said === 'accepted' && !isReview)) return [answer];
  return said === 'accepted' ? CLEAR : [{ params: { judged: said }, ...answer, row, level: 'error' }];
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

function toWaiting(context: Context, { meta, canErr, entries }: Step, answer: Exclude<Answer, Found>): Waiting {
  const { area, province, locale, sentences } = context;
  const rule = meta.id;
  const path = [...(answer.path ?? HERE)];
  const params: Record<string, unknown> = province ? { province } : {};
  let why: Why = 'needs-person';
  let missing: Path[] = [];
  let isOpen = false;
  let key = '';
  if ('missing' in answer) {
    // What no form holds is asked for when nothing of the form is missing any more.
    const inForm = answer.missing.filter((fact) => !fact.some((one) => area.outside.includes(one as string)));
    why = inForm.length > 0 ? 'missing-facts' : 'outside-facts';
    missing = (inForm.length > 0 ? inForm : answer.missing).map((one) => [...one]);
    isOpen = inForm.length > 0 && (answer.isError ?? canErr);
    if (answer.more && Object.keys(answer.more).length > 0) {
      Object.assign(params, answer.more);
      key = JSON.stringify(answer.more);
    }
  }
  const say = (): string => sayUndecided({ rule, why, missing, params }, locale, area.provinces?.nameOf);
  const message = keep(
    sentences,
    `${rule} ${why} ${missing.map((fact) => fact.filter((one) => typeof one === 'string').join('.'))} ${key}`,
    say,
  );
  const entry: Undecided =
    'person' in answer
      ? { rule, row: answer.person.id, path, why, missing, params, message }
      : { rule, path, why, missing, params, message };
  const waiting: Waiting = { entry, isOpen };
  if (Object.isFrozen(answer)) {
    // Reports share the entry of an answer that is always the same: nobody may change it.
    for (const part of [...missing, missing, path, params, entry]) Object.freeze(part);
    entries.set(answer, waiting);
  }
  return waiting;
}

function wait(context: Context, step: Step, answer: Exclude<Answer, Found>): Waiting {
  const waiting = (step.entries.get(answer) as Waiting | undefined) ?? toWaiting(context, step, answer);
  if (Object.isFrozen(answer)) {
    step.last = answer;
    step.lastWaiting = waiting;
  }
  return waiting;
}

/** The entry of something that stands in something larger; `undefined` where it is not to be said. */
function moved({ rule, row, path, why, missing, params, message }: Undecided, standing: Standing): Undecided | undefined {
  const fields = missing.length > 0 ? missing.flatMap((fact) => standing.fieldsOf(fact)) : missing;
  if (standing.isSilent?.(fields)) return undefined;
  const there = { rule, path: standing.pathOf(path), why, missing: fields, params, message };
  return row === undefined ? there : { rule, row, path: there.path, why, missing: fields, params, message };
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

/** Findings in the order of a report. */
export function sortFindings<F extends Finding>(findings: F[]): readonly F[] {
  return findings.length < 2 ? findings : findings.sort(compare);
}

/** The rules that can have something to say in a context: rows hold for them, or may when more is known, and the caller has not switched them off. */
function readySteps(context: Context): readonly Step[] {
  const { area, levels, rows, dated } = context;
  const { checks } = area;
  const checkOf = (rule: RuleId): Check<unknown> | undefined =>
    typeof checks === 'function' ? (checks as Check<unknown>) : (checks as Readonly<Record<string, Check<unknown>>>)[rule];
  const needs = (area.needs ?? {}) as Readonly<Record<string, number>>;
  return area.rules.flatMap((meta): Step | readonly [] => {
    const rule = meta.id;
    const check = checkOf(rule);
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
      last: undefined,
      lastWaiting: undefined,
    };
  });
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
  const { findings, undecided } = tally;
  const from = findings.length;
  const answer = ({ meta: { id }, check }: Step, cell: Context): readonly Answer[] => {
    const rows = cell.rows[id];
    const answers = rows ? check(rows, input, cell) : CLEAR;
    return judgements && answers.length > 0 ? answers.flatMap((one) => heard(cell, id, one, judgements)) : answers;
  };
  for (let index = 0; index < steps.length; index++) {
    const step = steps[index] as Step;
    const { rows, needs, meta } = step;
    if ((needs & has) !== needs || standing?.without?.includes(meta.id)) continue;
    const answers = !rows
      ? (area.scoping as Scoping).ask(context, step, (cell) => answer(step, cell))
      : judgements
        ? answer(step, context)
        : step.check(rows, input, context);
    if (answers.length === 0) continue;
    if (meta.yieldsTo && findings.slice(from).some(({ rule }) => meta.yieldsTo?.includes(rule))) continue;
    for (let at = 0; at < answers.length; at++) {
      const one = answers[at] as Answer;
      // What a rule answered last it will answer again, most often: then nothing need be looked up.
      const waiting = one === step.last ? (step.lastWaiting as Waiting) : 'row' in one ? undefined : wait(context, step, one);
      if (!waiting) {
        findings.push(toFinding(context, step, one as Found, standing));
        continue;
      }
      const said = standing ? moved(waiting.entry, standing) : waiting.entry;
      if (said) undecided.push(said);
      tally.isOpen ||= waiting.isOpen;
    }
  }
}

/** What a tally comes to. */
export function verdictOf({ findings, isOpen }: Tally): Verdict {
  return findings.some(({ level }) => level === 'error') ? 'errors' : isOpen ? 'incomplete' : 'clear';
}

/** Runs the rules of an area over an input and reports what they answer. Paths are those from the root of what was validated. */
export function judgeArea<I, R extends RuleId>(
  area: Area<I, R>,
  context: Context,
  judgements: readonly Judgement[] | null | undefined,
  input: I,
  has = 0,
): Report<R> {
  const tally: Tally = { findings: [], undecided: [], isOpen: false };
  judgeInto(tally, area, context, judgements, input, has);
  const { on, edition, levels } = context;
  const report = { verdict: verdictOf(tally), findings: sortFindings(tally.findings), undecided: tally.undecided, on, edition };
  return (levels ? Object.assign(report, { levels: { ...levels } }) : report) as unknown as Report<R>;
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
  return judgeArea(area, context, facts.judgements, input, has?.(input));
}
