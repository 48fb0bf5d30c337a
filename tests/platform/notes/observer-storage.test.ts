// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { createObserverStorage } from '#platform/notes/observer-storage.ts';
import { savedAt } from '#platform/storage/saved-at.ts';
import { fakeTab, refused } from '#tests/support/fake-browser.ts';

const NOBODY_ASKED = { requests: [], received: [] };

const PLACE = 'role-radar/ai-engineer/observers';
const ASKED = { requests: ['1ABCDEFGHJK'], received: ['1ABCDEFGHJM', '1ABCDEFGHJN'] };

describe('whom somebody asked', () => {
  it('is kept beside their answers, with its time', () => {
    const { browser } = fakeTab();
    const asked = createObserverStorage(browser);
    expect(asked.read('ai-engineer')).toEqual(NOBODY_ASKED);
    expect(asked.write('ai-engineer', ASKED)).toBe(true);
    expect(asked.read('ai-engineer')).toEqual(ASKED);
    expect(asked.read('other')).toEqual(NOBODY_ASKED);
    expect(savedAt(browser.local(), PLACE)).toBe(browser.now());
  });

  it('is removed where nothing is left', () => {
    const { browser } = fakeTab();
    const asked = createObserverStorage(browser);
    asked.write('ai-engineer', ASKED);
    expect(asked.write('ai-engineer', NOBODY_ASKED)).toBe(true);
    expect(browser.local().getItem(PLACE)).toBeNull();
  });

  it('leaves out what is no code', () => {
    const { browser } = fakeTab();
    const text = JSON.stringify({ requests: [1, '<b>', '1ABCDEFGHJK'], received: 'x' });
    browser.local().setItem(PLACE, text);
    expect(createObserverStorage(browser).read('ai-engineer')).toEqual({
      requests: ['1ABCDEFGHJK'],
      received: [],
    });
  });

  it('is not kept without storage', () => {
    const asked = createObserverStorage({ ...fakeTab().browser, local: refused });
    expect(asked.read('ai-engineer')).toEqual(NOBODY_ASKED);
    expect(asked.write('ai-engineer', ASKED)).toBe(false);
    expect(asked.write('ai-engineer', NOBODY_ASKED)).toBe(false);
  });
});
