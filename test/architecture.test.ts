import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { tables } from '../src/rules/index';
import { wordsOf } from '../src/text/words';

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(join(folder, entry.name)) : entry.name.endsWith('.ts') ? [join(folder, entry.name)] : [],
  );
}

const files = [...filesBelow('src'), ...filesBelow('rules')].map((path) => ({ path, text: readFileSync(path, 'utf8') }));

/** Modules that a file imports, types apart: `src/core/types`, `node:util`. */
function importsOf({ path, text }: { path: string; text: string }): readonly { readonly to: string; readonly isType: boolean }[] {
  return [...text.matchAll(/(?:^|\n)(?:import|export)\s+(type\s+)?[^;'"]*?from\s+'([^']+)'/g)].map(([, type, to = '']) => ({
    to: to.startsWith('.') ? normalize(join(dirname(path), to)) : to,
    isType: type !== undefined,
  }));
}

/** Areas, as folders under `src`. A folder that is none of these has to be given a place here. */
const AREAS = [
  'website-name',
  'phone',
  'contact',
  'credential',
  'document',
  'authenticity-form',
  'admin-photo',
  'domain',
  'preapproval',
  'icp-number',
];
const layerOf = (path: string): string => {
  const [root, folder = ''] = path.split('/');
  // Which fields a filing has is known to all.
  if (/^rules\/filing\/(?:fields|choices)\b/.test(path)) return 'reference';
  if (root === 'rules')
    return folder === 'reference' || folder.includes('.') ? 'reference' : path.split('/').length > 2 ? `rules/${folder}` : 'reference';
  if (path === 'src/index' || path === 'src/index.ts') return 'index';
  return folder;
};

/** Layer → layers that it may import values from. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  core: ['core', 'reference'],
  text: ['text', 'core', 'reference'],
  demands: ['demands', 'text', 'core'],
  locales: ['locales'],
  reference: ['reference'],
  ...Object.fromEntries(AREAS.map((area) => [area, [area, 'demands', 'text', 'core', 'reference', `rules/${area}`, 'locales']])),
  ...Object.fromEntries(AREAS.map((area) => [`rules/${area}`, []])),
  rules: ['rules', 'core', 'text', 'reference', 'locales', 'rules/filing', ...AREAS.map((area) => `rules/${area}`)],
  cli: ['cli', 'core', 'locales', 'rules', 'reference', 'filing', 'holidays', ...AREAS],
  filing: ['filing', 'core', 'text', 'reference', 'rules/filing', 'locales', ...AREAS, ...AREAS.map((area) => `rules/${area}`)],
  'rules/filing': [],
  adapters: ['adapters', 'core', 'filing', ...AREAS],
  holidays: ['reference'],
  index: ['core', 'filing', ...AREAS],
};

test('imports only go down: index → areas → text → core; areas never import each other', () => {
  let arrows = 0;
  for (const file of files)
    for (const { to, isType } of importsOf(file)) {
      const [from, into] = [layerOf(file.path), layerOf(to)];
      if (!to.startsWith('src') && !to.startsWith('rules')) continue;
      expect(MAY, `${file.path}: a folder without a place`).toHaveProperty([from]);
      if (isType && into === 'core') continue;
      if (isType && from === 'core' && into.startsWith('rules/')) continue;
      // An entry gives what others make.
      if (file.path === 'src/document/index.ts' && to.endsWith('/index')) continue;
      expect(MAY[from], `${file.path} → ${to}`).toContain(into);
      arrows++;
    }
  expect(arrows).toBeGreaterThan(60);
});

test('no circle, of types neither', () => {
  const imports = new Map(files.map((file) => [file.path, importsOf(file).map(({ to }) => `${to}.ts`)]));
  /** The way back to a file from one that it imports, if there is one. */
  const circle = (path: string, way: readonly string[], done: Set<string>): readonly string[] | undefined => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
    if (done.has(path)) return undefined;
    for (const next of imports.get(path) ?? []) {
      const found = circle(next, [...way, path], done);
      if (found) return found;
    }
    done.add(path);
    return undefined;
  };
  const done = new Set<string>();
  for (const { path } of files) expect(circle(path, [], done) ?? []).toStrictEqual([]);
});

test('who is an individual, the table of natures says', () => {
  for (const { path, text } of files)
    if (path.startsWith('src/') && path !== 'src/core/scoping.ts')
      expect(/[!=]== '(?:individual|organization)'/.test(text), path).toBe(false);
});

test('packages: get-east-asian-width in the command line, zod/mini in filing, libphonenumber-js/core in phone, tldts and punycode in domain, nothing anywhere else', () => {
  const packages = files.flatMap((file) =>
    importsOf(file).flatMap(({ to }) => (/^(src|rules|fixtures|package\.json)/.test(to) ? [] : [`${layerOf(file.path)} ${to}`])),
  );
  expect([...new Set(packages)].sort()).toStrictEqual([
    'cli get-east-asian-width',
    'cli node:crypto',
    'cli node:fs',
    'cli node:fs/promises',
    'cli node:path',
    'cli node:util',
    'core @date-fns/utc/date/mini',
    'core date-fns/addDays',
    'core date-fns/differenceInCalendarDays',
    'core date-fns/isWeekend',
    'domain punycode/punycode.es6.js',
    'domain tldts',
    'filing zod/mini',
    'phone libphonenumber-js/core',
  ]);
});

test('no clock, network, randomness or environment outside the command line’s entry', () => {
  const banned =
    /\b(?:Date\.now|new Date\(\)|performance|Math\.random|fetch|XMLHttpRequest|process|globalThis|window|navigator|localStorage|Intl|toLocale\w+|localeCompare|setTimeout)\b|\bnew Date\(\)/;
  for (const { path, text } of files) {
    if (path === 'src/cli/bin.ts') continue;
    const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '').replace(/'[^'\n]*'|`[^`]*`/g, "''");
    expect(banned.exec(code)?.[0], path).toBeUndefined();
  }
});

test('no class, no enum, no instanceof but of Error in the command line', () => {
  for (const { path, text } of files)
    expect(/(?:^|\n)\s*(?:export\s+)?(?:abstract\s+)?(?:class|enum)\s|\binstanceof (?!Error\b)/.test(text), path).toBe(false);
});

test('no word, number or day of the regulations stands in src: rules are rows', () => {
  const words = new Set(
    tables.rows.flatMap((row) =>
      'terms' in row.params
        ? wordsOf(row.params.terms)
        : 'words' in row.params
          ? wordsOf(`${row.params.words}、${'places' in row.params ? row.params.places : row.params.except}`)
          : [],
    ),
  );
  const places = tables.provinces.flatMap(({ name, short }) => [name, short]);
  for (const { path, text } of files) {
    if (!path.startsWith('src') || path.startsWith('src/locales') || path.startsWith('src/cli/words')) continue;
    const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '');
    const strings = [...code.matchAll(/'([^'\n]*)'|`([^`]*)`/g)].map(([, one, two]) => one ?? two ?? '');
    for (const word of [...words, ...places])
      expect(
        strings.some((text) => text.includes(word)),
        `${path}: ${word}`,
      ).toBe(false);
    expect(
      strings.filter((text) => /^\d{4}-\d\d-\d\d$/.test(text)),
      path,
    ).toStrictEqual([]);
  }
});

test('tables are literals: no call, spread or imported value in a table', () => {
  for (const { path, text } of files.filter((file) => file.path.startsWith('rules/'))) {
    const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '').replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''");
    expect(/\w\(|\.\.\.|=>|\bfunction\b|Object\./.exec(code.replace(/import\('[^']*'\)/g, ''))?.[0], path).toBeUndefined();
    expect(
      importsOf({ path, text }).every(({ isType }) => isType),
      path,
    ).toBe(true);
  }
});

test('every exported symbol has a doc comment', () => {
  for (const { path, text } of files) {
    const lines = text.split('\n');
    lines.forEach((line, index) => {
      if (!/^export (?:async )?(?:const|function|interface|type) \w/.test(line)) return;
      const before = lines[index - 1] ?? '';
      expect(/\*\/$/.test(before.trim()) || /^\/\/ biome-ignore/.test(before), `${path}:${index + 1}: ${line}`).toBe(true);
    });
  }
});
