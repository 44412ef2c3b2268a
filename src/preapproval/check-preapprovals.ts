import { type Answer, type Check, CLEAR, lacks, perRow } from '../core/check';
import type { Row } from '../core/rows';
import type { Path } from '../core/types';
import { MOST, writtenAt } from '../text/hits';
import type { Preapprovals } from './facts';
import { isInForce, type KeywordRow, keywordsIn } from './terms';

/** What a row says of its category, as findings and reasons tell it. */
export function paramsOf({ params, scope }: Row<'preapproval/required'>): Readonly<Record<string, unknown>> {
  return { ...params, ...(scope?.provinces && { provinces: [...scope.provinces] }) };
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

const TICKED: Path = ['ticked'];

/** Is a category declared that is abolished, or the box ticked without any? */
export const notApplicable: Check<Preapprovals, Row<'preapproval/not-applicable'>> = (rows, { entries, ticked }) => [
  ...rows.flatMap((row): readonly Answer[] => {
    if (!('category' in row.params)) return ticked && entries.length === 0 ? [{ row, path: TICKED, params: {} }] : CLEAR;
    const { category } = row.params;
    return entries.flatMap((entry, index) =>
      entry.category === category ? [{ row, path: [index, 'category'], params: { category } }] : [],
    );
  }),
  ...entries.flatMap(({ category }, index): readonly Answer[] =>
    category === '' && rows.some(({ params }) => 'category' in params)
      ? [{ missing: [[index, 'category']], path: [index, 'category'] }]
      : CLEAR,
  ),
];

const TEXT: Path = ['text'];

/** Do words of the text suggest a category that is in force and not declared? */
export const suspected: Check<Preapprovals, KeywordRow> = (rows, { entries, text }, context) => {
  const open = rows.filter(
    ({ params: { category } }) => isInForce(context, category) && !entries.some((entry) => entry.category === category),
  );
  if (open.length === 0) return CLEAR;
  // An entry whose category is not chosen yet may be the one that the words suggest.
  const unchosen = entries.flatMap(({ category }, index): Path[] => (category === '' ? [[index, 'category']] : []));
  if (text.trim() === '') return unchosen.length > 0 ? [{ missing: [TEXT, ...unchosen], path: TEXT }] : lacks('text', 'text');
  const hits = keywordsIn(context, text, open);
  if (hits.length === 0) return CLEAR;
  if (unchosen.length > 0) return [{ missing: unchosen, path: TEXT, more: { terms: [...new Set(hits.map(({ term }) => term))] } }];
  const more = hits.length - MOST;
  return hits.slice(0, MOST).map(({ row, term, start, end, covers }, index): Answer => {
    const params = { category: row.params.category, term, written: writtenAt({ text }, { start, end }), covers };
    return { row, path: TEXT, at: { start, end }, params: more > 0 && index === MOST - 1 ? { ...params, more } : params };
  });
};

const IS_FORUM: Path = ['isForum'];

/** Does an organization run a forum (论坛)? The local administration is asked first. */
export const bulletinBoard: Check<Preapprovals, Row<'preapproval/bulletin-board'>> = /* @__PURE__ */ perRow((row, { isForum }) => {
  if (isForum === undefined) return lacks('isForum', 'isForum');
  return isForum ? [{ row, path: IS_FORUM, params: { authorities: [...row.params.authorities] } }] : CLEAR;
});
