import type { PartArea } from '../../rules/filing/parts';
import { type Context, readContext } from '../core/context';
import { judgeInto, type Reader, type Tally } from '../core/judge';
import type { RuleId } from '../core/rule-params';
import type { CommonFacts, Judgement, Options, Path, ScopeFacts, Undecided } from '../core/types';
import type { FilingFacts } from './facts';
import { COMMON, type ReadFiling } from './read-filing';

/** One value of a filing, by what it is read, where it stands, and where its facts come from. */
interface PartOf<V, F extends ScopeFacts, I, R extends RuleId> {
  readonly reader: Reader<V, F, I, R>;
  readonly at: Path;
  readonly value: V;
  /** Without those that all parts have. */
  readonly facts: Omit<F, keyof CommonFacts>;
  /** The fields from which a fact is taken, beside those that all parts have in common; where it is none of these, it is a field of the value itself. */
  readonly fields?: Readonly<Record<string, readonly Path[]>> | ((fact: Path) => readonly Path[]);
  /** Has the value fields of its own that are called like common facts? */
  readonly isApart?: true;
  /** A path inside the value, where it does not stand below `at` as it is; and the other way round, for what persons judged. */
  readonly inside?: (path: Path) => Path;
  readonly outside?: (path: Path) => Path;
  readonly without?: readonly RuleId[];
  readonly isSilent?: (fields: readonly Path[]) => boolean;
}

/** A part, whatever area judges it. */
export interface Part {
  readonly at: Path;
  judge(tally: Tally, facts: FilingFacts, options: Options | undefined): Context;
}

/** The judgements on a field and what is inside it, as that field's own validator takes them. */
function judgementsAt(judgements: readonly Judgement[] | null | undefined, at: Path, outside?: (path: Path) => Path) {
  return judgements
    ?.filter(({ path }) => at.every((key, index) => String(path[index]) === String(key)))
    .map((one) => ({ ...one, path: outside ? outside(one.path.slice(at.length)) : one.path.slice(at.length) }));
}

/** What is undecided of a value, where that stands in the filing; `undefined` where it is not to be told. */
export function toldAt(
  { rule, row, path, why, missing, params, message }: Undecided,
  pathOf: (path: Path) => Path,
  fieldsOf: (fact: Path) => readonly Path[],
  isSilent?: (fields: readonly Path[]) => boolean,
): Undecided | undefined {
  // Copies: where facts stand is said once for all filings.
  const fields = missing.length > 0 ? missing.flatMap(fieldsOf).map((field) => [...field]) : missing;
  if (isSilent?.(fields)) return undefined;
  const there = pathOf(path);
  return row === undefined
    ? { rule, path: there, why, missing: fields, params, message }
    : { rule, row, path: there, why, missing: fields, params, message };
}

/** Makes a part of a value. */
export function part<V, F extends ScopeFacts, I, R extends RuleId>(one: PartOf<V, F, I, R>): Part {
  const { reader, at, value, fields, inside, outside, without, isSilent, isApart } = one;
  const pathOf = (path: Path): Path => (path.length === 0 ? at : [...at, ...(inside ? inside(path) : path)]);
  const fieldsOf = (fact: Path): readonly Path[] => {
    if (typeof fields === 'function') return fields(fact);
    const name = fact[0] as string;
    return fields?.[name] ?? (isApart ? undefined : COMMON[name]) ?? [pathOf(fact)];
  };
  const standing = { pathOf, toldOf: (entry: Undecided) => toldAt(entry, pathOf, fieldsOf, isSilent), without };
  return {
    at,
    judge(tally, { on, provider, judgements }, options) {
      // Made for this part alone: setting keys is quicker than making another object.
      const facts = one.facts as unknown as F;
      const common = facts as { -readonly [K in keyof CommonFacts]: CommonFacts[K] };
      common.on = on;
      common.provider = provider;
      common.judgements = judgements ? judgementsAt(judgements, at, outside) : undefined;
      const context = readContext(reader.area, facts, options, true);
      const input = reader.read(value, facts, context);
      judgeInto(tally, reader.area, context, facts.judgements, input, reader.has?.(input), standing);
      return context;
    },
  };
}

/** Of several parts that may be meant, the one of which least is found counts, then least open. */
export function oneOf(parts: readonly Part[]): Part {
  return {
    at: parts[0]?.at ?? [],
    judge(tally, facts, options) {
      const judged = parts.map((one) => {
        const own: Tally = { findings: [], undecided: [], isOpen: false };
        return { own, context: one.judge(own, facts, options) };
      });
      const [best] = judged.sort(
        (a, b) => a.own.findings.length - b.own.findings.length || a.own.undecided.length - b.own.undecided.length,
      ) as [(typeof judged)[0]];
      tally.findings.push(...best.own.findings);
      tally.undecided.push(...best.own.undecided);
      tally.isOpen ||= best.own.isOpen;
      return best.context;
    },
  };
}

/** Makes the parts of a filing that one area judges. */
export type PartsOf = (read: ReadFiling, facts: FilingFacts) => readonly Part[];

/** All that makes parts, by area. */
export type Makers = { readonly [A in PartArea]: PartsOf };

/** Is nothing in a text but blanks? */
export const isBlank = (text: string | null | undefined): boolean => !text || text.trim() === '';
