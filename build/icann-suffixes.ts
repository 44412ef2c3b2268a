import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { folderOf, requireHere } from './packages';

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
export const icannSuffixes: Plugin = {
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
