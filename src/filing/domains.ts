import type { Domain } from '../core/filing';
import { toProvince } from '../core/province';
import type { Options, Path, Report } from '../core/types';
import { isVerified } from '../domain/decide';
import type { DomainRule } from '../domain/index';
import { judgeDomains, readEntry } from '../domain/validate-domain';
import type { FilingFacts } from './facts';
import { isJudged } from './placed';
import type { LooseFiling } from './shape';

/**
 * Judges the domains of all websites together, so that one that stands with two of them is found. A name that is not filled in is a missing field and
 * nothing else; an entry of which nothing is filled in is not judged.
 */
export function domains(filing: LooseFiling, facts: FilingFacts, options: Options | undefined): readonly Report<DomainRule>[] {
  if (!isJudged('domain', filing)) return [];
  const { websites, subject } = filing;
  const type = filing.type || undefined;
  const found = (websites ?? []).map((website, index) => {
    const at: Path = ['websites', index, 'domains'];
    const entries = (website?.domains ?? []).flatMap((domain, of) =>
      domain && Object.values(domain).some((value) => value !== '' && value !== null && value !== undefined)
        ? [
            readEntry(
              domain as Domain,
              [...at, of],
              type ? isVerified(type, filing.order?.after ?? '', domain.changedOn ?? '') : 'untyped',
              true,
            ),
          ]
        : [],
    );
    return { at, entries };
  });
  const entries = found.flatMap((one) => one.entries);
  if (entries.length === 0) return [];
  const lists = found.map(({ at, entries: { length } }) => ({ at, count: length }));
  const { on, provider, judgements, holidays } = facts;
  const given = { on, provider, judgements, holidays, province: toProvince(filing.province ?? ''), subject: subject as object | undefined };
  return [judgeDomains({ entries, lists, type }, given, options)];
}
