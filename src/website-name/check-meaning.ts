import { type Answer, type Check, CLEAR, forPerson, lacks, perRow } from '../core/check';
import type { Context } from '../core/context';
import { keep } from '../core/keep';
import type { Row, RowParams } from '../core/rows';
import type { Path } from '../core/types';
import { fold } from '../text/fold';
import { isMadeOf } from '../text/made-of';
import { patternOf } from '../text/pattern';
import { placeAtStart } from '../text/places';
import { wordsOf } from '../text/words';
import type { Name } from './name';

/** The words of a row's line, split once and kept with the rows of the day. */
function setOf(memo: Context['memo'], row: Row, line: string): ReadonlySet<string> {
  return keep(memo, row, () => new Set(wordsOf(line))) as ReadonlySet<string>;
}

/** Is the whole name the name of a place (地名), or of several side by side? */
export const placeName: Check<Name, Row<'website-name/place-name'>> = /* @__PURE__ */ perRow((row, { folded }, { memo }) => {
  const { places, others } = row.params;
  if (setOf(memo, row, others).has(folded.text)) return [{ row, params: { place: 'province' } }];
  let rest = folded.text;
  for (let place = placeAtStart(rest); place && places.includes(place.kind); place = placeAtStart(rest)) {
    rest = rest.slice(place.end);
    if (!rest) return [{ row, params: { place: place.kind } }];
  }
  return CLEAR;
});

/** Which of the texts of a fact is the name? One that is still to be filled in could be. */
export function oneOf(row: Row, fact: string, texts: readonly string[] | undefined, is: (text: string) => boolean): readonly Answer[] {
  if (!texts) return lacks(fact);
  const index = texts.findIndex(is);
  if (index >= 0) return [{ row, params: { index } }];
  const missing = texts.flatMap((text, at): Path[] => (text ? [] : [[fact, at]]));
  return missing.length > 0 ? [{ missing }] : CLEAR;
}

/** Is the whole name that of a person of the filing (人名)? */
export const personName: Check<Name, Row> = /* @__PURE__ */ perRow((row, { folded, facts: { people } }) => {
  if (!folded.text) return CLEAR;
  return oneOf(row, 'people', people, (person) => fold(person).text === folded.text);
});

/** Is the whole name an idiom (成语) of the list that the caller passes? */
export const idiom: Check<Name, Row<'website-name/idiom'>> = /* @__PURE__ */ perRow((row, { folded, kinds, facts: { idioms } }) => {
  if (!isMadeOf(row.params.characters, folded.text, kinds)) return CLEAR;
  if (!idioms) return lacks('idioms');
  return idioms.some((one) => one === folded.text || fold(one).text === folded.text) ? [{ row, params: {} }] : CLEAR;
});

/** What a row demands of any name is for a person to judge. */
export const needsPerson: Check<Name, Row> = /* @__PURE__ */ perRow((row, { text }) => (text ? forPerson(row) : CLEAR));

/**
 * What tells a subject's name from others: without what stands in brackets, without places at its head (and a district behind them), and
 * without places, trade words and legal forms at its tail. Every run in it of as many characters as must be shared.
 */
function distinctiveRuns(
  subjectName: string,
  { places, districts, characters, min }: RowParams['website-name/matches-subject'],
  words: ReadonlySet<string>,
): readonly string[] {
  let rest = fold(subjectName.normalize('NFKC').replace(/\([^()]*\)/g, '')).text;
  const district = patternOf(`^${districts}`, 'u');
  const heads = wordsOf(places);
  for (let end: number | undefined = 0; end !== undefined; ) {
    rest = rest.slice(end).replace(end ? district : '', '');
    end = placeAtStart(rest)?.end ?? heads.find((place) => rest.startsWith(place))?.length;
  }
  const isTail = (length: number): boolean => words.has(rest.slice(-length)) || placeAtStart(rest.slice(-length))?.end === length;
  for (let length = rest.length; length > 0; length--)
    if (isTail(length)) {
      rest = rest.slice(0, -length);
      length = rest.length + 1;
    }
  const runs = [...rest].map((_, at, letters) => letters.slice(at, at + min));
  return runs.flatMap((run) => (run.length === min && isMadeOf(characters, run.join('')) ? run.join('') : []));
}

/** Does an organization’s website name share characters with the distinctive part of the subject’s name (字号)? */
export const matchesSubject: Check<Name, Row<'website-name/matches-subject'>> = /* @__PURE__ */ perRow(
  (row, { folded, facts: { subjectName } }, { memo }) => {
    if (!folded.text) return CLEAR;
    if (!subjectName) return lacks('subjectName');
    // One subject has many names judged, and a form the same one at every keystroke.
    let latest = memo.get(row.params) as { readonly subjectName: string; readonly runs: readonly string[] } | undefined;
    if (latest?.subjectName !== subjectName) {
      latest = { subjectName, runs: distinctiveRuns(subjectName, row.params, setOf(memo, row, row.params.words)) };
      memo.set(row.params, latest);
    }
    const { runs } = latest;
    if (runs.length === 0) return forPerson(row);
    return runs.some((run) => folded.text.includes(run)) ? CLEAR : [{ row, params: { min: row.params.min } }];
  },
);
