// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { createExplainedStorage } from '#platform/answers/explained-storage.ts';
import { createResponseStorage } from '#platform/answers/response-storage.ts';
import { savedAt } from '#platform/storage/saved-at.ts';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { fakeTab, refused } from '#tests/support/fake-browser.ts';
import { FakeStorage } from '#tests/support/fake-storage.ts';

const PLACE = 'role-radar/ai-engineer/explained';
const EXPLAINED = new Map([['TD-S1', { first: 5, last: 9 }]]);

describe('what was explained', () => {
  it('is kept beside the answers to its role, with its time, each instance apart', () => {
    const { browser } = fakeTab();
    createExplainedStorage('ai-engineer', '', browser).write(EXPLAINED);
    expect(createExplainedStorage('ai-engineer', '', browser).read()).toEqual(EXPLAINED);
    expect(createExplainedStorage('ai-engineer', 'acme', browser).read().size).toBe(0);
    expect(createExplainedStorage('other', '', browser).read().size).toBe(0);
    expect(savedAt(browser.local(), PLACE)).toBe(browser.now());
  });

  it('is deleted with the answers', async () => {
    const { browser } = fakeTab();
    createExplainedStorage('ai-engineer', '', browser).write(EXPLAINED);
    const answers = createResponseStorage({ role: aiEngineer, browser });
    await answers.clear(browser.now());
    expect(browser.local().getItem(PLACE)).toBeNull();
    expect(createExplainedStorage('ai-engineer', '', browser).read().size).toBe(0);
  });

  it.each(['local', 'session', 'page', 'nothing'] as const)(
    'goes where the browser lets it: %s',
    (place) => {
      const tab = fakeTab().browser;
      const kept = new FakeStorage();
      const only = place === 'nothing' ? {} : { [place]: () => kept };
      const browser = { ...tab, local: refused, session: refused, page: refused, ...only };
      const storage = createExplainedStorage('ai-engineer', '', browser);
      storage.write(EXPLAINED);
      expect(storage.read().size).toBe(place === 'nothing' ? 0 : 1);
      expect(kept.getItem(PLACE) === null).toBe(place === 'nothing');
    },
  );

  it.each([
    ['', 0],
    ['{', 0],
    ['[]', 0],
    ['{"items":{}}', 0],
    ['{"items":["TD-S1",["TD-S1"],[1,2,3],["A",-1,2],["A",3,2],["A",1.5,2],["B",1,2]]}', 1],
    [JSON.stringify({ items: Array.from({ length: 999 }, (_, n) => [`A${n}`, 1, 2]) }), 200],
  ])('is read from outside data with care: %s', (text, count) => {
    const { browser } = fakeTab();
    browser.local().setItem(PLACE, text);
    expect(createExplainedStorage('ai-engineer', '', browser).read().size).toBe(count);
  });

  it('is looked at again when another tab wrote it, and when the page comes back', () => {
    const { browser, hear, restore } = fakeTab();
    const listener = vi.fn();
    const end = createExplainedStorage('ai-engineer', '', browser).subscribe(listener);
    hear('role-radar/ai-engineer/a', 'x');
    expect(listener).toHaveBeenCalledTimes(0);
    hear(PLACE, '{}');
    restore();
    expect(listener).toHaveBeenCalledTimes(2);
    end();
    hear(PLACE, '{}');
    expect(listener).toHaveBeenCalledTimes(2);
  });
});
