// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createResponseStorage } from '#platform/answers/response-storage.ts';
import { createQuizStore } from '#state/quiz-store.ts';
import { aiEngineer as role } from '#tests/support/ai-engineer.ts';
import { fakeTab } from '#tests/support/fake-browser.ts';
import { TwoProcessDisk } from '#tests/support/two-process-disk.ts';

type Step =
  | { readonly kind: 'answer'; readonly tab: number; readonly item: string; readonly value: number }
  | { readonly kind: 'deliver'; readonly tab: number }
  | { readonly kind: 'jump'; readonly tab: number; readonly by: number };

const tab = fc.nat(1);
const ratings = role.indicators.map(({ id }) => id);
const answer = fc.record({
  kind: fc.constant('answer' as const),
  tab,
  item: fc.constantFrom(...ratings),
  value: fc.nat(4),
});
const deliver = fc.record({ kind: fc.constant('deliver' as const), tab });
const jump = fc.record({
  kind: fc.constant('jump' as const),
  tab,
  by: fc.constantFrom(-86_400_000, -1, 1, 86_400_000),
});
const steps = fc.array<Step>(
  fc.oneof(
    { weight: 5, arbitrary: answer },
    { weight: 4, arbitrary: deliver },
    { weight: 1, arbitrary: jump },
  ),
  { minLength: 20, maxLength: 80 },
);

/** Two tabs on the same role, in separate processes. */
function openTabs() {
  const parts = [fakeTab(), fakeTab()];
  const disk = new TwoProcessDisk(2, (to, key, value) => parts[to]?.hear(key, value));
  const tabs = parts.map((part, index) => {
    const local = disk.tabs[index];
    if (local === undefined) throw new Error('two tabs');
    const clock = { now: () => part.time.now, monotonic: () => 0 };
    const store = createQuizStore({ role, clock, tabId: `tab${index}` });
    const browser = { ...part.browser, local: () => local };
    store.connect(createResponseStorage({ role, browser }));
    return { store, browser, time: part.time };
  });
  const [a, b] = tabs;
  if (a === undefined || b === undefined) throw new Error('two tabs');
  return { disk, a, b, tabs };
}

const answers = (store: ReturnType<typeof createQuizStore>): Record<string, unknown> =>
  Object.fromEntries([...store.getState().responses].sort(([x], [y]) => (x < y ? -1 : 1)));

describe('two tabs on the same role (fault 25)', () => {
  it('end in the union of their answers, whatever the interleaving, and so does what is stored', () => {
    let interleavings = 0;
    fc.assert(
      fc.property(steps, (script) => {
        interleavings += 1;
        const { disk, tabs, a, b } = openTabs();
        const answered = new Set<string>();
        for (const step of script) {
          const current = tabs[step.tab];
          if (step.kind === 'deliver') disk.deliver(step.tab);
          else if (step.kind === 'jump' && current !== undefined) current.time.now += step.by;
          else if (step.kind === 'answer' && current !== undefined) {
            current.time.now += 1;
            current.store.respond(step.item, step.value);
            answered.add(step.item);
            expect(current.store.getState().responses.get(step.item)).toBe(step.value);
          }
        }
        disk.settle();
        expect(Object.keys(answers(a.store))).toEqual([...answered].sort());
        expect(answers(b.store)).toEqual(answers(a.store));
        for (const { browser } of tabs) {
          const kept = createResponseStorage({ role, browser }).read();
          expect([...(kept?.records.keys() ?? [])].sort()).toEqual([...answered].sort());
        }
      }),
      { numRuns: 60 },
    );
    expect(interleavings).toBeGreaterThanOrEqual(50);
  });

  it('take the later answer where both answered the same item', () => {
    const { disk, a, b } = openTabs();
    a.store.respond('TD1', 1);
    disk.settle();
    b.time.now += 5;
    b.store.respond('TD1', 4);
    disk.settle();
    expect([answers(a.store), answers(b.store)]).toEqual([{ TD1: 4 }, { TD1: 4 }]);
  });

  it('agree that starting over in one voids what was answered before, and keep what the other answers after', () => {
    const { disk, a, b } = openTabs();
    a.store.respond('TD1', 1);
    b.store.respond('TS1', 2);
    disk.settle();
    a.time.now += 10;
    a.store.restart();
    b.time.now += 20;
    b.store.respond('CM1', 3);
    disk.settle();
    expect(answers(a.store)).toEqual({ CM1: 3 });
    expect(answers(b.store)).toEqual({ CM1: 3 });
    expect(b.store.getState()).toMatchObject({ phase: 'answering', position: 'TD1' });
  });

  it('are both empty after clearing in one', async () => {
    const { disk, a, b } = openTabs();
    a.store.respond('TD1', 1);
    disk.settle();
    b.store.goTo('TS1');
    disk.settle();
    await a.store.clear();
    disk.settle();
    expect(answers(b.store)).toEqual({});
    expect(b.store.getState().position).toBe('TD1');
    expect(disk.tabs.map(({ length }) => length)).toEqual([0, 0]);
  });
});
