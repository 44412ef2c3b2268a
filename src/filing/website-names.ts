import { websiteNameFacts } from '../../rules/website-name/rules';
import { toProvince } from '../core/province';
import type { Options, Path, Report } from '../core/types';
import { validateWebsiteName, type WebsiteNameRule } from '../website-name/index';
import type { FilingFacts } from './facts';
import { isJudged, judgementsAt, placed } from './placed';
import type { LooseFiling } from './shape';

interface Named {
  readonly name: string;
  readonly path: Path;
}

/** The persons of a filing, with the fields that hold their names: administrators, and the subject where it is a person. */
function peopleOf({ subject, websites }: LooseFiling): readonly Named[] {
  const named = (name: string | null | undefined, path: Path): Named => ({ name: name?.trim() ?? '', path });
  return [
    ...(subject?.nature === 'individual' ? [named(subject.name, ['subject', 'name'])] : []),
    named(subject?.administrator?.name, ['subject', 'administrator', 'name']),
    ...(websites ?? []).map((website, index) => named(website?.administrator?.name, ['websites', index, 'administrator', 'name'])),
  ];
}

/** Judges the names of all websites, in types of filing where they matter; one that is not filled in is a missing field and nothing else. */
export function websiteNames(filing: LooseFiling, facts: FilingFacts, options: Options | undefined): readonly Report<WebsiteNameRule>[] {
  if (!isJudged('website-name', filing)) return [];
  const people = peopleOf(filing);
  const domains = (filing.websites ?? []).flatMap((website, index) =>
    (website?.domains ?? []).map(
      (domain, of): Named => ({ name: domain?.name?.trim() ?? '', path: ['websites', index, 'domains', of, 'name'] }),
    ),
  );
  return (filing.websites ?? []).flatMap((website, index) => {
    const name = website?.name ?? '';
    if (name.trim() === '') return [];
    const at: Path = ['websites', index];
    const report = validateWebsiteName(
      name,
      {
        on: facts.on,
        provider: facts.provider,
        judgements: judgementsAt(facts.judgements, [...at, 'name']),
        province: toProvince(filing.province ?? ''),
        subjectNature: filing.subject?.nature ?? undefined,
        subjectName: filing.subject?.name ?? undefined,
        domains: domains.length > 0 ? domains.map((domain) => domain.name) : undefined,
        remarks: website?.remarks ?? undefined,
        people: people.map((person) => person.name),
        idioms: facts.idioms,
        preapprovalHeld: website?.nameApproval ?? undefined,
      },
      options,
    );
    return placed(report, [...at, 'name'], ([fact, item]): readonly Path[] => {
      if (fact === 'people')
        return people.filter((person, of) => person.name === '' && (item === undefined || item === of)).map(({ path }) => path);
      if (fact === 'domains') return [domains[item as number]?.path ?? [...at, 'domains']];
      if (fact === 'idioms') return [['idioms']];
      const [field = []] = websiteNameFacts[fact as keyof typeof websiteNameFacts].fields;
      return [field.map((key) => (key === '*' ? index : key))];
    });
  });
}
