import type { InlineConfig, TestSequencer, TestSpecification } from 'vitest/node';

const SLOW = 120_000;

/** The files that take longest, by far: begun first, so that no core ends up with one of them alone. */
const LONGEST = [
  'browser/every-state',
  'browser/look',
  'browser/embed.test',
  'browser/runtime-faults',
  'browser/network-faults',
  'browser/embed-places',
  'browser/instant',
  'browser/main-job',
  'browser/share',
  'browser/storage-faults',
  'browser/killed-browser',
  'browser/killed-deletion',
];

/** By that list; all others after them, as they come. Vitest's own order knows only earlier runs. */
class LongestFirst implements TestSequencer {
  shard(files: TestSpecification[]): TestSpecification[] {
    return files;
  }

  sort(files: TestSpecification[]): TestSpecification[] {
    const rank = ({ moduleId }: TestSpecification): number => {
      const found = LONGEST.findIndex((part) => moduleId.includes(`tests/${part}`));
      return found < 0 ? LONGEST.length : found;
    };
    return files.toSorted((one, other) => rank(one) - rank(other));
  }
}

/**
 * The kinds of tests, each a step of `npm test`: `architecture` looks at the sources, `unit` and
 * `core` run them, `built` looks at what the build left in dist/, `browser` uses the built site in
 * real browsers. `deep` is what only the long runs do.
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
  sequence: { sequencer: LongestFirst },
  // Vitest leaves one core to whoever watches; in a run nobody does, and of two that is half.
  maxWorkers: '100%',
  projects: [
    {
      extends: true,
      test: {
        name: 'unit',
        include: ['tests/**/*.test.{ts,tsx}'],
        exclude: ['tests/{architecture,browser,core,deep}/**', 'tests/**/*.built.test.ts'],
        setupFiles: ['tests/support/load-english.ts', 'tests/support/wait-for-the-page.ts'],
        testTimeout: 20_000,
      },
    },
    {
      extends: true,
      test: {
        name: 'core',
        include: ['tests/core/**/*.test.ts'],
        // Half of all files, and pure: nothing one of them does can be seen by another.
        isolate: false,
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
        // What a test waits for may take its time on a busy machine; it ends as soon as it is there.
        expect: { poll: { timeout: 15_000 } },
        // Two browsers at once keep two cores busy; more make every wait longer. Vitest wants a group
        // of its own for another number of workers: in a mixed run browser tests come last.
        maxWorkers: 2,
        sequence: { groupOrder: 1 },
        // A shared machine of a build service stalls now and then; at home nothing is tried twice.
        retry: process.env['CI'] === undefined ? 0 : 1,
        testTimeout: SLOW,
        hookTimeout: SLOW,
      },
    },
    {
      extends: true,
      test: {
        name: 'deep',
        include: ['tests/deep/**/*.test.ts'],
        expect: { poll: { timeout: 15_000 } },
        maxWorkers: 1,
        testTimeout: SLOW,
        hookTimeout: SLOW,
      },
    },
  ],
};
