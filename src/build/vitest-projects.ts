import { readFileSync } from 'node:fs';
import type { InlineConfig, TestSequencer, TestSpecification } from 'vitest/node';

const SLOW = 120_000;

/** By far the slowest test files: started first, so that no core ends up running one alone. */
const SLOWEST = [
  'docs/commands',
  'cli/test.test',
  'cli/result-threads',
  'cli/programs.built',
  'package/package.built',
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

/** Unit tests that mock modules, run scripts in their page or need an untouched page. */
export const ISOLATED: readonly string[] = [
  'tests/app/embed/embed-redirect.test.ts',
  'tests/app/embed/embed-session.test.tsx',
  'tests/app/embed/embedded.test.tsx',
  'tests/app/embed/use-frame-layout.test.tsx',
  'tests/app/instant/boot.test.ts',
  'tests/app/instant/first-result.test.tsx',
  'tests/app/instant/recovery.test.ts',
  'tests/app/offline/service-worker.test.ts',
  'tests/app/quiz/import-answers-missing.test.tsx',
  'tests/app/pages/shared-page.test.tsx',
  'tests/app/quiz/other-roles/known-answers.test.ts',
  'tests/app/quiz/other-roles/use-carry-over.test.tsx',
  'tests/app/quiz/use-check-screen.test.tsx',
  'tests/app/result/use-show-result.test.tsx',
  'tests/app/shell/not-found-redirect.test.ts',
  'tests/app/studio/draft/use-jump.test.tsx',
  'tests/app/studio/try/try-draft.test.tsx',
  'tests/docs/snippets.test.ts',
];

const PAGE_SETUP = [
  'tests/support/load-english.ts',
  'tests/support/async-timeout.ts',
  'tests/support/constructed-styles.ts',
];

/** Whether a test file asks for a document, in the comment at its start. */
const needsPage = (file: string): boolean =>
  readFileSync(file, 'utf8').slice(0, 400).includes('@vitest-environment jsdom');

/**
 * Starts the slowest files first, then those of one environment after those of the other: without
 * isolation a worker takes on the next file only if that needs the same environment, and a new
 * worker loads everything again. Vitest's own order relies on earlier runs.
 */
class SlowestFirst implements TestSequencer {
  shard(files: TestSpecification[]): TestSpecification[] {
    return files;
  }

  sort(files: TestSpecification[]): TestSpecification[] {
    const rank = ({ moduleId }: TestSpecification): number => {
      const found = SLOWEST.findIndex((part) => moduleId.includes(`tests/${part}`));
      if (found >= 0) return found;
      return SLOWEST.length + (needsPage(moduleId) ? 0 : 1);
    };
    return files
      .map((file) => ({ file, rank: rank(file) }))
      .toSorted((one, other) => one.rank - other.rank)
      .map(({ file }) => file);
  }
}

/**
 * The test projects, each a step of `npm test`: `architecture` checks the sources, `core`, `unit`
 * and `isolated` (unit tests that share no worker) run them, `built` checks the build in dist/,
 * `browser` uses the built site in real browsers. `deep` is only for the long runs.
 */
export const vitestProjects: InlineConfig = {
  // Measured when the core's tests run as a step; untested branches of the core fail it.
  coverage: {
    provider: 'v8',
    include: ['src/core/**/*.ts'],
    reporter: ['text-summary'],
    reportsDirectory: 'reports/coverage',
    thresholds: { branches: 98 },
  },
  sequence: { sequencer: SlowestFirst },
  // By default Vitest leaves one core free for interactive use, which halves a two-core machine.
  maxWorkers: '100%',
  projects: [
    {
      extends: true,
      test: {
        name: 'unit',
        include: ['tests/**/*.test.{ts,tsx}'],
        exclude: [
          'tests/{architecture,browser,core,deep}/**',
          'tests/**/*.built.test.ts',
          ...ISOLATED,
        ],
        // Importing the interface again for each file takes longer than the tests themselves.
        isolate: false,
        setupFiles: [...PAGE_SETUP, 'tests/support/reset-page.ts'],
        testTimeout: 20_000,
      },
    },
    {
      extends: true,
      test: {
        name: 'isolated',
        include: [...ISOLATED],
        setupFiles: [...PAGE_SETUP],
        testTimeout: 20_000,
      },
    },
    {
      extends: true,
      test: {
        name: 'core',
        include: ['tests/core/**/*.test.ts'],
        // Half of all test files. They are pure, so they can share a worker without isolation.
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
      test: {
        name: 'built',
        include: ['tests/**/*.built.test.ts'],
        isolate: false,
        testTimeout: SLOW,
      },
    },
    {
      extends: true,
      test: {
        name: 'browser',
        include: ['tests/browser/**/*.test.ts'],
        isolate: false,
        // A generous timeout for busy machines; polling ends as soon as the condition holds.
        expect: { poll: { timeout: 15_000 } },
        // Two browsers keep two cores busy; more only make every wait longer. Vitest requires a
        // separate group for a different number of workers, so in mixed runs browser tests come
        // last.
        maxWorkers: 2,
        sequence: { groupOrder: 1 },
        // Shared CI machines stall occasionally; locally nothing is retried.
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
