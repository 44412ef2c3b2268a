import { preapproval } from '../../rules/preapproval/preapproval';
import { preapprovalRules } from '../../rules/preapproval/rules';
import { CLEAR } from '../core/check';
import { copyOf } from '../core/constants';
import { type AnyArea, readContext } from '../core/context';
import type { PreapprovalCategory } from '../core/filing';
import { provinceName, provinceNames } from '../core/province';
import { readTexts } from '../core/read';
import { sayFinding } from '../core/render';
import type { Row } from '../core/rows';
import { scoping } from '../core/scoping';
import { sourceOf } from '../core/source';
import type { Decision, Finding, Options, Reason, ScopeFacts } from '../core/types';
import { zhCnPreapproval } from '../locales/zh-cn/preapproval';
import { paramsOf } from './check-preapprovals';

/** The table of categories alone: who only asks for them pays for no keywords. */
const categoriesArea: AnyArea = {
  tables: [preapproval],
  rules: /* @__PURE__ */ preapprovalRules.filter(({ id }) => id !== 'preapproval/suspected'),
  // Nothing is judged here: rows are listed.
  checks: () => CLEAR,
  scoping,
  provinces: provinceNames,
  outside: [],
  locale: zhCnPreapproval,
};

/** What decides which preapprovals are needed. */
export interface PreapprovalsRequiredFacts extends ScopeFacts {
  /** The categories in question. */
  readonly categories: readonly PreapprovalCategory[];
}

/**
 * Tells which of some categories of content need a preapproval (前置审批) in a province on a day.
 *
 * @param facts `province` matters for categories that only some provinces ask for: without it the answer waits, whatever the other categories are.
 * @returns the categories that are in force, in the order given and each once; reasons say who approves each, or that it is abolished, and `next`
 * which licence to get, and what a forum needs all the same.
 * @throws {TypeError} when `categories` is no list of texts, {RangeError} for an unknown category and as `validatePreapprovals`.
 * Source: Alibaba Cloud ICP FAQ of 2019-02-26, lines 307–317 and 149; each reason cites its own.
 */
export function preapprovalsRequired(facts: PreapprovalsRequiredFacts, options?: Options): Decision<readonly PreapprovalCategory[]> {
  const context = readContext(categoriesArea, facts, options, true);
  const categories = [...new Set(readTexts(facts.categories, 'facts.categories') ?? [])] as readonly PreapprovalCategory[];
  const rowsOf = (rule: string, category: string, rows: readonly Row[]): readonly Row[] =>
    rows.filter((row) => row.rule === rule && 'category' in row.params && row.params.category === category);
  const tell = (row: Row, what: 'message' | 'advice'): Reason => {
    const params = row.rule === 'preapproval/required' ? paramsOf(row) : (copyOf(row.params) as Reason['params']);
    const text = sayFinding(
      { rule: row.rule, row: row.id, params } as Pick<Finding, 'rule' | 'row' | 'params'>,
      context.locale,
      provinceName,
    );
    return { row: row.id, params, message: text[what], source: sourceOf(row) };
  };

  const held = Object.values(context.rows).flatMap((rows) => rows ?? []);
  const answer: PreapprovalCategory[] = [];
  const reasons: Reason[] = [];
  const next: Reason[] = [];
  let isOpen = false;
  for (const category of categories) {
    const all = ['preapproval/required', 'preapproval/not-applicable'].flatMap((rule) => rowsOf(rule, category, context.dated));
    if (all.length === 0) throw new RangeError('expected facts.categories to be slugs');
    // Without a province no row of one is held.
    const perhaps = context.province ? [] : all.filter(({ scope }) => scope?.provinces);
    const here = all.filter((row) => held.includes(row));
    const asking = rowsOf('preapproval/required', category, here);
    if (asking.length > 0) answer.push(category);
    else if (perhaps.length > 0) isOpen = true;
    reasons.push(...(asking.length > 0 ? asking : perhaps.length > 0 ? perhaps : here).map((row) => tell(row, 'message')));
    const forums = rowsOf('preapproval/bulletin-board', category, context.nature ? held : context.dated);
    next.push(...[...asking, ...forums].map((row) => tell(row, 'advice')));
  }
  return isOpen ? { decided: false, why: 'missing-facts', missing: [['province']], reasons } : { decided: true, answer, reasons, next };
}
