import { type Answer, type Check, CLEAR, lacks } from '../core/check';
import { copyOf } from '../core/constants';
import type { Context } from '../core/context';
import { keep } from '../core/keep';
import type { Row } from '../core/rows';
import type { Path } from '../core/types';
import { MOST, writtenAt } from '../text/hits';
import type { KeywordRow } from '../text/keyword-rows';
import type { Preapprovals } from './facts';
import { isInForce } from './terms';

/** What a row says of its category, as findings and reasons tell it. */
export function paramsOf({ params, scope }: Row<'preapproval/required'>): Readonly<Record<string, unknown>> {
  return copyOf(scope?.provinces ? { ...params, provinces: scope.provinces } : params) as Readonly<Record<string, unknown>>;
}

/** Has every declared category that is in force its number (批准文号) and its document? */
export const required: Check<Preapprovals, Row<'preapproval/required'>> = (rows, { entries }) =>
  entries.flatMap(({ category, hasNumber, document }, index): readonly Answer[] => {
    if (hasNumber && document) return CLEAR;
    const missing: readonly Path[] = document === undefined ? [[index, 'document']] : [];
    if (category === '') return [{ missing: [[index, 'category'], ...missing], path: [index, 'category'] }];
    return rows.flatMap((row): readonly Answer[] => {
      if (row.params.category !== category) return CLEAR;
      const without = (kind: string, field: string): Answer => ({ row, path: [index, field], params: { kind, ...paramsOf(row) } });
      return [
        ...(hasNumber ? CLEAR : [without('no-number', 'number')]),
        ...(document === false ? [without('no-document', 'document')] : CLEAR),
        ...missing.map((path) => ({ missing, path })),
      ];
    });
  });

/** What waits for an entry whose category is still to be chosen. */
const unchosen = ({ entries }: Preapprovals): readonly Path[] =>
  entries.flatMap(({ category }, index) => (category === '' ? [[index, 'category']] : []));

/** Is a category declared that is abolished, or the box ticked without any? */
export const notApplicable: Check<Preapprovals, Row<'preapproval/not-applicable'>> = (rows, input) => {
  const { entries, ticked } = input;
  if (entries.length === 0 && !ticked) return CLEAR;
  const found = rows.flatMap((row): readonly Answer[] => {
    if (!('category' in row.params)) return ticked && entries.length === 0 ? [{ row, path: ['ticked'], params: {} }] : CLEAR;
    const { category } = row.params;
    return entries.flatMap((entry, index) =>
      entry.category === category ? [{ row, path: [index, 'category'], params: { category } }] : [],
    );
  });
  const isNamed = rows.some(({ params }) => 'category' in params);
  return isNamed ? [...found, ...unchosen(input).map((path) => ({ missing: [path], path }))] : found;
};

const TEXT: Path = ['text'];

/** The rows whose category is in force, as far as it is not declared. */
function undeclared(rows: readonly KeywordRow[], { entries }: Preapprovals, context: Context): readonly KeywordRow[] {
  const inForce = keep(context.memo, rows, () => rows.filter(({ params }) => isInForce(context, params.category))) as typeof rows;
  if (entries.length === 0) return inForce;
  return inForce.filter(({ params }) => !entries.some(({ category }) => category === params.category));
}

/** Do words of the text suggest a category that is in force and not declared? */
export const suspected: Check<Preapprovals, KeywordRow> = (rows, input, context) => {
  const open = undeclared(rows, input, context);
  if (open.length === 0) return CLEAR;
  const { text } = input;
  // An entry whose category is not chosen yet may be the one that the words suggest.
  const waiting = unchosen(input);
  if (text.trim() === '') return waiting.length > 0 ? [{ missing: [TEXT, ...waiting], path: TEXT }] : lacks('text', 'text');
  const hits = input.hits().filter(({ row }) => open.includes(row));
  if (hits.length === 0) return CLEAR;
  if (waiting.length > 0) return [{ missing: waiting, path: TEXT, more: { terms: [...new Set(hits.map(({ term }) => term))] } }];
  const uncounted = hits.length - MOST;
  return hits.slice(0, MOST).map(({ row, term, start, end, covers }, index): Answer => {
    const params = { category: row.params.category, term, written: writtenAt({ text }, { start, end }), covers };
    return { row, path: TEXT, at: { start, end }, params: uncounted > 0 && index === MOST - 1 ? { ...params, more: uncounted } : params };
  });
};

/** Does an organization run a forum (论坛)? The local administration is asked first. */
export const bulletinBoard: Check<Preapprovals, Row<'preapproval/bulletin-board'>> = (rows, { isForum }) => {
  if (isForum === undefined) return lacks('isForum', 'isForum');
  return isForum ? rows.map((row) => ({ row, path: ['isForum'], params: { authorities: [...row.params.authorities] } })) : CLEAR;
};
