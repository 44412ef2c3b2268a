import type { PreapprovalRule } from '../../rules/preapproval/rules';
import type { Context } from '../core/context';
import type { Preapproval } from '../core/filing';
import { type Reader, validate } from '../core/judge';
import { readObject, readText, readYesNo } from '../core/read';
import type { Options, Report } from '../core/types';
import { preapprovalArea } from './area';
import type { Declared, PreapprovalFacts, Preapprovals } from './facts';
import { type Hit, keywordsIn } from './terms';

function hitsIn(text: string, context: Context): () => readonly Hit[] {
  let hits: readonly Hit[] | undefined;
  return () => {
    hits ??= keywordsIn(context, text);
    return hits;
  };
}

/** How declared preapprovals are read. */
export const preapprovalsReader: Reader<readonly Preapproval[], PreapprovalFacts, Preapprovals, PreapprovalRule> = {
  area: preapprovalArea,
  read(declared, { text, isForum, ticked }, context) {
    if (!Array.isArray(declared ?? [])) throw new TypeError('declared: expected an array');
    const entries = (declared ?? []).map((one: Preapproval | null | undefined, index): Declared => {
      const what = `declared[${index}]`;
      const { category, number, document } = readObject(one, what);
      const slug = readText(category, `${what}.category`) as Declared['category'];
      return {
        category: slug && context.dated.some(({ params }) => 'category' in params && params.category === slug) ? slug : '',
        hasNumber: readText(number, `${what}.number`).trim() !== '',
        document: readYesNo(document, `${what}.document`),
      };
    });
    const given = readText(text, 'facts.text');
    return {
      entries,
      text: given,
      hits: hitsIn(given, context),
      isForum: readYesNo(isForum, 'facts.isForum'),
      ticked: readYesNo(ticked, 'facts.ticked') === true,
    };
  },
};

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
  return validate(preapprovalsReader, declared, facts, options);
}
