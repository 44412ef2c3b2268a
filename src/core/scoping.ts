import { packedNatures } from '../../rules/reference/subject-natures.packed';
import { type Answer, CLEAR, type Context, narrow, type Scoping } from './context';
import { levelOf } from './judge';
import { provinceSlugs } from './province';
import type { RuleMeta } from './rows';
import type { Province, SubjectNature } from './types';

function groupsOf(nature: string): readonly string[] | undefined {
  return Object.entries(packedNatures)
    .find(([, slugs]) => slugs.split(' ').includes(nature))?.[0]
    .split(' ');
}

/** Slugs of all natures of subject (主办单位性质). */
export function natureSlugs(): readonly SubjectNature[] {
  return Object.values(packedNatures).flatMap((slugs) => slugs.split(' ')) as SubjectNature[];
}

/** All slugs that are named, and of every kind one that is not. */
function standIns<S extends string>(slugs: readonly S[], named: readonly unknown[], kindOf: (slug: S) => unknown): readonly S[] {
  const kinds = slugs.map((slug) => (named.includes(slug) ? slug : String(kindOf(slug))));
  return slugs.filter((_, index) => kinds.indexOf(kinds[index] as string) === index);
}

/**
 * The contexts that stand for every way of filling in province and nature, as far as they are missing and the rows tell them apart:
 * each province that a row names and one that none does; each nature that a row names and one of each kind that none does.
 */
export function cellsOf(context: Context, byProvince = !context.province, byNature = !context.nature): readonly Context[] {
  const key = `${byProvince} ${byNature}`;
  let cells = context.cells.get(key);
  if (!cells) {
    const named = context.dated.flatMap(({ scope }) => [...(scope?.provinces ?? []), ...(scope?.natures ?? [])]);
    const provinces = byProvince ? standIns(provinceSlugs(), named, () => '') : [context.province];
    const natures = byNature ? standIns(natureSlugs(), named, groupsOf) : [context.nature];
    cells = provinces.flatMap((province) => natures.map((nature) => narrow(context, groupsOf(nature ?? '') ?? [], province, nature)));
    context.cells.set(key, cells);
  }
  return cells;
}

function keyOf(answer: Answer): string {
  return JSON.stringify('row' in answer ? { ...answer, row: answer.row.id } : answer);
}

/**
 * Asks a rule for every province and nature that the rows tell apart. What is found everywhere is found; where the answers differ the rule
 * is undecided, and the facts that make the difference are the missing ones.
 */
function ask(context: Context, meta: RuleMeta, answer: (cell: Context) => readonly Answer[]): readonly Answer[] {
  const depends = (fact: string, scope: 'provinces' | 'natures'): boolean =>
    meta.reads.includes(fact) || context.dated.some((row) => row.rule === meta.id && row.scope?.[scope]);
  const byProvince = !context.province && depends('province', 'provinces');
  const byNature = !context.nature && depends('subjectNature', 'natures');
  if (!byProvince && !byNature) return answer(context);
  const cells = cellsOf(context, byProvince, byNature);
  const lists = cells.map(answer);
  if (lists.every((list) => list.length === 0)) return CLEAR;

  const keys = lists.map((list) => list.map(keyOf));
  const isSure = (one: Answer): boolean => 'row' in one && keys.every((list) => list.includes(keyOf(one)));
  const settled = (lists[0] ?? CLEAR).filter(isSure);
  const open = lists.map((list) => list.filter((one) => !isSure(one)));
  for (const at of new Set(open.flat().map(({ path }) => String(path)))) {
    const here = open.map((list) => list.filter(({ path }) => String(path) === at));
    const all = here.flat();
    const facts = all.filter((one) => !('person' in one));
    const differBy = (other: 'province' | 'nature'): boolean => {
      const signs = here.map((list, i) => cells[i]?.[other] + String(list.filter((one) => facts.includes(one)).map(keyOf)));
      return new Set(signs).size > new Set(cells.map((cell) => cell[other])).size;
    };
    const isByProvince = differBy('nature');
    const missing = new Map(
      [
        ...(isByProvince ? [['province']] : []),
        ...(differBy('province') ? [['subjectNature']] : []),
        ...facts.flatMap((one) => ('missing' in one ? one.missing : [])),
      ].map((path) => [String(path), path]),
    );
    if (missing.size === 0) {
      settled.push(all[0] as Answer);
      continue;
    }
    const found = facts.filter((one) => 'row' in one);
    const terms = [...new Set(found.flatMap(({ params }) => (params.term as string | undefined) ?? []))];
    // One cell stands for all provinces that no row names; when it is hit too, saying where nothing is found is shorter.
    const named = context.dated.flatMap(({ scope }) => scope?.provinces ?? []);
    const hit = cells.flatMap(({ province }, i) => (here[i]?.some((one) => 'row' in one) ? province : []));
    const isElsewhere = !hit.every((province) => named.includes(province as Province));
    const provinces = [...new Set(named)].filter((province) => hit.includes(province) !== isElsewhere);
    const more: Record<string, unknown> = {};
    if (terms.length > 0) more.terms = terms;
    if (isByProvince && found.length > 0) more[isElsewhere ? 'exceptProvinces' : 'provinces'] = provinces;
    const isError = (found.length < facts.length ? cells.flatMap((cell) => cell.rows[meta.id] ?? []).map((row) => ({ row })) : found).some(
      (one) => levelOf(context, one) === 'error',
    );
    settled.push({ missing: [...missing.values()], path: all[0]?.path, isError, more });
  }
  return settled;
}

/** Is this a nature, or a group of natures? */
function isScope(slug: string): boolean {
  return Object.entries(packedNatures).flat().join(' ').split(' ').includes(slug);
}

/** For areas with rows that hold for some provinces and natures of subject only. */
export const scoping: Scoping = { groupsOf, isScope, ask };
