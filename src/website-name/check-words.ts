import type { Check, Context, Found, Outcome } from '../core/context';
import { rowsOf } from '../core/context';
import type { Row, TermsParams } from '../core/rows';
import type { RuleId } from '../core/rule-params';
import type { Path, Province } from '../core/types';
import { outermost, type RawHit } from '../text/compile-terms';
import { unfold } from '../text/fold';
import { hostAscii } from '../text/host';
import { MOST, type Name } from './name';

/** The rules whose rows list words. */
export type TermRule =
  | 'website-name/state-prefix'
  | 'website-name/sensitive-words'
  | 'website-name/generic-ending'
  | 'website-name/interactive-words'
  | 'website-name/province-terms';

/** A term that a row has, found in a name. */
export interface TermFound {
  readonly row: Row<TermRule>;
  readonly term: string;
  /** UTF-16 offsets in the text as given. */
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly covers: readonly string[];
  /** Offsets in the folded text. */
  readonly hit: RawHit;
}

const LONGEST_WRITTEN = 40;

function isPlaced(params: TermsParams, hit: RawHit, length: number): boolean {
  return params.at === 'start' ? hit.start === 0 : params.at === 'end' ? hit.end === length : true;
}

/** The terms of rows in a name, of terms inside one another the longest. */
export function termsIn(name: Name, rows: readonly Row<TermRule>[]): readonly TermFound[] {
  if (name.hits.length === 0) return [];
  const { spelling } = name.words;
  const rowOf = new Map<RawHit, Row<TermRule>>();
  for (const hit of name.hits) {
    const row = rows.find((one) => spelling.get(one)?.has(hit.term) && isPlaced(one.params, hit, name.folded.text.length));
    if (row) rowOf.set(hit, row);
  }
  const spell = (term: number): string => {
    for (const row of rows) {
      const spelled = spelling.get(row)?.get(term);
      if (spelled !== undefined) return spelled;
    }
    return '';
  };
  return outermost([...rowOf.keys()]).map(({ hit, covers }) => {
    const { start, end } = unfold(name.text, name.folded, hit.start, hit.end);
    const written = end - start > LONGEST_WRITTEN ? `${name.text.slice(start, start + LONGEST_WRITTEN)}…` : name.text.slice(start, end);
    return { row: rowOf.get(hit) as Row<TermRule>, term: spell(hit.term), start, end, written, covers: covers.map(spell), hit };
  });
}

/**
 * Makes findings of terms: of each row the first ones, the last of them saying how many more there are.
 *
 * @param as the row that decides, where it is not the one that lists the term.
 */
export function foundTerms(
  name: Name,
  terms: readonly TermFound[],
  extra?: (term: TermFound) => Readonly<Record<string, unknown>>,
  as?: Row,
): Outcome | undefined {
  if (terms.length === 0) return undefined;
  const found: Found[] = [];
  for (const row of new Set(terms.map((term) => as ?? term.row))) {
    const all = as ? terms : terms.filter((term) => term.row === row);
    const ids = [...new Set(all.map(({ hit }) => hit.term))];
    const more = Math.max(0, all.length - MOST) + ids.reduce((sum, id) => sum + (name.skipped.get(id) ?? 0), 0);
    all.slice(0, MOST).forEach((one, index, shown) => {
      const { term, written, covers, start, end } = one;
      const last = index === shown.length - 1 && more > 0 ? { more } : {};
      found.push({ row, params: { term, written, covers, ...extra?.(one), ...last }, at: { start, end } });
    });
  }
  return { found };
}

/** Jiangsu's form of a name: where the demanded ending begins in the folded text, if the name has one and something before it. */
function patternStart(name: Name, row: Row): number | undefined {
  const endings = name.words.spelling.get(row);
  return name.hits.find((hit) => endings?.has(hit.term) && hit.end === name.folded.text.length && hit.start > 0)?.start;
}

/** Takes away the hits inside an ending that the province demands. */
function withoutDemanded(context: Context, name: Name, rule: RuleId, terms: readonly TermFound[]): readonly TermFound[] {
  if (terms.length === 0) return terms;
  for (const row of rowsOf(context, 'website-name/jiangsu-pattern')) {
    if (!('endings' in row.params) || !row.params.lifts.includes(rule)) continue;
    const start = patternStart(name, row);
    if (start !== undefined) return terms.filter(({ hit }) => hit.start < start);
  }
  return terms;
}

function termCheck(rule: TermRule): Check<Name> {
  return (context, name) => {
    if (name.hits.length === 0) return undefined;
    const held = name.facts.preapprovalHeld === true;
    const rows = (rowsOf(context, rule) as readonly Row<TermRule>[]).filter(
      ({ params }) => !(held && 'liftedBy' in params && params.liftedBy === 'preapprovalHeld'),
    );
    return foundTerms(name, withoutDemanded(context, name, rule, termsIn(name, rows)));
  };
}

export const statePrefix = /* @__PURE__ */ termCheck('website-name/state-prefix');
export const sensitiveWords = /* @__PURE__ */ termCheck('website-name/sensitive-words');
export const genericEnding = /* @__PURE__ */ termCheck('website-name/generic-ending');
export const interactiveWords = /* @__PURE__ */ termCheck('website-name/interactive-words');

export const provinceTerms: Check<Name> = (context, name) =>
  foundTerms(name, termsIn(name, rowsOf(context, 'website-name/province-terms')), ({ row }) => ({
    provinces: row.scope?.provinces ?? [],
  }));

export const jiangsuPattern: Check<Name> = (context, name) => {
  const rows = rowsOf(context, 'website-name/jiangsu-pattern');
  if (rows.length === 0 || name.blank) return undefined;
  const found: Found[] = [];
  const missing: Path[] = [];
  let person: Row | undefined;
  for (const row of rows) {
    if ('endings' in row.params) {
      if (patternStart(name, row) === undefined)
        found.push({ row, params: { patterns: row.params.endings.map((ending) => `XX${ending}`) } });
      continue;
    }
    const { min } = row.params;
    const remarks = name.facts.remarks ?? '';
    if (remarks === '') missing.push(['remarks']);
    else if ((remarks.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < min) found.push({ row, params: { min } });
    else person = row;
  }
  return { found, missing, person };
};

/** Words that other provinces forbid: the own province's words are the finding of province-terms alone. */
export const industryContent: Check<Name> = (context, name) => {
  for (const row of rowsOf(context, 'website-name/industry-content')) {
    if (name.blank) return undefined;
    const { noticed } = row.params;
    const elsewhere = noticed.flatMap((rule) => (context.dated[rule] ?? []) as readonly Row<TermRule>[]);
    const own = termsIn(
      name,
      noticed.flatMap((rule) => rowsOf(context, rule) as readonly Row<TermRule>[]),
    );
    const others = termsIn(name, elsewhere).filter(({ hit }) => !own.some((one) => one.hit.start <= hit.start && hit.end <= one.hit.end));
    if (others.length > 0) {
      const provincesOf = (term: TermFound): readonly Province[] =>
        elsewhere.filter((one) => name.words.spelling.get(one)?.has(term.hit.term)).flatMap((one) => one.scope?.provinces ?? []);
      return foundTerms(name, others, (term) => ({ provinces: provincesOf(term) }), row);
    }
    return own.length > 0 ? undefined : { person: row };
  }
  return undefined;
};

function bareHost(text: string, ignored: readonly string[]): string | undefined {
  const host = hostAscii(text);
  const label = ignored.find((one) => host?.startsWith(`${one}.`));
  return label === undefined ? host : host?.slice(label.length + 1);
}

export const equalsDomain: Check<Name> = (context, { text, facts }) => {
  for (const row of rowsOf(context, 'website-name/equals-domain')) {
    const host = bareHost(text, row.params.ignoredLabels);
    if (host === undefined) return undefined;
    const { domains } = facts;
    if (!domains) return { missing: [['domains']] };
    const equal = domains.find((domain) => bareHost(domain, row.params.ignoredLabels) === host);
    if (equal !== undefined) return { found: [{ row, params: { domain: host } }] };
    const blank = domains.flatMap((domain, index): Path[] => (domain === '' ? [['domains', index]] : []));
    return blank.length > 0 ? { missing: blank } : undefined;
  }
  return undefined;
};
