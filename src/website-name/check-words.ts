import { type Answer, type Check, CLEAR, type Context } from '../core/context';
import type { Row } from '../core/rows';
import type { RuleId } from '../core/rule-params';
import type { Path, Province } from '../core/types';
import { unfold } from '../text/fold';
import { hostAscii } from '../text/host';
import { outermost } from '../text/index-terms';
import { MOST, type Name, type Owner } from './name';

/** The rules whose rows list words. */
export type TermRule =
  | 'website-name/state-prefix'
  | 'website-name/sensitive-words'
  | 'website-name/generic-ending'
  | 'website-name/interactive-words'
  | 'website-name/province-terms';

/** A term that rows list, found in a name. */
export interface TermFound {
  readonly row: Row;
  readonly term: string;
  /** Number of the term in the index. */
  readonly id: number;
  /** Offsets in the folded text. */
  readonly start: number;
  readonly end: number;
  /** Shorter terms inside this one. */
  readonly covers: readonly string[];
  /** The provinces whose rows list it; none where rows of no province do. */
  readonly provinces: readonly Province[];
}

const LONGEST_WRITTEN = 40;
const NONE: readonly TermFound[] = [];

/** The terms of rows in a name, of terms inside one another the longest. */
export function termsIn({ hits, words, folded }: Name, rows: readonly Row[]): readonly TermFound[] {
  if (hits.length === 0) return NONE;
  const ownersOf = (term: number): readonly Owner[] => words.owners[term]?.filter(({ row }) => rows.includes(row)) ?? [];
  const held = hits.filter(({ term, start, end }) =>
    ownersOf(term).some(({ at }) => (at === 'start' ? start === 0 : !at || end === folded.text.length)),
  );
  return outermost(held).map(({ hit: { term: id, start, end }, covers }) => {
    const owners = ownersOf(id);
    const { row, term } = owners[0] as Owner;
    const provinces = owners.flatMap((owner) => owner.row.scope?.provinces ?? []);
    return { row, term, id, start, end, covers: covers.flatMap((one) => ownersOf(one)[0]?.term ?? []), provinces };
  });
}

/** Where a found term stands in the name as given, in UTF-16 offsets, and what stands there, cut when it is long. */
export function locate({ text, folded }: Name, { start, end }: TermFound): { at: { start: number; end: number }; written: string } {
  const at = unfold(text, folded, start, end);
  const written = text.slice(at.start, at.end);
  return { at, written: written.length > LONGEST_WRITTEN ? `${written.slice(0, LONGEST_WRITTEN)}…` : written };
}

/** Makes findings of terms: of each row (or of the one that decides instead) the first ones, the last of them saying how many more there are. */
function foundTerms(name: Name, terms: readonly TermFound[], deciding?: Row): readonly Answer[] {
  return [...new Set(terms.map(({ row }) => deciding ?? row))].flatMap((row) => {
    const all = terms.filter((term) => deciding || term.row === row);
    let more = Math.max(0, all.length - MOST);
    for (const id of new Set(all.map((term) => term.id))) more += name.skipped.get(id) ?? 0;
    return all.slice(0, MOST).map((one, index, shown): Answer => {
      const { term, covers, provinces } = one;
      const { at, written } = locate(name, one);
      const params: Record<string, unknown> = { term, written, covers };
      if (provinces.length > 0) params.provinces = provinces;
      if (more > 0 && index === shown.length - 1) params.more = more;
      return { row, params, at };
    });
  });
}

/** Takes away the terms inside an ending that the province demands. */
function withoutDemanded(context: Context, name: Name, terms: readonly TermFound[], rule: RuleId): readonly TermFound[] {
  const rows = (context.rows['website-name/jiangsu-pattern'] ?? []).filter(
    ({ params }) => 'lifts' in params && params.lifts.includes(rule),
  );
  const start = termsIn(name, rows)[0]?.start;
  return start ? terms.filter((term) => term.start < start) : terms;
}

/** Words that rows forbid. */
export const forbiddenWords: Check<Name, Row<TermRule>> = (rows, name, context) => {
  if (name.hits.length === 0) return CLEAR;
  const held = rows.filter(({ params }) => !(params.liftedBy && name.facts[params.liftedBy]));
  const terms = termsIn(name, held);
  return terms.length === 0 ? CLEAR : foundTerms(name, withoutDemanded(context, name, terms, (rows[0] as Row).rule));
};

const NO_REMARKS: Answer = { missing: [['remarks']] };

/** Has the name one of the demanded forms, and do the remarks describe the content? */
export const jiangsuPattern: Check<Name, Row<'website-name/jiangsu-pattern'>> = (rows, name) => {
  if (!name.folded.text) return CLEAR;
  return rows.flatMap((row): readonly Answer[] => {
    const { params } = row;
    if ('terms' in params)
      return termsIn(name, [row])[0]?.start ? CLEAR : [{ row, params: { patterns: params.terms.map((ending) => `XX${ending}`) } }];
    const remarks = name.facts.remarks ?? '';
    if (remarks === '') return [NO_REMARKS];
    return (remarks.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < params.min ? [{ row, params: { min: params.min } }] : [{ person: row }];
  });
};

/** Words that other provinces forbid: the own province's words are the finding of province-terms alone. */
export const industryContent: Check<Name, Row<'website-name/industry-content'>> = ([row], name, context) => {
  if (!row || !name.folded.text) return CLEAR;
  if (name.hits.length === 0) return [{ person: row }];
  const listed = context.dated.filter(({ rule }) => row.params.noticed.includes(rule));
  const own = termsIn(
    name,
    listed.filter((one) => context.rows[one.rule]?.includes(one)),
  );
  const others = termsIn(name, listed).filter(({ start, end }) => !own.some((one) => one.start <= start && end <= one.end));
  const noticed = withoutDemanded(context, name, others, row.rule);
  return noticed.length > 0 ? foundTerms(name, noticed, row) : own.length > 0 ? CLEAR : [{ person: row }];
};

const NO_DOMAINS: Answer = { missing: [['domains']] };

/** Is the name a domain name of the filing? Only a name that can be read as a host can. */
export const equalsDomain: Check<Name, Row<'website-name/equals-domain'>> = ([row], { text, facts: { domains } }) => {
  const bare = (one: string): string | undefined => {
    const host = hostAscii(one);
    const label = row?.params.ignoredLabels.find((prefix) => host?.startsWith(`${prefix}.`));
    return label ? host?.slice(label.length + 1) : host;
  };
  const host = bare(text);
  if (!row || !host) return CLEAR;
  if (!domains) return [NO_DOMAINS];
  if (domains.some((domain) => bare(domain) === host)) return [{ row, params: { domain: host } }];
  const missing = domains.flatMap((domain, index): Path[] => (domain ? [] : [['domains', index]]));
  return missing.length > 0 ? [{ missing }] : CLEAR;
};
