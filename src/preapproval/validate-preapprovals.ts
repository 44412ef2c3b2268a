import type { PreapprovalRule } from '../../rules/preapproval/rules';
import { readContext, readText } from '../core/context';
import type { Preapproval } from '../core/filing';
import { judgeArea } from '../core/judge';
import type { Options, Report } from '../core/types';
import { preapprovalArea } from './area';
import type { Declared, PreapprovalFacts } from './facts';

function readYesNo(value: unknown, what: string): boolean | undefined {
  const given = value ?? '';
  if (given !== '' && typeof given !== 'boolean') throw new TypeError(`${what}: expected a boolean`);
  return given === '' ? undefined : given;
}

/**
 * Judges the preapprovals (前置审批) that a website declares: whether each is still asked for there and has its number and document, whether
 * words of the website suggest one that is not declared, and what an organization's forum needs.
 *
 * @param declared what is declared; `null` and `undefined` are nothing. A category that is missing or none of the nine is still to be chosen; a
 * number that is blank is an error; whether there is a document may be unknown.
 * @param facts `on` is the day to judge by. `province` matters for categories that only some provinces ask for, `isForum` with `subjectNature` for
 * forums; `ticked` is `false` unless given.
 * @returns a report whose paths lead from the list that is declared (`[0, 'number']`) or name a fact (`['text']`, `['isForum']`, `['ticked']`); positions are
 * UTF-16 offsets in `text`. At most a hundred suspicions are listed, the last one counting the rest. Numbers are never repeated.
 * @throws {TypeError} when something is of another type, {RangeError} for an impossible day or one before the first edition (2019-02-26), an unknown
 * province, nature or level.
 * Source: Alibaba Cloud ICP FAQ of 2019-02-26, lines 149, 247, 301–367 and 679–687; the keywords are this project's.
 */
export function validatePreapprovals(
  declared: readonly Preapproval[],
  facts: PreapprovalFacts,
  options?: Options,
): Report<PreapprovalRule> {
  const context = readContext(preapprovalArea, facts, options);
  if (!Array.isArray(declared ?? [])) throw new TypeError('declared: expected an array');
  const entries = (declared ?? []).map((one: Preapproval | null | undefined, index): Declared => {
    const what = `declared[${index}]`;
    if (typeof (one ?? {}) !== 'object') throw new TypeError(`${what}: expected an object`);
    const category = readText(one?.category, `${what}.category`);
    return {
      category: context.dated.some(({ params }) => 'category' in params && params.category === category)
        ? (category as Declared['category'])
        : '',
      hasNumber: readText(one?.number, `${what}.number`).trim() !== '',
      document: readYesNo(one?.document, `${what}.document`),
    };
  });
  return judgeArea(preapprovalArea, context, facts.judgements, {
    entries,
    text: readText(facts.text, 'facts.text'),
    isForum: readYesNo(facts.isForum, 'facts.isForum'),
    ticked: readYesNo(facts.ticked, 'facts.ticked') === true,
  });
}
