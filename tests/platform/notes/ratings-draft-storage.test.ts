// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { ObserverRating } from '#core';
import { createRatingsDraftStorage } from '#platform/notes/ratings-draft-storage.ts';
import { fakeTab, refused } from '#tests/support/fake-browser.ts';

const KEY = { slug: 'ai-engineer', tag: 0xab };
const PLACE = 'role-radar/ai-engineer@00ab/ratings';
const RATINGS = new Map<string, ObserverRating>([
  ['TD1', 0],
  ['TD2', 'cant-judge'],
]);

describe('ratings of somebody else’s work', () => {
  it('come back for the same request, from a key that is no key of one’s own answers', () => {
    const { browser } = fakeTab();
    const drafts = createRatingsDraftStorage(browser);
    expect(drafts.read(KEY, '1ABC')).toBeNull();
    expect(drafts.write(KEY, { request: '1ABC', ratings: RATINGS })).toBe(true);
    expect(drafts.read(KEY, '1ABC')?.ratings).toEqual(RATINGS);
    expect(browser.local().getItem(PLACE)).toContain('"TD2":"cant-judge"');
    // Another request with this tag, and another tag.
    expect(drafts.read(KEY, '1ABD')).toBeNull();
    expect(drafts.read({ ...KEY, tag: 1 }, '1ABC')).toBeNull();
  });

  it.each([
    ['no JSON', '{'],
    ['no object', '3'],
    ['no ratings', '{"request":"1ABC"}'],
    ['other ratings', '{"request":"1ABC","ratings":{"TD1":5,"TD2":"x","TD3":null}}'],
  ])('that are %s are none', (_, text) => {
    const { browser } = fakeTab();
    browser.local().setItem(PLACE, text);
    expect(createRatingsDraftStorage(browser).read(KEY, '1ABC')?.ratings.size ?? 0).toBe(0);
  });

  it('are gone after they were deleted', async () => {
    const { browser } = fakeTab();
    const drafts = createRatingsDraftStorage(browser);
    drafts.write(KEY, { request: '1ABC', ratings: RATINGS });
    expect(await drafts.clear(KEY)).toBe(true);
    expect(drafts.read(KEY, '1ABC')).toBeNull();
  });

  it('are not kept without storage, and nothing throws', async () => {
    const browser = { ...fakeTab().browser, local: refused };
    const drafts = createRatingsDraftStorage(browser);
    expect(drafts.write(KEY, { request: '1ABC', ratings: RATINGS })).toBe(false);
    expect(drafts.read(KEY, '1ABC')).toBeNull();
    await drafts.clear(KEY);
  });
});
