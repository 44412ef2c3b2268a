import { type Check, rowsOf } from '../core/context';
import type { RowParams } from '../core/rows';
import type { Path } from '../core/types';
import { fold } from '../text/fold';
import { isHan } from '../text/han';
import { placeNames } from '../text/places';
import type { Name } from './name';

export const placeName: Check<Name> = (context, { folded }) => {
  for (const row of rowsOf(context, 'website-name/place-name')) {
    const place = placeNames().get(folded.text);
    if (place && row.params.places.includes(place)) return { found: [{ row, params: { place } }] };
  }
  return undefined;
};

export const personName: Check<Name> = (context, { blank, folded, facts }) => {
  for (const row of rowsOf(context, 'website-name/person-name')) {
    if (blank) return undefined;
    const { people } = facts;
    if (!people) return { missing: [['people']] };
    const index = people.findIndex((person) => fold(person).text === folded.text);
    if (index >= 0) return { found: [{ row, params: { index } }] };
    const missing = people.flatMap((person, at): Path[] => (person === '' ? [['people', at]] : []));
    return missing.length > 0 ? { missing } : undefined;
  }
  return undefined;
};

export const idiom: Check<Name> = (context, { blank, text, folded, facts }) => {
  for (const row of rowsOf(context, 'website-name/idiom')) {
    if (blank || !new RegExp(`^[${row.params.characters}]+$`, 'u').test(folded.text)) return undefined;
    const { idioms } = facts;
    if (!idioms) return { missing: [['idioms']] };
    return idioms.includes(folded.text) || idioms.includes(text) ? { found: [{ row, params: {} }] } : undefined;
  }
  return undefined;
};

export const reflectsContent: Check<Name> = (context, { blank }) => {
  const [row] = rowsOf(context, 'website-name/reflects-content');
  return blank || !row ? undefined : { person: row };
};

type SubjectWords = RowParams['website-name/matches-subject'];

/** What the places at the head of a name leave of it. */
function withoutPlaces(name: string, extra: readonly string[]): string {
  const places = placeNames();
  for (let rest = name; ; ) {
    let longest = 0;
    for (let end = 2; end <= Math.min(rest.length, 12); end++) {
      const head = rest.slice(0, end);
      if (places.has(head) || extra.includes(head)) longest = end;
    }
    if (longest === 0) return rest;
    rest = rest.slice(longest);
  }
}

/** Every two adjacent Han characters of what tells a subject's name from others: without places, trade words, legal forms and brackets. */
function distinctivePairs(subjectName: string, { places, tradeWords, legalForms, min }: SubjectWords): readonly string[] {
  const outside = subjectName.normalize('NFKC').replace(/\([^()]*\)/g, '');
  let rest = withoutPlaces(fold(outside).text, places);
  for (const word of [...legalForms, ...tradeWords]) rest = rest.replaceAll(word, ' ');
  return rest.split(' ').flatMap((part) => {
    const characters = [...part];
    return characters.flatMap((_, at) => {
      const run = characters.slice(at, at + min);
      return run.length === min && run.every((character) => isHan(character.codePointAt(0) as number)) ? [run.join('')] : [];
    });
  });
}

export const matchesSubject: Check<Name> = (context, { blank, folded, facts }) => {
  for (const row of rowsOf(context, 'website-name/matches-subject')) {
    if (blank) return undefined;
    const { subjectName } = facts;
    if (!subjectName) return { missing: [['subjectName']] };
    const pairs = distinctivePairs(subjectName, row.params);
    if (pairs.length === 0) return { person: row };
    if (!pairs.some((pair) => folded.text.includes(pair))) return { found: [{ row, params: { min: row.params.min } }] };
  }
  return undefined;
};
