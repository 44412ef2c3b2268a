import { type PreapprovalRule, preapprovalFacts } from '../../rules/preapproval/rules';
import type { Preapproval } from '../core/filing';
import { toProvince } from '../core/province';
import type { Options, Path, Report } from '../core/types';
import { validatePreapprovals } from '../preapproval/index';
import type { FilingFacts } from './facts';
import { isJudged, judgementsAt, placed } from './placed';
import type { LooseFiling } from './shape';

const NO_SUSPICION = { 'preapproval/suspected': 'off' } as const;
/** The description is only read for words: of all else is told with the name. */
const ONLY_SUSPICION = { 'preapproval/required': 'off', 'preapproval/not-applicable': 'off', 'preapproval/bulletin-board': 'off' } as const;

type LooseWebsite = NonNullable<LooseFiling['websites']>[number];

/** Has the filing a preapproval's document for this website? One that names no place is for any. */
function hasDocument({ documents }: LooseFiling, at: Path): boolean {
  return (documents ?? []).some(
    (one) =>
      (one?.kind === 'preapproval' || one?.covers?.includes('preapproval')) &&
      at.every((key, index) => one.of?.[index] === undefined || String(one.of[index]) === String(key)),
  );
}

function declaredBy(filing: LooseFiling, website: LooseWebsite, at: Path): readonly Preapproval[] {
  return (website?.preapprovals ?? []).map((one, index) => ({
    ...one,
    document: one?.document ?? (hasDocument(filing, [...at, 'preapprovals', index]) || undefined),
  })) as readonly Preapproval[];
}

/**
 * Judges the preapprovals of all websites, in types of filing where they matter. Names and descriptions are read one by one, so that each hit stands in
 * its own field; a name that is not filled in is a missing field and nothing else.
 */
export function preapprovals(filing: LooseFiling, facts: FilingFacts, options: Options | undefined): readonly Report<PreapprovalRule>[] {
  if (!isJudged('preapproval', filing)) return [];
  return (filing.websites ?? []).flatMap((website, index) => {
    const at: Path = ['websites', index];
    const declared = declaredBy(filing, website, at);
    const judge = (field: 'name' | 'description', levels: Options['levels']): Report<PreapprovalRule> => {
      const fields: Readonly<Record<string, string>> = { text: field, ticked: 'preapprovalTicked', isForum: 'isForum' };
      const inWebsite = ([head, ...rest]: Path): Path =>
        typeof head === 'number' ? ['preapprovals', head, ...rest] : [fields[head as string] as string, ...rest];
      const judgements = judgementsAt(facts.judgements, at)?.map(({ path: [head, ...rest], ...one }) => ({
        ...one,
        path: head === 'preapprovals' ? rest : [Object.keys(fields).find((fact) => fields[fact] === head) ?? '', ...rest],
      }));
      const report = validatePreapprovals(
        declared,
        {
          on: facts.on,
          provider: facts.provider,
          judgements,
          province: toProvince(filing.province ?? ''),
          subjectNature: filing.subject?.nature ?? undefined,
          text: website?.[field] ?? undefined,
          isForum: website?.isForum ?? undefined,
          ticked: website?.preapprovalTicked ?? undefined,
        },
        { ...options, levels: { ...options?.levels, ...levels } },
      );
      const moved = {
        ...report,
        findings: report.findings.map((one) => ({ ...one, path: inWebsite(one.path) })),
        undecided: report.undecided.map((one) => ({ ...one, path: inWebsite(one.path) })),
      };
      return placed(moved, at, (fact) => {
        const ofFiling = fact[0] === 'province' || fact[0] === 'subjectNature' ? preapprovalFacts[fact[0]].fields : undefined;
        return ofFiling ?? [[...at, ...inWebsite(fact)]];
      });
    };
    return [judge('name', (website?.name ?? '').trim() === '' ? NO_SUSPICION : {}), judge('description', ONLY_SUSPICION)];
  });
}
