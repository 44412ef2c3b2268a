import { preapprovalFacts } from '../../rules/preapproval/rules';
import { websiteNameFacts } from '../../rules/website-name/rules';
import type { Domain, Preapproval } from '../core/filing';
import { isIndividual } from '../core/scoping';
import type { Path } from '../core/types';
import { isVerified } from '../domain/decide';
import { domainsReader, readEntry } from '../domain/validate-domain';
import { icpNumberReader } from '../icp-number/validate-number';
import { preapprovalsReader } from '../preapproval/validate-preapprovals';
import { websiteNameReader } from '../website-name/validate-website-name';
import { isBlank, type Part, type PartsOf, part } from './part';
import type { ReadFiling } from './read-filing';
import type { LooseFiling } from './shape';

interface Named {
  readonly name: string;
  readonly path: Path;
}

const named = (name: string | null | undefined, path: Path): Named => ({ name: name?.trim() ?? '', path });

/** The persons of a filing, with the fields that hold their names: administrators, and the subject where it is a person. */
function peopleOf({ filing: { subject, websites }, nature }: ReadFiling): readonly Named[] {
  return [
    ...(nature && isIndividual(nature) ? [named(subject?.name, ['subject', 'name'])] : []),
    named(subject?.administrator?.name, ['subject', 'administrator', 'name']),
    ...(websites ?? []).map((website, index) => named(website?.administrator?.name, ['websites', index, 'administrator', 'name'])),
  ];
}

/** The names of all websites; one that is not filled in is a missing field and nothing else. */
export const websiteNameParts: PartsOf = (read, { idioms }) => {
  const { filing, province, nature: subjectNature, type } = read;
  const people = peopleOf(read);
  const domains = (filing.websites ?? []).flatMap((website, index) =>
    (website?.domains ?? []).map((domain, of) => named(domain?.name, ['websites', index, 'domains', of, 'name'])),
  );
  return (filing.websites ?? []).flatMap((website, index): readonly Part[] => {
    const value = website?.name;
    if (!value || isBlank(value)) return [];
    const at: Path = ['websites', index];
    return [
      part({
        reader: websiteNameReader,
        at: [...at, 'name'],
        value,
        facts: {
          province,
          subjectNature,
          type,
          subjectName: filing.subject?.name ?? undefined,
          domains: domains.length > 0 ? domains.map(({ name }) => name) : undefined,
          remarks: website.remarks ?? undefined,
          people: people.map(({ name }) => name),
          idioms,
          preapprovalHeld: website.nameApproval ?? undefined,
        },
        fields: ([fact, item]) => {
          if (fact === 'people')
            return people.filter((person, of) => person.name === '' && (item === undefined || item === of)).map(({ path }) => path);
          if (fact === 'domains') return [domains[item as number]?.path ?? [...at, 'domains']];
          if (fact === 'idioms') return [['idioms']];
          const [field = [fact as string]] = websiteNameFacts[fact as keyof typeof websiteNameFacts]?.fields ?? [];
          return [field.map((key) => (key === '*' ? index : key))];
        },
      }),
    ];
  });
};

/**
 * The domains of all websites together, so that one that stands with two of them is found. A name that is not filled in is a missing field and nothing
 * else; an entry of which nothing is filled in is not judged.
 */
export const domainParts: PartsOf = ({ filing, province, nature: subjectNature, type }, facts) => {
  const after = filing.order?.after ?? '';
  const found = (filing.websites ?? []).map((website, index) => {
    const at: Path = ['websites', index, 'domains'];
    const entries = (website?.domains ?? []).flatMap((domain, of) => {
      if (!domain || !Object.values(domain).some((value) => value !== '' && value !== null && value !== undefined)) return [];
      const verified = type ? isVerified(type, after, domain.changedOn ?? '', facts) : 'untyped';
      return [readEntry(domain as Domain, [...at, of], verified, true)];
    });
    return { at, entries };
  });
  const entries = found.flatMap((one) => one.entries);
  if (entries.length === 0) return [];
  const lists = found.map((one) => ({ at: one.at, count: one.entries.length }));
  return [
    part({
      reader: domainsReader,
      at: [],
      value: { entries, lists, type },
      facts: { holidays: facts.holidays, province, subjectNature, type, subject: (filing.subject ?? undefined) as never },
    }),
  ];
};

/** Has the filing a preapproval's document for this website? One that names no place is for any. */
function hasDocument({ documents }: LooseFiling, at: Path): boolean {
  return (documents ?? []).some(
    (one) =>
      (one?.kind === 'preapproval' || one?.covers?.includes('preapproval')) &&
      at.every((key, index) => one.of?.[index] === undefined || String(one.of[index]) === String(key)),
  );
}

const SUSPECTED = ['preapproval/suspected'] as const;
/** The description is only read for words: of all else is told with the name. */
const OTHERS = ['preapproval/required', 'preapproval/not-applicable', 'preapproval/bulletin-board'] as const;

/** The preapprovals of all websites. Names and descriptions are read one by one, so that each hit stands in its own field. */
export const preapprovalParts: PartsOf = ({ filing, province, nature: subjectNature, type }) =>
  (filing.websites ?? []).flatMap((website, index) => {
    const at: Path = ['websites', index];
    const value = (website?.preapprovals ?? []).map((one, of) => ({
      ...one,
      document: one?.document ?? (hasDocument(filing, [...at, 'preapprovals', of]) || undefined),
    })) as readonly Preapproval[];
    return (['name', 'description'] as const).flatMap((field): readonly Part[] => {
      const text = website?.[field] ?? undefined;
      const fields: Readonly<Record<string, string>> = { text: field, ticked: 'preapprovalTicked', isForum: 'isForum' };
      return [
        part({
          reader: preapprovalsReader,
          at,
          value,
          facts: {
            province,
            subjectNature,
            type,
            text,
            isForum: website?.isForum ?? undefined,
            ticked: website?.preapprovalTicked ?? undefined,
          },
          fields: { province: preapprovalFacts.province.fields, subjectNature: preapprovalFacts.subjectNature.fields },
          inside: ([head, ...rest]) =>
            typeof head === 'number' ? ['preapprovals', head, ...rest] : [fields[head as string] as string, ...rest],
          outside: ([head, ...rest]) =>
            head === 'preapprovals' ? rest : [Object.keys(fields).find((fact) => fields[fact] === head) ?? '', ...rest],
          ...(field === 'description' ? { without: OTHERS } : isBlank(text) && { without: SUSPECTED }),
        }),
      ];
    });
  });

/** The ICP numbers that a filing names: the subject's, and those of its websites. One that is not filled in is not judged. */
export const icpNumberParts: PartsOf = ({ filing: { subject, websites }, province }) => {
  const number = (value: string | null | undefined, kind: 'subject' | 'website', at: Path): readonly Part[] =>
    value && !isBlank(value) ? [part({ reader: icpNumberReader, at, value, facts: { province, kind } })] : [];
  return [
    ...number(subject?.filed?.icpNumber, 'subject', ['subject', 'filed', 'icpNumber']),
    ...(websites ?? []).flatMap((website, index) => number(website?.icpNumber, 'website', ['websites', index, 'icpNumber'])),
  ];
};
