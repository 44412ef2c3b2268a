import { type Answer, type Area, type Check, CLEAR, type Context, type Found, type Scoping } from './context';
import { type NameOf, sayFinding, sayUndecided } from './render';
import type { Row, RuleMeta } from './rows';
import type { RuleId } from './rule-params';
import { sourceOf } from './source';
import type { Finding, Judgement, Level, Path, Report, Undecided, Why } from './types';

const HERE: Path = [];
const SEVERITY: readonly string[] = ['error', 'warning', 'review', 'info'] satisfies Level[];

/** The level that a finding of a row has. */
export function levelOf({ levels }: Context, { level, row }: Pick<Found, 'level' | 'row'>): Level {
  return level ?? ((levels?.[row.rule] ?? row.level) as Level);
}

/** What a person said takes the place of what only a person can judge. A refusal also stands above what was found without one. */
function heard(context: Context, rule: RuleId, answer: Answer, judgements: readonly Judgement[]): readonly Answer[] {
  const said = judgements.find((one) => one.rule === rule && String(one.path) === String(answer.path ?? HERE))?.verdict;
  const isReview = (row: Row): boolean => levelOf(context, { row }) === 'review';
  const isHeard = (row: Row) => (said === 'refused' ? context.rows[rule]?.some(isReview) : isReview(row));
  const row = 'person' in answer ? answer.person : 'row' in answer && isHeard(answer.row) && answer.row;
  if (!said || !row) return [answer];
  return said === 'accepted' ? CLEAR : [{ params: { judged: said }, ...answer, row, level: 'error' }];
}

function toFinding(context: Context, nameOf: NameOf, { rejection }: RuleMeta, found: Found): Finding {
  const { row, params, at, fix } = found;
  const path = [...(found.path ?? HERE)];
  const finding = { rule: row.rule, row: row.id, level: levelOf(context, found), path, ...(at && { at }), params };
  return {
    ...finding,
    ...sayFinding(finding as unknown as Finding, context.locale, nameOf),
    ...(fix !== undefined && { fix: { path: [...path], value: fix } }),
    ...(rejection && { rejection }),
    source: sourceOf(row),
  } as Finding;
}

function toUndecided(
  context: Context,
  { outside, provinces }: Pick<Area<never>, 'outside' | 'provinces'>,
  rule: RuleId,
  answer: Exclude<Answer, Found>,
): Undecided {
  const { province, sentences, locale } = context;
  const path = [...(answer.path ?? HERE)];
  const params: Record<string, unknown> = province ? { province } : {};
  let why: Why = 'needs-person';
  let missing: Path[] = [];
  if ('missing' in answer) {
    // What no form holds is asked for when nothing of the form is missing any more.
    const inForm = answer.missing.filter((fact) => !fact.some((key) => outside.includes(key as string)));
    why = inForm.length > 0 ? 'missing-facts' : 'outside-facts';
    missing = (inForm.length > 0 ? inForm : answer.missing).map((one) => [...one]);
    if (answer.more) Object.assign(params, answer.more);
  }
  const key = 'person' in answer ? answer.person : answer;
  let message = sentences.get(key);
  if (message === undefined) {
    message = sayUndecided({ rule, why, missing, params }, locale, provinces?.nameOf);
    sentences.set(key, message);
  }
  return 'person' in answer
    ? { rule, row: answer.person.id, path, why, missing, params, message }
    : { rule, path, why, missing, params, message };
}

/** A text that orders findings: by level, then by path (numbers as numbers, outer before inner), then by position. */
function rank({ level, path, at }: Finding): string {
  const keys = [SEVERITY.indexOf(level), ...path, '', at?.start ?? 0, at?.end ?? 0];
  return keys.map((key) => (typeof key === 'number' ? String(key).padStart(9, '0') : key)).join('\0');
}

/** Findings in the order of a report. */
export function sortFindings<F extends Finding>(findings: readonly F[]): readonly F[] {
  if (findings.length < 2) return findings;
  const ranked = findings.map((finding) => ({ finding, rank: rank(finding) }));
  return ranked.sort((a, b) => (a.rank < b.rank ? -1 : Number(a.rank > b.rank))).map(({ finding }) => finding);
}

/** Runs the rules of an area over an input and reports what they answer. Paths are those from the root of what was validated. */
export function judgeArea<I, R extends RuleId>(
  area: Area<I>,
  context: Context,
  judgements: readonly Judgement[] | null | undefined,
  input: I,
): Report<R> {
  const findings: Finding[] = [];
  const undecided: Undecided[] = [];
  const { levels } = context;
  let isOpen = false;
  const answer = (index: number, cell: Context): readonly Answer[] => {
    const rows = cell.held[index];
    const answers = rows ? (area.checks[index] as Check<I>)(rows, input, cell) : CLEAR;
    return judgements && answers.length > 0
      ? answers.flatMap((one) => heard(cell, (area.rules[index] as RuleMeta).id, one, judgements))
      : answers;
  };
  const isWhole = !area.scoping || (context.province && context.nature);
  for (let index = 0; index < area.rules.length; index++) {
    const meta = area.rules[index] as RuleMeta;
    const rule = meta.id;
    if (levels?.[rule] === 'off' || (meta.yieldsTo && findings.some((finding) => meta.yieldsTo?.includes(finding.rule)))) continue;
    const answers = isWhole ? answer(index, context) : (area.scoping as Scoping).ask(context, meta, (cell) => answer(index, cell));
    for (const one of answers) {
      if ('row' in one) {
        findings.push(toFinding(context, area.provinces?.nameOf, meta, one));
        continue;
      }
      const entry = toUndecided(context, area, rule, one);
      undecided.push(entry);
      if (entry.why === 'missing-facts')
        isOpen ||= ('isError' in one ? one.isError : context.held[index]?.some((row) => levelOf(context, { row }) === 'error')) ?? false;
    }
  }
  const verdict = findings.some(({ level }) => level === 'error') ? 'errors' : isOpen ? 'incomplete' : 'clear';
  const report = { verdict, findings: sortFindings(findings), undecided, on: context.on, edition: context.edition };
  return (levels ? { ...report, levels: { ...levels } } : report) as unknown as Report<R>;
}
