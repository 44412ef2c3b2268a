import type { PrefectureRow } from '../rules/reference/prefectures';
import type { ProvinceRow } from '../rules/reference/provinces';
import type { SubjectNatureRow } from '../rules/reference/subject-natures';
import type { VariantRow } from '../rules/reference/variants';

/** What ships is packed from the readable rows beside it; `npx vitest run test/tables.test.ts -u` writes it anew. */
function head(rows: string): string {
  return `// Packed from ${rows} by the test of the tables; do not edit.\n\n`;
}

function file(name: string, what: string, rows: string, packed: string): string {
  return `${head(rows)}/** ${what} */\nexport const ${name} =\n  '${packed}';\n`;
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
  const seconds = [...new Set(pairs.map((pair) => pair.charAt(1)))].sort();
  const groups = seconds.map((second) => second + pairs.flatMap((pair) => (pair.charAt(1) === second ? pair.charAt(0) : [])).join(''));
  const others = shorts.filter((short) => short.length !== 2);
  return `${file('packedPairs', 'Short names of two characters: in each group the second one, then all that stand before it.', 'prefectures.ts', groups.join(' '))}
/** Longer short names. */
export const packedPrefectures =\n  '${others.join(' ')}';

/** What a full name adds, as a pattern. */
export const placeTails = '${tails.replaceAll('\\', '\\\\')}';\n`;
}

export function packVariants(rows: readonly VariantRow[]): string {
  return file(
    'packedVariants',
    'A simplified character and its other forms.',
    'variants.ts',
    rows.map((row) => row.character + row.forms).join(' '),
  );
}
