import fc from 'fast-check';
import { afterAll, beforeEach, inject, vi } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Set by the mutation tester: where its switch is, and which mutant's turn it is. */
    globalNamespace: string;
    activeMutant: string;
  }
}

/** What measures time: mutated code is instrumented and slow. */
const TIMED = /within (?:a second|50 ms)|quickly|in proportion|linear/;

// The thread is kept from one mutant to the next. What the mutant before left in it is forgotten,
// and everything loads before the next one is switched on.
const tester: { activeMutant?: string; turn?: string } = Reflect.get(
  globalThis,
  inject('globalNamespace'),
);
delete tester.activeMutant;
const turn = inject('activeMutant');
if (tester.turn !== turn) {
  tester.turn = turn;
  vi.resetModules();
  await import('#core');
}
afterAll(() => {
  delete tester.activeMutant;
});

// Each mutant meets the same values, and what it fails on is not made small for a reader.
fc.configureGlobal({ seed: 7, numRuns: 25, endOnFailure: true });

beforeEach(({ task, skip }) => {
  if (TIMED.test(task.name)) skip();
});
