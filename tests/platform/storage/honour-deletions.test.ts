// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { SavedProgress } from '#core';
import { createAnswerHistory } from '#platform/answers/answer-history.ts';
import { clearEverything } from '#platform/storage/clear-everything.ts';
import { onEverythingCleared } from '#platform/storage/everything-cleared.ts';
import { honourDeletions } from '#platform/storage/honour-deletions.ts';
import { createResponseStorage } from '#platform/answers/response-storage.ts';

import { aiEngineer as role } from '#tests/support/ai-engineer.ts';
import { fakeTab } from '#tests/support/fake-browser.ts';

const NOW = 1_800_000_000_000;
const DAY = 86_400_000;

function progress(at: number): SavedProgress {
  return {
    schema: 1,
    role: role.id,
    version: role.version,
    place: { form: 'quick', item: 'TD1', reachedAt: at, tab: 'a' },
    records: new Map([['TD1', { value: 1, answeredAt: at, tab: 'a' }]]),
    startedAt: 0,
  };
}

/** A tab with data of every kind, written at `at`. */
async function keep(at: number) {
  const tab = fakeTab();
  tab.time.now = at;
  const storage = createResponseStorage({ role, browser: tab.browser });
  storage.save(progress(at));
  createResponseStorage({ role, instance: 'acme', browser: tab.browser }).save(progress(at));
  createAnswerHistory(tab.browser).add({
    role: role.id,
    code: '1ABCDEFGHJKMNPQ',
    date: '2026-05-01',
    answers: 20,
    finishedAt: at,
    startedAt: 0,
  });
  tab.local.setItem('role-radar/auto-advance', `off ${at}`);
  tab.local.setItem(`role-radar/ai-engineer/corrupt-${at}a`, 'x{');
  tab.local.setItem('of-another-app', 'stays');
  tab.session.setItem('role-radar/compared-names', '{"1ABC":"Ada"}');
  tab.session.setItem('role-radar/compared-at', String(at));
  await vi.waitFor(() => expect(storage.status().copied).toBe(true));
  const disk = new Map(tab.disk.entries);
  const session = new Map(tab.session.disk.entries);
  return {
    tab,
    storage,
    /** The browser is killed: web storage returns to the state on disk. */
    kill: () => {
      for (const [area, before] of [
        [tab.disk, disk],
        [tab.session.disk, session],
      ] as const) {
        area.entries.clear();
        for (const [key, value] of before) area.entries.set(key, value);
      }
    },
    left: () => [...tab.disk.entries.keys(), ...tab.session.disk.entries.keys()],
  };
}

describe('after a kill', () => {
  it.each([
    ['right', 0],
    ['set back by a day before the deletion', -DAY],
    ['set forward by a day before the deletion', DAY],
  ])(
    'everything that was deleted is gone again, with a clock that was %s',
    async (_name, moved) => {
      const { tab, kill, left } = await keep(NOW);
      tab.time.now = NOW + moved;
      expect(await clearEverything(tab.browser)).toBe(true);
      kill();
      expect(left().length).toBeGreaterThan(8);
      expect(await honourDeletions(tab.browser)).toBe(true);
      expect(left()).toEqual(['of-another-app']);
    },
  );

  it('only the role and instance that was deleted is gone', async () => {
    const { storage, tab, kill, left } = await keep(NOW);
    expect(await storage.clear(NOW + 1)).toBe(true);
    kill();
    await honourDeletions(tab.browser);
    expect(left().filter((key) => key.includes('/ai-engineer/'))).toEqual([]);
    expect(left()).toContain('role-radar/ai-engineer~acme/a');
    expect(left()).toContain('role-radar/auto-advance');
    expect(left()).toContain('role-radar/compared-names');
  });

  it('only the earlier results are gone where those were deleted', async () => {
    const { tab, kill, left } = await keep(NOW);
    expect(await createAnswerHistory(tab.browser).clear(role.id)).toBe(true);
    kill();
    await honourDeletions(tab.browser);
    expect(left()).not.toContain('role-radar/ai-engineer/history');
    expect(left()).toContain('role-radar/ai-engineer/a');
  });

  it('what was kept after a deletion stays', async () => {
    const { tab } = await keep(NOW);
    await clearEverything(tab.browser);
    tab.time.now += 1000;
    const storage = createResponseStorage({ role, browser: tab.browser });
    storage.save(progress(NOW + 1000));
    expect(await honourDeletions(tab.browser)).toBe(false);
    expect(storage.read()?.records.size).toBe(1);
  });

  it('what can’t be read stays: it may be of a later build', async () => {
    const { tab, left } = await keep(NOW);
    await clearEverything(tab.browser);
    tab.local.setItem('role-radar/ai-engineer/a', 'RR2 of a later build');
    await honourDeletions(tab.browser);
    expect(left()).toContain('role-radar/ai-engineer/a');
  });

  it('an unanswered question to the database keeps everything', async () => {
    vi.useFakeTimers();
    const { browser, local } = fakeTab();
    local.setItem('role-radar/ai-engineer/a', 'x');
    const held = honourDeletions({ ...browser, deletions: () => new Promise(() => undefined) });
    await vi.advanceTimersByTimeAsync(3000);
    expect(await held).toBe(false);
    expect(local.length).toBe(1);
    vi.useRealTimers();
  });

  it('asks nothing where nothing is kept', async () => {
    const { browser } = fakeTab();
    const deletions = vi.fn(browser.deletions);
    expect(await honourDeletions({ ...browser, deletions })).toBe(false);
    expect(deletions).not.toHaveBeenCalled();
  });
});

it('another tab that comes back out of the back/forward cache looks for itself', async () => {
  const { tab, left } = await keep(NOW);
  const told = vi.fn();
  onEverythingCleared(told, tab.browser);
  await clearEverything({ ...tab.browser, session: () => fakeTab().session });
  expect(left()).toContain('role-radar/compared-names');
  tab.restore();
  await vi.waitFor(() => expect(told).toHaveBeenCalledOnce());
  expect(left()).toEqual(['of-another-app']);
});
