import { toProvince } from '../core/province';
import type { Options, Path, Report } from '../core/types';
import { type IcpNumberRule, validateIcpNumber } from '../icp-number/index';
import type { FilingFacts } from './facts';
import { isJudged, judgementsAt, placed } from './placed';
import type { LooseFiling } from './shape';

/** Judges the ICP numbers that a filing names: the subject's, and those of its websites. One that is not filled in is not judged. */
export function icpNumbers(filing: LooseFiling, facts: FilingFacts, options: Options | undefined): readonly Report<IcpNumberRule>[] {
  if (!isJudged('icp-number', filing)) return [];
  const { subject, websites } = filing;
  const { on, provider } = facts;
  const judge = (text: string | null | undefined, kind: 'subject' | 'website', at: Path): readonly Report<IcpNumberRule>[] => {
    if ((text ?? '').trim() === '') return [];
    const own = { on, provider, province: toProvince(filing.province ?? ''), kind, judgements: judgementsAt(facts.judgements, at) };
    return [placed(validateIcpNumber(text ?? '', own, options), at, () => [['province']])];
  };
  return [
    ...judge(subject?.filed?.icpNumber, 'subject', ['subject', 'filed', 'icpNumber']),
    ...(websites ?? []).flatMap((website, index) => judge(website?.icpNumber, 'website', ['websites', index, 'icpNumber'])),
  ];
}
