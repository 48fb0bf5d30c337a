import { defineConfig } from 'vitest/config';

/** The tests that mutants of the core have to get past: those of the core itself. */
export default defineConfig({
  test: { include: ['tests/core/**/*.test.ts'], testTimeout: 20_000 },
});
