import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build as buildWithEsbuild } from 'esbuild';
import { build as buildWithVite, type Rollup } from 'vite';

/** What a form ships that holds some code: minified and gzipped, with the packages that it pulls in. */
export interface Bundle {
  readonly bytes: number;
  readonly text: string;
}

const bundleOf = (text: string): Bundle => ({ bytes: gzipSync(text, { level: 9 }).length, text });

/** As esbuild bundles it, and what builds upon esbuild. */
export async function withEsbuild(code: string): Promise<Bundle> {
  const { outputFiles } = await buildWithEsbuild({
    stdin: { contents: code, resolveDir: resolve('.') },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    charset: 'utf8',
    write: false,
    logLevel: 'error',
  });
  return bundleOf(outputFiles[0]?.text ?? '');
}

/** As Vite 8 builds a page, with Rolldown: it inlines constants and minifies in its own way. */
export async function withVite(code: string): Promise<Bundle> {
  const file = resolve('a-page.js');
  const built = await buildWithVite({
    root: resolve('.'),
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'silent',
    mode: 'production',
    build: {
      write: false,
      reportCompressedSize: false,
      modulePreload: false,
      rolldownOptions: { input: file, preserveEntrySignatures: 'strict' },
    },
    plugins: [
      { name: 'a-page', enforce: 'pre', resolveId: (id) => (id === file ? id : undefined), load: (id) => (id === file ? code : undefined) },
    ],
  });
  const { output } = built as Rollup.RollupOutput;
  return bundleOf(output.map((one) => ('code' in one ? one.code : '')).join('\n'));
}

/** The bundlers that sizes are measured with. */
export const bundlers = { esbuild: withEsbuild, vite: withVite } as const;

/** Bytes by bundler, as `fixtures/sizes.json` has them of each `entry { names }`. */
export type Sizes = Readonly<Record<string, Readonly<Record<keyof typeof bundlers, number>>>>;
