import { expect, it, vi } from 'vitest';
import { requestPersistence } from '#platform/storage/persist-storage.ts';

const storageOf = (persisted: boolean, agrees: boolean) => ({
  persisted: vi.fn(async () => persisted),
  persist: vi.fn(async () => agrees),
});

it.each([
  ['it agrees', false, true, true],
  ['it refuses', false, false, false],
])(
  'asks the browser once the storage isn’t kept for good yet: %s',
  async (_case, persisted, agrees, outcome) => {
    const storage = storageOf(persisted, agrees);
    expect(await requestPersistence({ storage }, false)).toBe(outcome);
    expect(storage.persist).toHaveBeenCalledTimes(1);
  },
);

it('doesn’t ask again for what was granted', async () => {
  const storage = storageOf(true, false);
  expect(await requestPersistence({ storage }, false)).toBe(true);
  expect(storage.persist).not.toHaveBeenCalled();
});

it('never makes a browser ask the person', async () => {
  const storage = storageOf(false, true);
  expect(await requestPersistence({ storage }, true)).toBe(false);
  expect(storage.persist).not.toHaveBeenCalled();
});

it('does without where the browser has no such thing, or throws', async () => {
  const failing = () => Promise.reject(new TypeError('not a secure page'));
  expect(await requestPersistence({}, false)).toBe(false);
  expect(await requestPersistence({ storage: {} }, false)).toBe(false);
  expect(await requestPersistence({ storage: { persisted: failing } }, false)).toBe(false);
  expect(await requestPersistence({ storage: { persist: failing } }, false)).toBe(false);
});
