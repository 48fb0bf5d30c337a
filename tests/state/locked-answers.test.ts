import { describe, expect, it } from 'vitest';
import { listItems } from '#core';
import type { Explained, ExplainedStorage } from '#state/explained-scenarios.ts';
import { explainedBefore } from '#state/explained-scenarios.ts';
import { type ProgressStorage, UNCONNECTED } from '#state/progress-storage.ts';
import { createQuizStore } from '#state/quiz-store.ts';
import { aiEngineer as role } from '#tests/support/ai-engineer.ts';

const scenarios = listItems(role, role.forms[0])
  .filter(({ kind }) => kind === 'scenario')
  .map(({ id }) => id);
const [first = '', second = ''] = scenarios;

/** What two tabs, or two visits, share. */
function sharedMarks(kept: Explained = new Map()) {
  const listeners = new Set<() => void>();
  const marks = { kept };
  const storage: ExplainedStorage = {
    read: () => marks.kept,
    write: (explained) => {
      marks.kept = explained;
      listeners.forEach((tell) => tell());
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return { marks, storage, listeners };
}

function visit(explained?: ExplainedStorage, now = 1000) {
  const time = { now };
  const store = createQuizStore({
    role,
    clock: { now: () => (time.now += 1), monotonic: () => time.now },
    tabId: 'tab1',
  });
  const storage: ProgressStorage = {
    read: () => null,
    readCopy: async () => null,
    save: (progress) => progress,
    clear: async () => true,
    deletedAt: () => 0,
    status: () => UNCONNECTED,
    corruptSlots: () => [],
    subscribe: () => () => undefined,
    ...(explained && { explained }),
  };
  const end = store.connect(storage);
  return { store, end, valueOf: (id: string) => store.getState().responses.get(id) };
}

describe('an answer whose scenario has been explained', () => {
  it.each<[string, (store: ReturnType<typeof visit>['store']) => void]>([
    ['another answer', (store) => store.respond(first, 2)],
    ['a skip', (store) => store.skip(first)],
    ['a link or a file', (store) => void store.importResponses(new Map([[first, 2]]), 'always')],
    [
      'an answer to another role',
      (store) =>
        store.carry([{ id: first, value: 2, from: { role: 'x', version: 1, answeredAt: 1 } }]),
    ],
    [
      'a press before the page came alive',
      (store) => store.takeCaptured([{ item: first, value: 2, at: 1 }]),
    ],
  ])('is not changed by %s, and others are', (_case, change) => {
    const { store, valueOf } = visit();
    store.respond(first, 0);
    store.respond(second, 0);
    store.noteExplained([first]);
    change(store);
    expect(valueOf(first)).toBe(0);
    store.respond(second, 1);
    expect(valueOf(second)).toBe(1);
  });

  it('is not given by carrying over, either, where it was skipped', () => {
    const { store, valueOf } = visit();
    store.skip(first);
    store.noteExplained([first]);
    store.carry([{ id: first, value: 2, from: { role: 'x', version: 1, answeredAt: 1 } }]);
    expect(valueOf(first)).toBe('skipped');
  });

  it('stays in a visit that comes later, by a clock that was set back', () => {
    const { storage } = sharedMarks();
    const before = visit(storage, 5000);
    before.store.respond(first, 0);
    before.store.noteExplained([first]);
    before.end();
    const after = visit(storage, 10);
    // Nothing answered in this run: it may be answered, and changed, with the mark.
    expect(explainedBefore(after.store.getState(), first)).toBe('seen');
    after.store.respond(first, 1);
    after.store.respond(first, 2);
    expect(after.valueOf(first)).toBe(2);
    expect(explainedBefore(after.store.getState(), first)).toBe('seen');
  });

  it('is known to another tab at once', () => {
    const { storage, listeners } = sharedMarks();
    const [one, other] = [visit(storage), visit(storage, 1001)];
    one.store.respond(first, 0);
    other.store.merge({
      schema: 1,
      role: role.id,
      version: role.version,
      place: one.store.getState().place,
      records: one.store.getState().records,
      startedAt: 0,
    });
    one.store.noteExplained([first]);
    other.store.respond(first, 2);
    expect(other.valueOf(first)).toBe(0);
    one.end();
    other.end();
    expect(listeners.size).toBe(0);
  });
});

describe('marks of what was explained', () => {
  it('stay when somebody starts over, and go with the answers', async () => {
    const { storage } = sharedMarks();
    const { store } = visit(storage);
    store.respond(first, 0);
    store.noteExplained([first]);
    store.restart();
    expect(explainedBefore(store.getState(), first)).toBe('seen');
    store.respond(first, 1);
    store.noteExplained([first]);
    expect(explainedBefore(store.getState(), first)).toBe('locked');
    await store.clear();
    expect(store.getState().explained.size).toBe(0);
  });

  it('add to what another tab has kept', () => {
    const { storage, marks } = sharedMarks();
    const { store } = visit(storage);
    marks.kept = new Map([[second, { first: 1, last: 1 }]]);
    store.noteExplained([first]);
    expect([...marks.kept.keys()].toSorted()).toEqual([first, second].toSorted());
  });
});
