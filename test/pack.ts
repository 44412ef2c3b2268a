import type { PrefectureRow } from '../rules/reference/prefectures';
import type { ProvinceRow } from '../rules/reference/provinces';
import type { SubjectNatureRow } from '../rules/reference/subject-natures';
import type { VariantRow } from '../rules/reference/variants';

/** What ships is packed from the readable rows beside it; `npx vitest run test/tables.test.ts -u` writes it anew. */
function file(name: string, what: string, rows: string, packed: string): string {
  return `// Packed from ${rows} by the test of the tables; do not edit.\n\n/** ${what} */\nexport const ${name} =\n  '${packed}';\n`;
}

export function packProvinces(rows: readonly ProvinceRow[]): string {
  const lines = rows.map((row) =>
    [row.slug, row.code, row.short, row.name.slice(row.short.length), row.iso, row.icp + (row.icpAlso ?? ''), row.pinyin ?? ''].join(','),
  );
  return file(
    'packedProvinces',
    'Slug, code, short name, rest of the full name, ISO letters, heads, pinyin.',
    'provinces.ts',
    lines.join(';'),
  );
}

export function packNatures(rows: readonly SubjectNatureRow[]): string {
  const words = rows.map((row) => row.slug + (row.individual ? '' : row.state ? '*' : '+'));
  return file('packedNatures', 'Slugs; + an organization, * one of the state.', 'subject-natures.ts', words.join(' '));
}

export function packPrefectures(rows: readonly PrefectureRow[], provinces: readonly ProvinceRow[]): string {
  const words = rows
    .filter((row) => !provinces.some((province) => province.name === row.name))
    .map((row) => (row.name === `${row.short}市` ? row.short : `${row.short}:${row.name.slice(row.short.length)}`));
  return file(
    'packedPrefectures',
    'Short names in the order of GB/T 2260; after a colon what the full name adds, 市 where nothing stands.',
    'prefectures.ts',
    words.join(' '),
  );
}

export function packVariants(rows: readonly VariantRow[]): string {
  return file(
    'packedVariants',
    'A simplified character and its other forms.',
    'variants.ts',
    rows.map((row) => row.character + row.forms).join(' '),
  );
}
