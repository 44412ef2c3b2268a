import { defineConfig } from 'tsup';

const shared = { target: 'es2022', outDir: 'dist', clean: false, minify: false } as const;

export default defineConfig([
  {
    ...shared,
    entry: {
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
    },
    format: ['esm', 'cjs'],
    dts: true,
    splitting: true,
  },
  {
    ...shared,
    entry: { cli: 'src/cli/bin.ts' },
    format: ['esm'],
    platform: 'node',
    banner: { js: '#!/usr/bin/env node' },
  },
]);
