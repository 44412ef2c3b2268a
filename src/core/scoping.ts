import { packedNatures } from '../../rules/reference/subject-natures.packed';
import { type Answer, CLEAR, type Context, narrow, type Scoping } from './context';
import { levelOf } from './judge';
import { provinceSlugs } from './province';
import type { RuleMeta } from './rows';
import type { Path, Province, SubjectNature } from './types';

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
  const all = open.flat();
  for (const at of new Set(all.map(({ path }) => String(path)))) {
    const here = open.map((list) => list.filter((one) => String(one.path) === at && !('person' in one)));
    const signs = here.map((list) => String(list.map(keyOf)));
    const differBy = (fact: 'province' | 'nature', other: 'province' | 'nature'): boolean =>
      cells.some((one, i) => cells.some((two, j) => one[other] === two[other] && one[fact] !== two[fact] && signs[i] !== signs[j]));
    const isByProvince = differBy('province', 'nature');
    const missing: Path[] = [];
    if (isByProvince) missing.push(['province']);
    if (differBy('nature', 'province')) missing.push(['subjectNature']);
    for (const one of here.flat())
      if ('missing' in one) missing.push(...one.missing.filter((path) => missing.every((known) => String(known) !== String(path))));
    const first = all.find(({ path }) => String(path) === at) as Answer;
    if (missing.length === 0) {
      settled.push(first);
      continue;
    }
    const found = here.flat().filter((one) => 'row' in one);
    const terms = [...new Set(found.flatMap(({ params }) => (params.term as string | undefined) ?? []))];
    // One cell stands for all provinces that no row names; when it is hit too, saying where nothing is found is shorter.
    const named = context.dated.flatMap(({ scope }) => scope?.provinces ?? []);
    const hit = cells.filter((_, i) => here[i]?.some((one) => 'row' in one)).map(({ province }) => province as Province);
    const isElsewhere = hit.some((province) => !named.includes(province));
    const provinces = [...new Set(named)].filter((province) => hit.includes(province) !== isElsewhere);
    settled.push({
      missing,
      ...(first.path && { path: first.path }),
      isError:
        found.some((one) => levelOf(context, one) === 'error') ||
        (here.flat().length > found.length &&
          cells.some((cell) => cell.rows[meta.id]?.some((row) => levelOf(context, { row }) === 'error'))),
      more: {
        ...(terms.length > 0 && { terms }),
        ...(isByProvince && found.length > 0 && { [isElsewhere ? 'exceptProvinces' : 'provinces']: provinces }),
      },
    });
  }
  return settled;
}

/** For areas with rows that hold for some provinces and natures of subject only. */
export const scoping: Scoping = { groupsOf, ask };
