import { judgedIn } from '../../rules/filing/parts';
import type { RuleId } from '../core/rule-params';
import type { Judgement, Path, Report, Undecided } from '../core/types';
import type { LooseFiling } from './shape';

/** An area whose parts of a filing are judged. */
export type PartArea = keyof typeof judgedIn;

/** Are the parts of an area judged in filings of this type? While no type is chosen they are. */
export function isJudged(area: PartArea, { type }: LooseFiling): boolean {
  return !type || (judgedIn[area] as readonly string[]).includes(type);
}

const startsWith = (path: Path, prefix: Path): boolean => prefix.every((key, index) => String(path[index]) === String(key));

/** The judgements on a field and what is inside it, as that field's own validator takes them. */
export function judgementsAt(judgements: readonly Judgement[] | null | undefined, at: Path): readonly Judgement[] | undefined {
  return judgements?.filter(({ path }) => startsWith(path, at)).map((one) => ({ ...one, path: one.path.slice(at.length) }));
}

/** Puts a report on a field into the filing: its paths stand below the field, its missing facts are fields of the filing. */
export function placed<R extends RuleId>(report: Report<R>, at: Path, fieldsOf: (fact: Path) => readonly Path[]): Report<R> {
  return {
    ...report,
    findings: report.findings.map((one) => ({
      ...one,
      path: [...at, ...one.path],
      ...(one.fix && { fix: { ...one.fix, path: [...at, ...one.fix.path] } }),
    })),
    undecided: report.undecided.map(
      (one): Undecided<R> => ({ ...one, path: [...at, ...one.path], missing: one.missing.flatMap(fieldsOf) }),
    ),
  };
}
