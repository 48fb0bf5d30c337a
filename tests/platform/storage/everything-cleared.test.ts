// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { announceCleared, onEverythingCleared } from '#platform/storage/everything-cleared.ts';
import { FakeStorage } from '#tests/support/fake-storage.ts';

it('tells other tabs, and leaves nothing behind', () => {
  const storage = new FakeStorage();
  announceCleared(storage, 1);
  expect(storage.length).toBe(0);
});

it('is heard once, until somebody stops listening', () => {
  const listener = vi.fn();
  const stop = onEverythingCleared(listener);
  const key = 'role-radar/everything-cleared';
  const tell = (newValue: string | null, about = key) =>
    window.dispatchEvent(new StorageEvent('storage', { key: about, newValue }));
  tell('1');
  tell(null);
  tell('1', 'role-radar/ai-engineer/cleared');
  expect(listener).toHaveBeenCalledOnce();
  stop();
  tell('2');
  expect(listener).toHaveBeenCalledOnce();
});
