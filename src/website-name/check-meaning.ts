import { type Answer, type Check, CLEAR } from '../core/context';
import type { Row, RowParams } from '../core/rows';
import type { Path } from '../core/types';
import { fold } from '../text/fold';
import { isMadeOf } from '../text/made-of';
import { placeAtStart } from '../text/places';
import type { Name } from './name';

/** Is the whole name the name of a place (地名)? */
export const placeName: Check<Name, Row<'website-name/place-name'>> = ([row], { folded }) => {
  const place = placeAtStart(folded.text);
  return row && place?.end === folded.text.length && row.params.places.includes(place.kind)
    ? [{ row, params: { place: place.kind } }]
    : CLEAR;
};

const NO_PEOPLE: Answer = { missing: [['people']] };

/** Is the whole name that of a person of the filing (人名)? */
export const personName: Check<Name, Row> = ([row], { folded, facts: { people } }) => {
  if (!row || !folded.text) return CLEAR;
  if (!people) return [NO_PEOPLE];
  const index = people.findIndex((person) => fold(person).text === folded.text);
  if (index >= 0) return [{ row, params: { index } }];
  const missing = people.flatMap((person, at): Path[] => (person ? [] : [['people', at]]));
  return missing.length > 0 ? [{ missing }] : CLEAR;
};

const NO_IDIOMS: Answer = { missing: [['idioms']] };

/** Is the whole name an idiom (成语) of the list that the caller passes? */
export const idiom: Check<Name, Row<'website-name/idiom'>> = ([row], { text, folded, facts: { idioms } }) => {
  if (!row || !isMadeOf(row.params.characters, folded.text)) return CLEAR;
  if (!idioms) return [NO_IDIOMS];
  return idioms.includes(folded.text) || idioms.includes(text) ? [{ row, params: {} }] : CLEAR;
};

/** What a row demands of any name is for a person to judge. */
export const forPerson: Check<Name, Row> = ([person], { folded }) => (person && folded.text ? [{ person }] : CLEAR);

/** Of a subject's name without places at its head, trade words, legal forms and what stands in brackets: every run of as many characters as must be shared. */
function distinctiveRuns(
  subjectName: string,
  { places, words, characters, min }: RowParams['website-name/matches-subject'],
): readonly string[] {
  let rest = fold(subjectName.normalize('NFKC').replace(/\([^()]*\)/g, '')).text;
  for (let end: number | undefined = 0; end !== undefined; ) {
    rest = rest.slice(end);
    end = placeAtStart(rest)?.end ?? places.find((place) => rest.startsWith(place))?.length;
  }
  for (const word of words) rest = rest.replaceAll(word, ' ');
  return [...rest]
    .map((_, at, letters) => letters.slice(at, at + min))
    .flatMap((run) => (run.length === min && isMadeOf(characters, run.join('')) ? run.join('') : []));
}

const NO_SUBJECT: Answer = { missing: [['subjectName']] };

/** Does an organization’s website name share characters with the distinctive part of the subject’s name (字号)? */
export const matchesSubject: Check<Name, Row<'website-name/matches-subject'>> = ([row], { folded, facts: { subjectName } }) => {
  if (!row || !folded.text) return CLEAR;
  if (!subjectName) return [NO_SUBJECT];
  const runs = distinctiveRuns(subjectName, row.params);
  if (runs.length === 0) return [{ person: row }];
  return runs.some((run) => folded.text.includes(run)) ? CLEAR : [{ row, params: { min: row.params.min } }];
};
