import { defineConfig } from 'vitest/config';

export default defineConfig({
  // All cores: of two, one is left idle unless said. The limits only end what hangs; on a busy machine everything takes long.
  test: { include: ['test/**/*.test.ts'], maxWorkers: '100%', testTimeout: 120_000, hookTimeout: 240_000 },
});
