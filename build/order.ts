import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a file of the build is made of alone, by the comments that esbuild leaves: packages, tables, texts. What comes first here is imported first. */
const ORDER: readonly RegExp[] = [/^(?:node_modules\/|build\/|src\/domain\/suffixes)/, /^rules\//, /^src\/locales\//];

const SOURCES = /^\/\/ ((?:node_modules|src|rules|build)\/.*)$/gm;

const IMPORTS = /(?:from|import) "\.\/(chunk-\w+\.js)"/g;

/**
 * Lets the entries of a build name the files of packages, of tables and of texts first, before the code between them. Bundlers put modules in the order
 * in which they are imported, and what is alike packs better side by side: a filing, which needs all areas, becomes 4 kB smaller. What an entry
 * names here it needs anyway, so that nothing else is loaded.
 */
export function likeBesideLike(folder: string, entries: readonly string[]): void {
  const files = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const texts = new Map(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  const needed = (name: string, all = new Set<string>()): ReadonlySet<string> => {
    for (const [, other = ''] of (texts.get(name) ?? '').matchAll(IMPORTS)) if (!all.has(other)) needed(other, all.add(other));
    return all;
  };
  const rankOf = (name: string): number => {
    const sources = [...(texts.get(name) ?? '').matchAll(SOURCES)];
    return ORDER.findIndex((pattern) => sources.length > 0 && sources.every(([, source = '']) => pattern.test(source)));
  };
  for (const entry of entries) {
    const all = [...needed(entry)].filter((name) => rankOf(name) >= 0).sort((one, other) => rankOf(one) - rankOf(other));
    writeFileSync(join(folder, entry), all.map((name) => `import "./${name}";\n`).join('') + texts.get(entry));
  }
}
