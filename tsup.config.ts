import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'esbuild';
import { defineConfig, type Options } from 'tsup';

/** Packages as Node finds them from the root of the project. */
const requireHere = createRequire(join(process.cwd(), 'package.json'));

const folderOf = (name: string): string => dirname(requireHere.resolve(`${name}/package.json`));

const licenceOf = (name: string, url: string, file = 'LICENSE'): string =>
  `dist/ holds a part of ${name} (${url}), under this licence:\n\n${readFileSync(join(folderOf(name), file), 'utf8').trim()}\n`;

/** What goes along with the package, as parts of these packages are inside it. */
const notice = (): string =>
  [
    licenceOf('tldts', 'https://github.com/remusao/tldts'),
    `Its data is made of the public suffix list (https://publicsuffix.org/list/), which is under the Mozilla Public License 2.0 (https://mozilla.org/MPL/2.0/).\n`,
    licenceOf('punycode', 'https://github.com/mathiasbynens/punycode.js', 'LICENSE-MIT.txt'),
    licenceOf('libphonenumber-js', 'https://gitlab.com/catamphetamine/libphonenumber-js'),
    `Its metadata is that of libphonenumber (https://github.com/google/libphonenumber), which is under the Apache License 2.0 (https://www.apache.org/licenses/LICENSE-2.0).\n`,
  ].join('\n');

/** The public suffix list as tldts keeps it: edges with labels lead from nodes to nodes; flag 1 is a rule of the ICANN section, 2 one of the private. */
export interface Trie {
  readonly nodeFlags: Uint8Array;
  /** Of each node, and one more. */
  readonly edgeStart: Uint16Array;
  readonly edgeLength: Uint8Array;
  readonly edgeChild: Uint16Array;
  readonly labelText: string;
  readonly rulesRoot: number;
  readonly exceptionsRoot: number;
}

interface Node {
  readonly flag: number;
  readonly edges: readonly (readonly [label: string, child: number])[];
}

const ICANN = 1;

function nodesOf({ nodeFlags, edgeStart, edgeLength, edgeChild, labelText }: Trie): readonly Node[] {
  let at = 0;
  return Array.from(nodeFlags, (flag, node) => {
    const edges: (readonly [string, number])[] = [];
    for (let edge = edgeStart[node] as number; edge < (edgeStart[node + 1] as number); edge++) {
      const end = at + (edgeLength[edge] as number);
      edges.push([labelText.slice(at, end), edgeChild[edge] as number]);
      at = end;
    }
    return { flag, edges };
  });
}

/**
 * The module that takes the place of tldts’ data: the same list without its private section, in the same order of edges (tldts searches by hash).
 * What can be counted is counted as it is loaded, since gzip packs what is left to less: labels stand with blanks between them instead of their lengths,
 * of each node the number of its edges, and of the node that an edge leads to how far it is from the one before; 0 for the node below which nothing is.
 */
export function icannModule(trie: Trie): string {
  const nodes = nodesOf(trie);
  const kept: Node[] = [];
  const byContent = new Map<string, number>();
  /** The node in `kept`, or `undefined` where no rule is left at it or below. */
  const keep = (node: number): number | undefined => {
    const { flag, edges } = nodes[node] as Node;
    const left = edges.flatMap(([label, child]) => {
      const to = keep(child);
      return to === undefined ? [] : [[label, to] as const];
    });
    const own = { flag: flag & ICANN, edges: left };
    if (own.flag === 0 && left.length === 0) return undefined;
    const content = JSON.stringify(own);
    const same = byContent.get(content) ?? kept.push(own) - 1;
    byContent.set(content, same);
    return same;
  };
  const [rulesRoot, exceptionsRoot] = [keep(trie.rulesRoot), keep(trie.exceptionsRoot)];
  const edges = kept.flatMap((node) => node.edges);
  const end = kept.findIndex((node) => node.edges.length === 0);
  let before = end;
  const steps = edges.map(([, child]) => {
    if (child === end) return 0;
    const step = child - before;
    before = child;
    // 0 is for the end.
    return step < 0 ? step : step + 1;
  });
  return `const labels = ${JSON.stringify(edges.map(([label]) => label).join(' '))}.split(' ');
const counts = [${kept.map((node) => node.edges.length)}];
let child = ${end};
export const nodeFlags = new Uint8Array([${kept.map(({ flag }) => flag)}]);
export const edgeStart = new Uint16Array(counts.length + 1);
for (let node = 0; node < counts.length; node++) edgeStart[node + 1] = edgeStart[node] + counts[node];
export const edgeLength = Uint8Array.from(labels, (label) => label.length);
export const edgeChild = Uint16Array.from([${steps}], (step) => (step === 0 ? ${end} : (child += step < 0 ? step : step - 1)));
export const labelText = labels.join('');
export const rulesRoot = ${rulesRoot};
export const exceptionsRoot = ${exceptionsRoot};
`;
}

/** What tldts calls for URLs, IP addresses and suffixes of the caller’s own alone: `src/domain/suffixes.ts` hands it hosts and says so. */
const UNUSED = /^\.\/(?:extract-hostname|is-ip|is-special-use|is-valid|lookup\/extra-suffixes)$/;

/** Bundles tldts as ES modules, without the private section of its list and without what is never called. */
const icannSuffixes: Plugin = {
  name: 'icann-suffixes',
  setup(build) {
    build.onResolve({ filter: /^tldts(?:-core)?$/ }, ({ path }) => ({
      path: join(folderOf(path), 'dist/es6/index.js'),
      sideEffects: false,
    }));
    build.onResolve({ filter: UNUSED }, ({ importer }) =>
      /tldts-core[\\/]dist[\\/]es6[\\/]src[\\/]factory\.js$/.test(importer)
        ? { path: 'unused', namespace: 'icann-suffixes', sideEffects: false }
        : undefined,
    );
    build.onLoad({ filter: /^unused$/, namespace: 'icann-suffixes' }, () => ({
      contents: `export const extractedHostnameValidated = false;
export default () => { throw new Error('This part of tldts was left out.'); };`,
    }));
    build.onLoad({ filter: /tldts[\\/]dist[\\/]es6[\\/]src[\\/]data[\\/]trie\.js$/ }, () => ({
      contents: icannModule(requireHere('tldts/dist/cjs/src/data/trie.js') as Trie),
    }));
  },
};

/**
 * Modules of libphonenumber-js that are replaced, by their names. `src/phone/read-phone.ts` parses, and reads the national number and the extension of
 * what it gets: a number that formats and validates itself, with all that it imports, is a third of the library. An error is only told from others
 * there; compiled to ES5 it is larger than it needs be.
 */
const REPLACED: Readonly<Record<string, string>> = {
  'PhoneNumber.js': 'export default function PhoneNumber(code, nationalNumber) { this.nationalNumber = nationalNumber; }',
  'ParseError.js': 'export default function ParseError(code) { this.message = code; }',
  'isPossible.js': "const isPossibleNumber = () => { throw new Error('This part of libphonenumber-js was left out.'); };",
};

/** Bundles of libphonenumber-js what parses a number. */
const phoneNumbers: Plugin = {
  name: 'phone-numbers',
  setup(build) {
    const folder = join(folderOf('libphonenumber-js'), 'es6');
    build.onResolve({ filter: /^libphonenumber-js\/core$/ }, () => ({ path: 'core', namespace: 'phone-numbers', sideEffects: false }));
    build.onLoad({ filter: /^core$/, namespace: 'phone-numbers' }, () => ({
      contents: "export { default as parsePhoneNumberFromString } from './parsePhoneNumber_.js';",
      resolveDir: folder,
    }));
    build.onLoad({ filter: /libphonenumber-js[\\/]es6[\\/]\w+\.js$/ }, ({ path }) => {
      const contents = REPLACED[path.slice(folder.length + 1)];
      return contents === undefined ? undefined : { contents };
    });
  },
};

const shared: Options = {
  target: 'es2022',
  outDir: 'dist',
  clean: false,
  minify: false,
  // Of all three only a part is needed; the file of punycode that bundlers can take a part of is one that Node cannot read. And the list of tldts, a constant, would be copied to each of its uses by bundlers that inline constants: bundled by
  // esbuild it is a variable.
  noExternal: [/^tldts/, /^libphonenumber-js/, /^punycode/],
  esbuildPlugins: [icannSuffixes, phoneNumbers],
};

const entry = {
  index: 'src/index.ts',
  core: 'src/core/index.ts',
  'website-name': 'src/website-name/index.ts',
  phone: 'src/phone/index.ts',
  contact: 'src/contact/index.ts',
  credential: 'src/credential/index.ts',
  document: 'src/document/index.ts',
  domain: 'src/domain/index.ts',
  filing: 'src/filing/index.ts',
  preapproval: 'src/preapproval/index.ts',
  'icp-number': 'src/icp-number/index.ts',
  'standard-schema': 'src/adapters/standard-schema.ts',
  holidays: 'src/holidays/index.ts',
  rules: 'src/rules/index.ts',
  'locales/zh-cn': 'src/locales/zh-cn/index.ts',
  'locales/en': 'src/locales/en/index.ts',
};

export default defineConfig([
  {
    ...shared,
    // Two are no entries of the package, but files of their own: what they do as they are loaded is paid by those alone who use them.
    entry: { ...entry, suffixes: 'src/domain/suffixes.ts', 'phone-number-parser': 'src/phone/number-parser.ts' },
    format: ['esm', 'cjs'],
    dts: { entry },
    splitting: true,
    onSuccess: async () => writeFileSync('dist/THIRD-PARTY-LICENSES.txt', notice()),
  },
  {
    ...shared,
    entry: { cli: 'src/cli/bin.ts' },
    format: ['esm'],
    platform: 'node',
    banner: { js: '#!/usr/bin/env node' },
  },
]);
