import { writeFileSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';
import { icannSuffixes } from './build/icann-suffixes';
import { likeBesideLike } from './build/order';
import { notice } from './build/packages';
import { phoneNumbers } from './build/phone-numbers';

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
    entry: { ...entry, suffixes: 'src/domain/suffixes.ts', 'phone-number-parser': 'build/phone-number-parser.ts' },
    format: ['esm', 'cjs'],
    dts: { entry },
    splitting: true,
    onSuccess: async () => {
      likeBesideLike('dist', ['index.js', 'filing.js', 'document.js', 'website-name.js']);
      writeFileSync('dist/THIRD-PARTY-LICENSES.txt', notice());
    },
  },
  {
    ...shared,
    entry: { cli: 'src/cli/bin.ts' },
    format: ['esm'],
    platform: 'node',
    banner: { js: '#!/usr/bin/env node' },
  },
]);
