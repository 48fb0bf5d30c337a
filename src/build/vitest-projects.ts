import type { InlineConfig } from 'vitest/node';

const SLOW = 120_000;

/**
 * The kinds of tests, each a step of `npm test`: `architecture` looks at the sources, `unit` runs
 * them, `built` looks at what the build left in dist/, `browser` uses the built site in real browsers.
 */
export const vitestProjects: InlineConfig = {
  // Measured when the unit tests run as a step; the core has no branch that may go untried.
  coverage: {
    provider: 'v8',
    include: ['src/core/**/*.ts'],
    reporter: ['text-summary'],
    reportsDirectory: 'reports/coverage',
    thresholds: { branches: 98 },
  },
  projects: [
    {
      extends: true,
      test: {
        name: 'unit',
        include: ['tests/**/*.test.{ts,tsx}'],
        exclude: ['tests/{architecture,browser}/**', 'tests/**/*.built.test.ts'],
        testTimeout: 20_000,
      },
    },
    {
      extends: true,
      test: {
        name: 'architecture',
        include: ['tests/architecture/**/*.test.ts'],
        exclude: ['tests/**/*.built.test.ts'],
        testTimeout: SLOW,
      },
    },
    {
      extends: true,
      test: { name: 'built', include: ['tests/**/*.built.test.ts'], testTimeout: SLOW },
    },
    {
      extends: true,
      test: {
        name: 'browser',
        include: ['tests/browser/**/*.test.ts'],
        // Two browsers at once keep two cores busy; more make every wait longer.
        maxWorkers: 2,
        // A shared machine of a build service stalls now and then; at home nothing is tried twice.
        retry: process.env['CI'] === undefined ? 0 : 1,
        testTimeout: SLOW,
        hookTimeout: SLOW,
      },
    },
  ],
};
