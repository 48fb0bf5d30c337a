// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { readAutoAdvance, writeAutoAdvance } from '#platform/auto-advance-setting.ts';
import { clearEverything } from '#platform/storage/clear-everything.ts';
import { fakeTab, refused } from '#tests/support/fake-browser.ts';

beforeEach(() => localStorage.clear());

describe('the switch for moving on', () => {
  it('is on until somebody turns it off, and then off in the next visit too', () => {
    expect(readAutoAdvance()).toBe(true);
    writeAutoAdvance(false);
    expect(readAutoAdvance()).toBe(false);
    writeAutoAdvance(true);
    expect(readAutoAdvance()).toBe(true);
    expect(localStorage.length).toBe(0);
  });

  it('is forgotten when everything is cleared', async () => {
    const { browser, local } = fakeTab();
    writeAutoAdvance(false, () => local);
    expect(readAutoAdvance(() => local)).toBe(false);
    await clearEverything(browser);
    expect(readAutoAdvance(() => local)).toBe(true);
  });

  it('is on, and can be switched, where storage is refused', () => {
    expect(() => writeAutoAdvance(false, refused)).not.toThrow();
    expect(readAutoAdvance(refused)).toBe(true);
  });
});
