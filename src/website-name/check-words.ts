import { type Answer, type Check, CLEAR, forPerson, lacks, perRow } from '../core/check';
import type { Context } from '../core/context';
import { keep } from '../core/keep';
import type { Row } from '../core/rows';
import type { RuleId } from '../core/rule-params';
import { MOST, writtenAt } from '../text/hits';
import { hostAscii } from '../text/host';
import { otherThan } from '../text/pattern';
import { wordsOf } from '../text/words';
import { oneOf } from './check-meaning';
import { type Name, type TermFound, termsIn } from './name';

/** The rules whose rows list words. */
export type TermRule =
  | 'website-name/state-prefix'
  | 'website-name/sensitive-words'
  | 'website-name/generic-ending'
  | 'website-name/interactive-words'
  | 'website-name/province-terms';

/** Makes findings of terms, of the row that lists each or of the one that decides instead; all at once, a hundred. */
function foundTerms(name: Name, terms: readonly TermFound[], deciding?: Row): readonly Answer[] {
  const more = terms.reduce((sum, one) => sum + one.more, Math.max(0, terms.length - MOST));
  return terms.slice(0, MOST).map((one, index, shown): Answer => {
    const { row, term, start, end, covers, provinces } = one;
    const params: Record<string, unknown> = { term, written: writtenAt(name, one), covers: [...covers] };
    if (provinces.length > 0) params.provinces = [...provinces];
    if (more > 0 && index === shown.length - 1) params.more = more;
    return { row: deciding ?? row, params, at: { start, end } };
  });
}

/** Takes away the terms inside an ending that the province demands. */
function withoutDemanded(context: Context, name: Name, terms: readonly TermFound[], rule: RuleId): readonly TermFound[] {
  const demanding = context.rows['website-name/jiangsu-pattern'];
  if (!demanding) return terms;
  const rows = demanding.filter(({ params }) => 'lifts' in params && (params.lifts as readonly string[]).includes(rule));
  const ending = termsIn(context, name, rows)[0];
  return ending && !ending.isFirst ? terms.filter(({ start }) => start < ending.start) : terms;
}

/** Words that rows forbid. */
export const forbiddenWords: Check<Name, Row<TermRule>> = (rows, name, context) => {
  const held = rows.filter(({ params }) => !(params.liftedBy && name.facts[params.liftedBy]));
  const terms = termsIn(context, name, held);
  return terms.length === 0 ? CLEAR : foundTerms(name, withoutDemanded(context, name, terms, (rows[0] as Row).rule));
};

/** Has the name one of the demanded forms, and do the remarks describe the content? */
export const jiangsuPattern: Check<Name, Row<'website-name/jiangsu-pattern'>> = /* @__PURE__ */ perRow((row, name, context) => {
  const { params } = row;
  if (!name.text) return CLEAR;
  if ('terms' in params)
    return termsIn(context, name, [row])[0]?.isFirst === false
      ? CLEAR
      : [{ row, params: { patterns: wordsOf(params.terms).map((ending) => `XX${ending}`) } }];
  const remarks = name.facts.remarks ?? '';
  if (remarks === '') return lacks('remarks');
  const other = otherThan(params.characters);
  let count = 0;
  for (const character of remarks) if (!other.test(character) && ++count === params.min) return forPerson(row);
  return [{ row, params: { min: params.min } }];
});

/** Words that other provinces forbid: the own province's words are the finding of province-terms alone. */
export const industryContent: Check<Name, Row<'website-name/industry-content'>> = /* @__PURE__ */ perRow((row, name, context) => {
  if (!name.text) return CLEAR;
  if (!name.hasTerms) return forPerson(row);
  const listed = keep(context.memo, row, () =>
    context.dated.filter(({ rule }) => (row.params.noticed as readonly string[]).includes(rule)),
  ) as readonly Row[];
  const own = termsIn(
    context,
    name,
    listed.filter((one) => context.rows[one.rule]?.includes(one)),
  );
  const others = termsIn(context, name, listed).filter(({ start, end }) => !own.some((one) => one.start <= start && end <= one.end));
  const noticed = withoutDemanded(context, name, others, row.rule);
  return noticed.length > 0 ? foundTerms(name, noticed, row) : own.length > 0 ? CLEAR : forPerson(row);
});

/** Is the name a domain name of the filing? Only one that can be read as a host can, which has a dot: plain names are not asked. */
export const equalsDomain: Check<Name, Row<'website-name/equals-domain'>> = /* @__PURE__ */ perRow((row, { text, facts: { domains } }) => {
  const bare = (one: string): string | undefined => {
    const host = hostAscii(one);
    const [first = '', ...rest] = host?.split('.') ?? [];
    return rest.length > 1 && row.params.ignoredLabels.includes(first) ? rest.join('.') : host;
  };
  const host = bare(text);
  return host ? oneOf(row, 'domains', domains, (domain) => bare(domain) === host) : CLEAR;
});
