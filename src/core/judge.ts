import { readOn } from '../../rules/sources';
import { type Area, type Check, type Context, candidates, type Found, judgementOf, narrow, type Outcome } from './context';
import { renderFinding, renderUndecided } from './render';
import type { Row, RuleMeta } from './rows';
import type { RuleId } from './rule-params';
import type { Finding, Judgement, Level, Path, Province, Report, SubjectNature, Undecided, Verdict, Why } from './types';

const HERE: Path = [];
const SEVERITY: Readonly<Record<Level, number>> = { error: 0, warning: 1, review: 2, info: 3 };

interface Draft {
  readonly findings: Finding[];
  readonly undecided: Undecided[];
  /** A form's field is missing that could still make an error. */
  open: boolean;
}

/** What a person said takes the place of what only a person can judge, within one context. */
function withJudgement(outcome: Outcome | undefined, said: Judgement['verdict'] | undefined): Outcome | undefined {
  if (!said || !outcome) return outcome;
  if (said === 'accepted') return { ...outcome, person: undefined, found: outcome.found?.filter((one) => one.row.level !== 'review') };
  const found = outcome.found?.map((one): Found => (one.row.level === 'review' ? { ...one, level: 'error' } : one)) ?? [];
  const { person } = outcome;
  return person
    ? { ...outcome, person: undefined, found: [...found, { row: person, params: { judged: 'refused' }, level: 'error' }] }
    : { ...outcome, found };
}

function levelOf(context: Context, found: Found): Level | 'off' {
  return context.levels?.[found.row.rule] ?? found.level ?? found.row.level;
}

function addFound(draft: Draft, context: Context, meta: RuleMeta, found: Found): void {
  const level = levelOf(context, found);
  if (level === 'off') return;
  const { row, params, at, fix } = found;
  const cited: { readonly id: string; readonly at: string; readonly asOf?: `${number}-${number}-${number}` } = row.source;
  const finding = {
    rule: row.rule,
    row: row.id,
    level,
    path: [...HERE],
    ...(at ? { at } : {}),
    params,
    ...renderFinding({ rule: row.rule, row: row.id, params } as Finding, context.locale),
    ...(fix === undefined ? {} : { fix: { path: [...HERE], value: fix } }),
    ...(meta.rejection ? { rejection: meta.rejection } : {}),
    source: {
      id: cited.id,
      at: cited.at,
      asOf: cited.asOf ?? (readOn[cited.id] as `${number}-${number}-${number}`),
      authority: row.authority,
    },
  };
  draft.findings.push(finding as Finding);
}

function addUndecided(
  draft: Draft,
  context: Context,
  rule: RuleId,
  row: string | undefined,
  why: Why,
  missing: readonly Path[],
  params: Readonly<Record<string, unknown>>,
  plain: boolean,
): void {
  const sentence = (): string => renderUndecided({ rule, why, missing, params }, context.locale);
  let message: string | undefined;
  if (plain) {
    const key = missing.length === 0 ? rule : `${rule} ${missing.length} ${missing[0]?.[0]}`;
    message = context.sentences.get(key);
    if (message === undefined) {
      message = sentence();
      if (missing.length < 2) context.sentences.set(key, message);
    }
  } else message = sentence();
  draft.undecided.push(
    row === undefined ? { rule, path: [], why, missing, params, message } : { rule, row, path: [], why, missing, params, message },
  );
}

function key(found: Found): string {
  return JSON.stringify([found.row.id, found.level, found.params, found.at, found.fix]);
}

function signature(outcome: Outcome | undefined): string {
  return JSON.stringify([outcome?.found?.map(key) ?? [], outcome?.missing ?? []]);
}

interface Cell {
  readonly province: Province | undefined;
  readonly nature: SubjectNature | undefined;
  readonly outcome: Outcome | undefined;
  readonly signature: string;
}

/** Do two cells differ that have all but this fact in common? */
function matters(cells: readonly Cell[], fact: 'province' | 'nature'): boolean {
  const other = fact === 'province' ? 'nature' : 'province';
  return cells.some((one) => cells.some((two) => one[other] === two[other] && one.signature !== two.signature));
}

function whyOf<I>(area: Area<I>, missing: readonly Path[]): Why {
  return missing.every((path) => area.facts[String(path[0])]?.outside) ? 'outside-facts' : 'missing-facts';
}

/**
 * Judges a rule while province or nature is missing: for every province and nature that its rows tell apart. What is found everywhere is
 * found; what differs is undecided, and the facts that make the difference are the missing ones.
 */
function judgeAll<I>(
  draft: Draft,
  area: Area<I>,
  context: Context,
  meta: RuleMeta,
  check: Check<I>,
  input: I,
  said: Judgement['verdict'] | undefined,
): void {
  const rows = [meta.id, ...(meta.consults ?? [])].flatMap((rule): readonly Row[] => context.dated[rule] ?? []);
  const { provinces, natures } = candidates(context, rows);
  const cells = provinces.flatMap((province) =>
    natures.map((nature): Cell => {
      const outcome = withJudgement(check(narrow(context, province, nature), input), said);
      return { province, nature, outcome, signature: signature(outcome) };
    }),
  );
  const certain = (cells[0]?.outcome?.found ?? []).filter((one) =>
    cells.every((cell) => cell.outcome?.found?.some((two) => key(two) === key(one))),
  );
  for (const found of certain) addFound(draft, context, meta, found);

  const sure = new Set(certain.map(key));
  const perhaps = cells.flatMap((cell) =>
    (cell.outcome?.found ?? []).filter((one) => !sure.has(key(one))).map((found) => ({ cell, found })),
  );
  const inner = cells.flatMap((cell) => cell.outcome?.missing ?? []);
  if (perhaps.length === 0 && inner.length === 0) {
    const person = cells.find((cell) => cell.outcome?.person)?.outcome?.person;
    if (person) addPerson(draft, context, person);
    return;
  }
  const missing: Path[] = [];
  if (matters(cells, 'province')) missing.push(['province']);
  if (matters(cells, 'nature')) missing.push(['subjectNature']);
  for (const path of inner) if (!missing.some((one) => JSON.stringify(one) === JSON.stringify(path))) missing.push(path);

  const hit = new Set(perhaps.map(({ cell }) => cell.province));
  const named = new Set(rows.flatMap((row) => row.scope?.provinces ?? []));
  const everywhereElse = [...hit].some((province) => province && !named.has(province));
  const terms = [...new Set(perhaps.flatMap(({ found }) => (typeof found.params.term === 'string' ? [found.params.term] : [])))];
  const params = {
    ...(context.province === undefined ? {} : { province: context.province }),
    ...(terms.length > 0 ? { terms } : {}),
    ...(!matters(cells, 'province') || perhaps.length === 0
      ? {}
      : everywhereElse
        ? { exceptProvinces: provinces.filter((province) => !hit.has(province)) }
        : { provinces: provinces.filter((province) => hit.has(province)) }),
  };
  if (perhaps.some(({ found }) => levelOf(context, found) === 'error') || (inner.length > 0 && canBeError(context, meta)))
    draft.open ||= whyOf(area, missing) === 'missing-facts';
  addUndecided(draft, context, meta.id, undefined, whyOf(area, missing), missing, params, false);
}

function canBeError(context: Context, meta: RuleMeta): boolean {
  const level = context.levels?.[meta.id];
  return level === undefined ? meta.levels.includes('error') : level === 'error';
}

function addPerson(draft: Draft, context: Context, row: Row): void {
  addUndecided(
    draft,
    context,
    row.rule,
    row.id,
    'needs-person',
    [],
    context.province === undefined ? {} : { province: context.province },
    true,
  );
}

function judge<I>(draft: Draft, area: Area<I>, context: Context, meta: RuleMeta, check: Check<I>, input: I): void {
  const outcome = check(context, input);
  if (outcome) settle(draft, area, context, meta, outcome);
}

function settle<I>(draft: Draft, area: Area<I>, context: Context, meta: RuleMeta, outcome: Outcome): void {
  for (const found of outcome.found ?? []) addFound(draft, context, meta, found);
  if (outcome.missing && outcome.missing.length > 0) {
    const why = whyOf(area, outcome.missing);
    if (why === 'missing-facts' && canBeError(context, meta)) draft.open = true;
    addUndecided(
      draft,
      context,
      meta.id,
      undefined,
      why,
      outcome.missing,
      context.province === undefined ? {} : { province: context.province },
      true,
    );
  }
  if (outcome.person) addPerson(draft, context, outcome.person);
}

function compare(a: Finding, b: Finding): number {
  return (
    SEVERITY[a.level] - SEVERITY[b.level] ||
    comparePaths(a.path, b.path) ||
    (a.at?.start ?? -1) - (b.at?.start ?? -1) ||
    (a.at?.end ?? -1) - (b.at?.end ?? -1)
  );
}

function comparePaths(a: Path, b: Path): number {
  for (const [index, key] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    if (key === other) continue;
    return typeof key === 'number' && typeof other === 'number' ? key - other : String(key) < String(other) ? -1 : 1;
  }
  return a.length - b.length;
}

/** Runs the rules of an area over an input and reports what they found. */
export function judgeArea<I, R extends RuleId>(
  area: Area<I>,
  context: Context,
  judgements: readonly Judgement[] | undefined,
  input: I,
): Report<R> {
  const draft: Draft = { findings: [], undecided: [], open: false };
  const known = context.province !== undefined && context.nature !== undefined;
  const { levels } = context;
  for (const { meta, check } of area.rules) {
    if (levels?.[meta.id] === 'off') continue;
    if (meta.yieldsTo && draft.findings.some((finding) => meta.yieldsTo?.includes(finding.rule))) continue;
    if (known && !judgements) judge(draft, area, context, meta, check, input);
    else judgeAll(draft, area, context, meta, check, input, judgementOf(judgements, meta.id, HERE));
  }
  const { findings, undecided } = draft;
  if (findings.length > 1) findings.sort(compare);
  const verdict: Verdict = findings.some((finding) => finding.level === 'error') ? 'errors' : draft.open ? 'incomplete' : 'clear';
  const report = { verdict, findings, undecided, on: context.on, edition: context.edition };
  return (levels ? { ...report, levels: { ...levels } } : report) as unknown as Report<R>;
}
