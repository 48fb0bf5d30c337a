import { defineConfig } from 'vitest/config';
import { keptThread } from './kept-thread.ts';

/**
 * The tests that mutants have to get past: those of the part that is mutated. The hundred thousands
 * of damaged links are left out: they would run again for each mutant of the decoder.
 */
export default defineConfig({
  plugins: [keptThread],
  test: {
    include: [`tests/core/${process.env['PART'] ?? '{scoring,share,quiz,role}'}/**/*.test.ts`],
    exclude: ['tests/core/share/corruption.test.ts'],
    environment: 'node',
    isolate: false,
    setupFiles: ['tests/deep/mutation.setup.ts'],
    // The mutation tester puts a setup file before ours, which relies on it.
    sequence: { setupFiles: 'list' },
    env: { MOST_RUNS: '20' },
    // The first run is instrumented and traced, and takes ten times as long as any other.
    testTimeout: 120_000,
  },
});
