import type { Answer, Context, Found, Missing } from './area';
import { CLEAR } from './check';
import { levelOf } from './context';
import { keep } from './keep';
import type { Path } from './words';

/** A fact that is missing: where it could be filled in, and what it is in one of the ways of doing so. */
export interface Unknown<W> {
  readonly fact: Path;
  of(way: W): unknown;
}

/** Answers that differ, at one path: the facts in which it lies, what each way answers there, and what is found in some. */
export interface Difference<W> {
  readonly missing: readonly Path[];
  readonly found: readonly Found[];
  readonly here: readonly (readonly Answer[])[];
  readonly ways: readonly W[];
}

/** What a caller can say more of a difference, and where it is told if not at the path of the answers that differ. */
export interface Telling<W> {
  more?(difference: Difference<W>): Readonly<Record<string, unknown>>;
  readonly path?: Path | undefined;
}

/** An answer as a text: equal for equal answers. */
export function keyOf(answer: Answer): string {
  return JSON.stringify(
    'row' in answer ? { ...answer, row: answer.row.id } : 'person' in answer ? { ...answer, person: answer.person.id } : answer,
  );
}

/** Are two lists the same answers, as far as that can be told without looking into them? */
function isSame(one: readonly Answer[], other: readonly Answer[]): boolean {
  return one === other || (one.length === other.length && one.every((answer, at) => answer === other[at]));
}

const HERE: Path = [];

/**
 * Decides by every way of filling in the facts that are missing. What is found in all ways is found; where the answers differ, the facts are
 * missing that make the difference: those in which two ways differ, with different answers, that agree in all others.
 *
 * @param ways at least one; all combinations of the values of the unknown facts that can make a difference.
 * @param lists what is answered in each way.
 * @param canErr could what a way misses beside these facts make an error?
 */
export function inEveryWay<W>(
  context: Context,
  ways: readonly W[],
  unknowns: readonly Unknown<W>[],
  lists: readonly (readonly Answer[])[],
  canErr: boolean,
  { more, path: told }: Telling<W> = {},
): readonly Answer[] {
  const [first = CLEAR] = lists;
  if (lists.every((list) => isSame(list, first))) return first;

  const keyed = new Map<Answer, string>();
  const keys = lists.map((list) => list.map((one) => keep(keyed, one, () => keyOf(one))));
  const sure = new Set(keys[0]?.filter((key) => keys.every((list) => list.includes(key))));
  const isSure = (way: number, at: number): boolean => sure.has(keys[way]?.[at] as string);
  const settled: Answer[] = first.filter((one, at) => 'row' in one && isSure(0, at));
  // What only a person can judge, and what waits for other facts, joins the differences at its path.
  const pathOf = (one: Answer, isDifferent: boolean): string => ((isDifferent && told) || one.path || HERE).join('\0');
  const open = lists.map((list, way) =>
    list.flatMap((one, at) => {
      const isDifferent = !isSure(way, at);
      return isDifferent || !('row' in one) ? { one, isDifferent, path: pathOf(one, isDifferent) } : [];
    }),
  );
  for (const path of new Set(open.flat().map((one) => one.path))) {
    const there = open.map((list) => list.filter((one) => one.path === path));
    const all = there.flat();
    if (!all.some(({ isDifferent }) => isDifferent)) {
      settled.push(...(there[0] ?? []).map(({ one }) => one));
      continue;
    }
    const here = there.map((list) => list.map(({ one }) => one));
    const facts = here.map((list) => list.filter((one) => !('person' in one)));
    const signs = facts.map((list) => list.map((one) => keyed.get(one)).join('\n'));
    const differsBy = (unknown: Unknown<W>): boolean => {
      const rest = unknowns.filter((one) => one !== unknown);
      const others = ways.map((way) => JSON.stringify(rest.map((one) => one.of(way) ?? null)));
      return new Set(others.map((other, way) => other + signs[way])).size > new Set(others).size;
    };
    const waiting = facts.flat().flatMap((one) => ('missing' in one ? one.missing : []));
    const first = facts.flat().flatMap((one) => ('missing' in one ? one.missing.slice(0, one.first ?? 0) : []));
    const named = [...first, ...unknowns.filter(differsBy).map(({ fact }) => fact), ...waiting];
    const missing = [...new Map(named.map((fact) => [fact.join('\0'), fact])).values()];
    const some = all[0]?.one as Answer;
    if (missing.length === 0) {
      settled.push(some);
      continue;
    }
    const found = facts.flat().filter((one): one is Found => 'row' in one);
    const isError = waiting.length > 0 ? canErr : found.some((one) => (one.level ?? levelOf(context, one.row)) === 'error');
    const at = told ?? some.path;
    const waits: Missing = { missing, path: at, isError, signs, ...(more && { more: more({ missing, found, here, ways }) }) };
    settled.push(waits);
  }
  return settled;
}
