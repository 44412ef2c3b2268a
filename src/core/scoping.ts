import { filingTypes } from '../../rules/reference/filing-types';
import { packedNatures } from '../../rules/reference/subject-natures.packed';
import type { Answer, Answering, Context, Judgements, Place, Scoping, Step } from './area';
import { narrow, OTHER } from './context';
import { type Difference, inEveryWay, keyOf, type Unknown } from './in-every-way';
import { frozen } from './keep';
import { provinceSlugs } from './province';
import type { Row, RuleMeta, Scope } from './rows';
import type { Path, Province, SubjectNature } from './words';

let groups: ReadonlyMap<string, readonly string[]> | undefined;

/** The groups of a nature; `undefined` for what is no nature. */
function groupsOf(nature: string): readonly string[] | undefined {
  groups ??= new Map(
    Object.entries(packedNatures).flatMap(([names, slugs]) => slugs.split(' ').map((slug) => [slug, names.split(' ')] as const)),
  );
  return groups.get(nature);
}

/** Is a subject of this nature (主办单位性质) a person? */
export function isIndividual(nature: string): boolean {
  return groupsOf(nature)?.includes('individual') ?? false;
}

/** Slugs of all natures of subject (主办单位性质). */
export function natureSlugs(): readonly SubjectNature[] {
  return Object.values(packedNatures).flatMap((slugs) => slugs.split(' ')) as SubjectNature[];
}

/** Is this a nature, or a group of natures? */
function isScope(slug: string): boolean {
  return Object.entries(packedNatures).flat().join(' ').split(' ').includes(slug);
}

const isType = (slug: string): boolean => filingTypes.split(' ').includes(slug);

const named = (rows: readonly Row[], of: 'provinces' | 'natures' | 'filings'): readonly string[] =>
  rows.flatMap(({ scope }) => scope?.[of] ?? []);

/** All slugs that are named, and of every kind one that is not. */
function standIns<S extends string>(slugs: readonly S[], names: readonly string[], kindOf: (slug: S) => unknown): readonly S[] {
  const kinds = slugs.map((slug) => (names.includes(slug) ? slug : String(kindOf(slug))));
  return slugs.filter((_, index) => kinds.indexOf(kinds[index] as string) === index);
}

/**
 * The contexts that stand for every way of filling in province, nature and type of filing, as far as they are missing and rows tell them apart: each
 * province that a row names and one that none does; each nature that a row names and one of each kind that none does; types likewise.
 */
export function cellsOf(
  context: Context,
  byProvince = !context.province,
  byNature = !context.nature,
  byType = !context.type,
): readonly Context[] {
  const { dated } = context;
  // One type of filing stands for all that every row names together, and one for those that none does.
  const lists = dated.flatMap(({ scope }) => (scope?.filings ? [scope.filings as readonly string[]] : []));
  const kinds = new Map([OTHER, ...lists.flat()].map((one) => [String(lists.map((list) => list.includes(one))), one]));
  const types = [...kinds.values()].reverse() as readonly Place['type'][];
  const provinces = byProvince ? standIns(provinceSlugs(), named(dated, 'provinces'), () => '') : [context.province];
  const natures = byNature ? standIns(natureSlugs(), named(dated, 'natures'), groupsOf) : [context.nature];
  return provinces.flatMap((province) =>
    natures.flatMap((nature) => (byType ? types : [context.type]).map((type) => narrow(context, { province, nature, type }))),
  );
}

function cellsFor(context: Context, { id, reads }: RuleMeta): readonly Context[] {
  const depends = (of: keyof Scope): boolean => context.dated.some((row) => row.rule === id && row.scope?.[of]);
  const byProvince = !context.province && (reads.includes('province') || depends('provinces'));
  const byNature = !context.nature && (reads.includes('subjectNature') || depends('natures'));
  const byType = !context.type && depends('filings');
  return byProvince || byNature || byType ? cellsOf(context, byProvince, byNature, byType) : [context];
}

const UNKNOWNS: readonly (Unknown<Context> & { readonly fact: Path })[] = [
  { fact: ['province'], of: ({ province }) => province },
  { fact: ['subjectNature'], of: ({ nature }) => nature },
  { fact: ['type'], of: ({ type }) => type },
];

/** What is said beside the missing facts: which terms depend on them, and the provinces for which it matters, or the only ones for which it does not. */
function more({ missing, found, here, ways }: Difference<Context>, dated: readonly Row[]): Record<string, unknown> {
  const said: Record<string, unknown> = {};
  const terms = [...new Set(found.flatMap(({ params }) => (params.term as string | undefined) ?? []))];
  if (terms.length > 0) said.terms = terms;
  if (found.length === 0 || !missing.includes(UNKNOWNS[0]?.fact as Path)) return said;
  // One cell stands for all provinces that no row names; when it is hit too, saying where nothing is found is shorter.
  const all = named(dated, 'provinces');
  const hit = ways.flatMap(({ province }, way) => (here[way]?.some((one) => 'row' in one) ? (province ?? []) : []));
  const isElsewhere = !hit.every((province) => all.includes(province));
  said[isElsewhere ? 'exceptProvinces' : 'provinces'] = [...new Set(all)].filter(
    (province) => hit.includes(province as Province) !== isElsewhere,
  );
  return said;
}

/** What a rule answered last in its cells, and what that came to: while somebody types, the answers are mostly the same. */
interface Latest {
  readonly lists: readonly (readonly Answer[])[];
  readonly sign: string;
  readonly answers: readonly Answer[];
}

/**
 * Asks a rule for every province, nature and type of filing that the rows tell apart. What is found everywhere is found; where the answers differ the
 * rule is undecided, and the facts that make the difference are the missing ones.
 */
function ask(context: Context, step: Step, input: unknown, judgements: Judgements, answer: Answering): readonly Answer[] {
  const { meta, cells, canErr } = step;
  const lists: (readonly Answer[])[] = [];
  let isSame = true;
  for (const cell of cells) {
    const list = answer(step, cell.rows[meta.id], input, cell, judgements);
    isSame &&= lists.length === 0 || list === lists[0];
    lists.push(list);
  }
  if (isSame) return lists[0] as readonly Answer[];
  const latest = step.latest as Latest | undefined;
  // Lists are never changed, so that the same ones are the same answers.
  if (latest && lists.every((list, at) => list === latest.lists[at])) return latest.answers;
  const sign = lists.map((list) => (list.length === 0 ? '' : list.map(keyOf).join('\n'))).join('\f');
  if (latest?.sign === sign) return latest.answers;
  const answers = inEveryWay(context, cells, UNKNOWNS, lists, canErr, {
    more: (difference) => more(difference, context.dated),
    path: meta.waitsAt,
  });
  // What is found goes into reports, which are the callers'.
  if (answers.every((one) => !('row' in one))) {
    for (const one of answers) if ('missing' in one) frozen(one);
    step.latest = { lists, sign, answers } satisfies Latest;
  }
  return answers;
}

/** For areas with rows that hold for some places only. */
export const scoping: Scoping = { groupsOf, isScope, isType, cellsFor, ask };
