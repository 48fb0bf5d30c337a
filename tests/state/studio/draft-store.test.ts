import { describe, expect, it } from 'vitest';
import { beginHistory, restoreHistory, type DraftFile, type DraftRecord } from '#core';
import {
  createDraftStore,
  type DraftSaving,
  type DraftStorage,
} from '#state/studio/draft-store.ts';
import { blankFile, blankRecord } from '#tests/support/draft-files.ts';

/** A store with a storage that responds on demand. */
function setUp(outcomes: readonly Exclude<DraftSaving, 'keeping'>[] = []) {
  const saved: { record: DraftRecord; expected: number; from: number; count: number }[] = [];
  const waiting: (() => void)[] = [];
  let isSlow = false;
  const storage: DraftStorage = {
    save: async (next, expected, { from, list }) => {
      saved.push({ record: next, expected, from, count: list.length });
      if (isSlow) await new Promise<void>((resolve) => void waiting.push(resolve));
      return outcomes[saved.length - 1] ?? 'kept';
    },
  };
  let at = 0;
  const store = createDraftStore({
    record: blankRecord,
    history: beginHistory(blankFile),
    storage,
    now: () => (at += 10_000),
  });
  const title = (text: string, place = text) =>
    store.edit((file: DraftFile) => ({ ...file, title: text }), place);
  return {
    store,
    saved,
    title,
    slow: () => {
      isSlow = true;
    },
    answer: () => {
      isSlow = false;
      waiting.forEach((go) => go());
    },
  };
}

describe('an open draft', () => {
  it('is kept with every edit, and only the steps that are new', async () => {
    const { store, saved, title } = setUp();
    title('A');
    expect(store.getState().saving).toBe('keeping');
    await store.settled();
    title('B');
    await store.settled();
    expect(saved.map(({ expected, from, count }) => [expected, from, count])).toEqual([
      [1, 0, 1],
      [2, 1, 1],
    ]);
    expect(saved[1]?.record).toMatchObject({ title: 'B', revision: 3, done: 2 });
    expect(store.getState()).toMatchObject({ saving: 'kept', record: { revision: 3 } });
  });

  it('takes the edits during a saving for one saving after it', async () => {
    const { store, saved, title, slow, answer } = setUp();
    slow();
    title('A');
    title('AB', 'A');
    title('ABC', 'A');
    answer();
    await store.settled();
    expect(saved).toHaveLength(2);
    expect(saved[1]?.record.file.title).toBe('ABC');
    expect(store.getState().saving).toBe('kept');
  });

  it('undoes and makes again, and keeps where it is', async () => {
    const { store, saved, title } = setUp();
    title('A');
    title('B');
    store.undo();
    expect(store.getState().file.title).toBe('A');
    store.undo();
    store.undo();
    expect(store.getState().file).toEqual(blankFile);
    store.redo();
    store.redo();
    store.redo();
    await store.settled();
    expect(store.getState().file.title).toBe('B');
    expect(saved.at(-1)?.record).toMatchObject({ done: 2 });
  });

  it.each(['conflict', 'gone', 'full', 'blocked'] as const)(
    'says that it is not kept and goes on: %s',
    async (outcome) => {
      const { store, title, saved } = setUp([outcome]);
      title('A');
      await store.settled();
      expect(store.getState()).toMatchObject({ saving: outcome, record: { revision: 1 } });
      store.retry();
      await store.settled();
      expect(store.getState().saving).toBe('kept');
      expect(saved[1]).toMatchObject({ from: 0, count: 1 });
    },
  );

  it('undoes two hundred steps and makes them again, over a reload in the middle', async () => {
    const { store, saved, title } = setUp();
    const titles = Array.from({ length: 200 }, (_, at) => `Title ${at}`);
    titles.forEach((each) => title(each));
    for (let left = 200; left > 100; left -= 1) store.undo();
    expect(store.getState().file.title).toBe('Title 99');
    await store.settled();
    const kept = saved.at(-1)?.record;
    if (kept === undefined) throw new Error('nothing was kept');
    const history = restoreHistory(kept, store.getState().steps);
    const again = createDraftStore({
      record: kept,
      history,
      storage: { save: async () => 'kept' },
      now: () => 1e9,
    });
    for (let left = 100; left > 0; left -= 1) again.undo();
    expect(again.getState()).toMatchObject({ done: 0, file: { title: blankFile.title } });
    expect(again.getState().file).toEqual(blankFile);
    for (let made = 0; made < 200; made += 1) again.redo();
    expect(again.getState()).toMatchObject({ done: 200, file: { title: 'Title 199' } });
  });

  it('goes back to an earlier state and forward again, and keeps both', async () => {
    const { store, saved, title } = setUp();
    ['A', 'B', 'C'].forEach((each) => title(each));
    store.goTo(1);
    await store.settled();
    expect(saved.at(-1)?.record).toMatchObject({ done: 1, title: 'A' });
    const before = saved.length;
    store.goTo(1);
    await store.settled();
    expect(saved).toHaveLength(before);
    store.goTo(3);
    expect(store.getState()).toMatchObject({ done: 3, file: { title: 'C' } });
  });

  it('holds remarks until they are dealt with', async () => {
    const { store, saved } = setUp();
    const remark = { on: 'OV1', text: 'Why?', by: 'Ada' };
    store.setRemarks([remark]);
    await store.settled();
    expect(saved.at(-1)?.record.remarks).toEqual([remark]);
  });

  it('remembers which advice was seen', async () => {
    const { store, saved } = setUp();
    store.markSeen('a', true);
    store.markSeen('b', true);
    store.markSeen('a', false);
    await store.settled();
    expect(saved.at(-1)?.record.seen).toEqual(['b']);
  });

  it('keeps nothing for an edit that changes nothing', () => {
    const { store, saved } = setUp();
    store.edit((file) => ({ ...file }), 'x');
    expect(saved).toEqual([]);
  });
});
