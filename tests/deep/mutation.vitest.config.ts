import { defineConfig } from 'vitest/config';

/**
 * The tests that mutants have to get past: those of the four parts that are mutated. The hundred
 * thousands of damaged links are left out: they would run again for each mutant of the decoder.
 * So is what measures time, since mutated code is instrumented and slow.
 */
export default defineConfig({
  test: {
    include: [`tests/core/${process.env['PART'] ?? '{scoring,share,quiz,role}'}/**/*.test.ts`],
    exclude: ['tests/core/share/corruption.test.ts'],
    testNamePattern: /^(?!.*(?:within (?:a second|50 ms)|quickly|in proportion|linear))/,
    // The first run is instrumented and traced, and takes ten times as long as any other.
    testTimeout: 120_000,
  },
});
