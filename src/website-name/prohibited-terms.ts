import { provinceTerms } from '../../rules/website-name/province-terms';
import { websiteNameRules } from '../../rules/website-name/rules';
import { words } from '../../rules/website-name/words';
import { CLEAR } from '../core/check';
import { type AnyArea, readContext } from '../core/context';
import { readText } from '../core/read';
import type { Row } from '../core/rows';
import { cellsOf, scoping } from '../core/scoping';
import type { Options, Province, ScopeFacts } from '../core/types';
import { writtenAt } from '../text/hits';
import { lackingForms } from '../text/words';
import type { TermRule } from './check-words';
import { readName, type TermFound, termsIn, termsOf } from './name';

const RULES: readonly TermRule[] = [
  'website-name/state-prefix',
  'website-name/sensitive-words',
  'website-name/generic-ending',
  'website-name/interactive-words',
  'website-name/province-terms',
];

/** The tables of words alone: who only looks for words pays for nothing else. */
const listed: AnyArea = {
  tables: [words, provinceTerms],
  rules: websiteNameRules,
  // Nothing is judged here: rows are listed.
  checks: () => CLEAR,
  scoping,
  optional: ['at', 'liftedBy', 'variants'],
  lacking: lackingForms,
  outside: [],
  locale: { language: '', separator: '' },
};

/** A word that may not stand in a website name. */
export interface ProhibitedTerm {
  readonly term: string;
  readonly rule: TermRule;
  /** Where it counts. */
  readonly at: 'start' | 'end' | 'anywhere';
  /** The provinces that forbid it; empty where all do. */
  readonly provinces: readonly Province[];
  /** The source only gives examples of such words. */
  readonly open: boolean;
}

/** A prohibited term in a text. */
export interface FoundProhibitedTerm {
  readonly term: string;
  readonly rule: TermRule;
  /** UTF-16 offset in the text as given, on a code point boundary. */
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** As it stands in the text; cut after 40 units. */
  readonly written: string;
  /** The provinces that forbid it; empty where all do. */
  readonly provinces: readonly Province[];
  /** Shorter terms of the same rule inside this one. */
  readonly covers: readonly string[];
}

/**
 * Lists the words that website names may not contain, begin with or end with.
 *
 * @param facts without a province those of all provinces, without a nature those for all natures of subject.
 * @throws as `validateWebsiteName` for a programmer's slip in the facts.
 * Source: Alibaba Cloud ICP FAQ of 2019-02-26, lines 238, 240, 258, 259 and 262 to 276.
 */
export function prohibitedTerms(facts: ScopeFacts, options?: Options): readonly ProhibitedTerm[] {
  const contexts = cellsOf(readContext(listed, facts, options));
  const found = new Map<string, ProhibitedTerm & { readonly provinces: Province[] }>();
  for (const rule of RULES)
    for (const row of new Set(contexts.flatMap((context) => (context.rows[rule] ?? []) as readonly Row<TermRule>[])))
      for (const term of termsOf(row)) {
        const at = row.params.at ?? 'anywhere';
        const key = JSON.stringify([rule, term, at, row.scope?.provinces === undefined]);
        const known = found.get(key) ?? { term, rule, at, provinces: [], open: row.open === true };
        for (const province of row.scope?.provinces ?? []) if (!known.provinces.includes(province)) known.provinces.push(province);
        found.set(key, known);
      }
  return [...found.values()];
}

/**
 * Finds prohibited words in a text, also disguised ones (full width, traditional characters, blanks or punctuation between). It lists
 * words and does not judge: what Jiangsu demands or a held document allows is listed all the same.
 *
 * @param text of any length; `null` and `undefined` are `''`.
 * @param facts without a province all that could hit in one, without a nature all that could hit for one.
 * @returns all hits by position; of terms of one rule and province inside one another the longest.
 * @throws as `validateWebsiteName` for a programmer's slip.
 * Source: Alibaba Cloud ICP FAQ of 2019-02-26, lines 238, 240, 258, 259 and 262 to 276.
 */
export function findProhibitedTerms(text: string, facts: ScopeFacts, options?: Options): readonly FoundProhibitedTerm[] {
  const base = readContext(listed, facts, options);
  const name = readName(base, readText(text, 'text'), facts, Number.POSITIVE_INFINITY);
  if (!name.hasTerms) return [];
  const merged = new Map<string, FoundProhibitedTerm & { readonly provinces: Province[]; readonly covers: string[] }>();
  const add = (rule: TermRule, found: TermFound): void => {
    const { term, start, end } = found;
    const key = JSON.stringify([rule, term, start, end]);
    const known = merged.get(key) ?? { term, rule, start, end, written: writtenAt(name, found), provinces: [], covers: [] };
    for (const province of found.provinces) if (!known.provinces.includes(province)) known.provinces.push(province);
    for (const one of found.covers) if (!known.covers.includes(one)) known.covers.push(one);
    merged.set(key, known);
  };
  for (const context of cellsOf(base))
    for (const rule of RULES) for (const found of termsIn(context, name, context.rows[rule] ?? [])) add(rule, found);
  return [...merged.values()].sort((a, b) => a.start - b.start || a.end - b.end || RULES.indexOf(a.rule) - RULES.indexOf(b.rule));
}
