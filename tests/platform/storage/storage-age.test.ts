import { describe, expect, it } from 'vitest';
import { clearEverything } from '#platform/storage/clear-everything.ts';
import { shouldWarnOfExpiry } from '#platform/storage/storage-age.ts';
import { fakeTab, refused } from '#tests/support/fake-browser.ts';

function browserWith(local: () => Storage, isWebKit = true, persisted = false) {
  return {
    local,
    isWebKit: () => isWebKit,
    isPersisted: async () => persisted,
    now: () => 1_800_000_000_000,
  };
}

describe('that storage ages', () => {
  it('is told once where the browser clears it', async () => {
    const { local } = fakeTab();
    const browser = browserWith(() => local);
    expect(await shouldWarnOfExpiry(browser)).toBe(true);
    expect(await shouldWarnOfExpiry(browser)).toBe(false);
  });

  it.each([
    ['another engine', false, false],
    ['a browser that agreed to keep it', true, true],
  ])(
    'is not told by %s, which keeps no note of it either',
    async (_browser, isWebKit, persisted) => {
      const { local } = fakeTab();
      expect(await shouldWarnOfExpiry(browserWith(() => local, isWebKit, persisted))).toBe(false);
      expect(local.length).toBe(0);
    },
  );

  it('is not told where nothing is kept that could age', async () => {
    expect(await shouldWarnOfExpiry(browserWith(refused))).toBe(false);
    const failing = {
      ...browserWith(() => fakeTab().local),
      isPersisted: () => Promise.reject(new Error('refused')),
    };
    expect(await shouldWarnOfExpiry(failing)).toBe(false);
  });

  it('is told again when everything was deleted', async () => {
    const { browser, local } = fakeTab();
    const aging = browserWith(() => local);
    await shouldWarnOfExpiry(aging);
    await clearEverything(browser);
    expect(local.length).toBe(0);
    expect(await shouldWarnOfExpiry(aging)).toBe(true);
  });
});
