// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import type { SavedProgress } from '#core';
import { createAnswerHistory } from '#platform/answers/answer-history.ts';
import { clearEverything } from '#platform/storage/clear-everything.ts';
import { createResponseStorage } from '#platform/answers/response-storage.ts';
import { aiEngineer as role } from '#tests/support/ai-engineer.ts';
import { fakeTab, refused } from '#tests/support/fake-browser.ts';

const progress: SavedProgress = {
  schema: 1,
  role: role.id,
  version: 1,
  place: { form: 'quick', item: 'TD1', reachedAt: 0, tab: '' },
  records: new Map([['TD1', { value: 1, answeredAt: 1, tab: 'a' }]]),
  startedAt: 0,
};

it('leaves nothing of Role Radar and everything of others, and tells other tabs', async () => {
  const tab = fakeTab();
  tab.local.setItem('of-another-app', 'stays');
  createResponseStorage({ role, browser: tab.browser }).save(progress);
  createResponseStorage({ role, instance: 'x', browser: tab.browser }).save(progress);
  createAnswerHistory(tab.browser).add({
    role: role.id,
    code: '1ABCDEFGHJKMNPQ',
    answers: 20,
    date: '2026-05-01',
    finishedAt: 1,
    startedAt: 0,
  });
  tab.session.setItem('role-radar/ai-engineer/a', 'x');
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(tab.database.answers.size).toBe(2);
  const told: (string | null)[] = [];
  tab.local.changed = (key, value) => {
    if (value !== null) told.push(key);
  };
  expect(await clearEverything(tab.browser)).toBe(true);
  expect([...tab.disk.entries]).toEqual([['of-another-app', 'stays']]);
  expect(tab.session.length).toBe(0);
  expect([tab.database.answers.size, tab.database.runs.size]).toEqual([0, 0]);
  expect(told).toEqual([
    'role-radar/everything-cleared',
    'role-radar/ai-engineer/cleared',
    'role-radar/ai-engineer~x/cleared',
  ]);
});

it('ends quietly where everything is refused', async () => {
  const { browser } = fakeTab();
  const none = {
    ...browser,
    local: refused,
    session: refused,
    openDatabase: async () => refused(),
  };
  await expect(clearEverything(none)).resolves.toBe(true);
});

it('says so when the database can be opened and not emptied', async () => {
  const tab = fakeTab();
  tab.local.setItem('role-radar/ai-engineer/a', 'x');
  tab.database.failures = 1;
  expect(await clearEverything(tab.browser)).toBe(false);
  expect(tab.local.length).toBe(0);
});

it('ends after three seconds where another page holds the database', async () => {
  vi.useFakeTimers();
  const tab = fakeTab();
  tab.database.blocked = new Promise(() => undefined);
  const cleared = clearEverything(tab.browser);
  await vi.advanceTimersByTimeAsync(3000);
  expect(await cleared).toBe(false);
  vi.useRealTimers();
});

it.each([
  ['a later build’s database, which it can’t open', 'VersionError', false],
  ['a database that the browser refuses', 'SecurityError', true],
])('of %s: %s is told as %s', async (_name, error, isGone) => {
  const { browser } = fakeTab();
  const openDatabase = async () => {
    throw new DOMException('', error);
  };
  expect(await clearEverything({ ...browser, openDatabase })).toBe(isGone);
});
