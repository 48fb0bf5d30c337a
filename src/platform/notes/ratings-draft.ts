import type { ObserverRating } from '#core';
import { readDatedJson, writeDatedJson } from '../storage/dated-json.ts';
import { recordDeletion } from '../storage/record-deletion.ts';
import { type StorageBrowser, thisBrowser } from '../storage/storage-browser.ts';
import { KEY_PREFIX } from '../storage/storage-keys.ts';

/** What an observer has said so far about the work of the person who sent a request. */
export type RatingsDraft = {
  /** The code of the request that it answers. */
  readonly request: string;
  readonly ratings: ReadonlyMap<string, ObserverRating>;
};

/** Which request of which role: no name of anybody. */
export type RequestKey = { readonly slug: string; readonly tag: number };

/** As the keys of web storage name it: never those of the observer's own answers. */
function scopeOf({ slug, tag }: RequestKey): string {
  return `${slug}@${tag.toString(16).padStart(4, '0')}`;
}

/**
 * Ratings of somebody else's work that aren't sent yet, under `<slug>@<tag>` in localStorage. Without
 * localStorage nothing is kept, and nothing in here throws.
 */
export function createRatingsDrafts(
  browser: Pick<StorageBrowser, 'local' | 'openDatabase' | 'now'> = thisBrowser(),
) {
  const keyOf = (key: RequestKey) => `${KEY_PREFIX}${scopeOf(key)}/ratings`;
  return {
    /** What was said in answer to this request; null for nothing, and for another one of this tag. */
    read(key: RequestKey, request: string): RatingsDraft | null {
      const kept = readDatedJson(browser.local, keyOf(key));
      if (kept?.data['request'] !== request) return null;
      const entries = Object.entries(kept.data['ratings'] ?? {});
      return { request, ratings: new Map(entries.filter(isRating)) };
    },

    /** False when it could not be kept. */
    write(key: RequestKey, { request, ratings }: RatingsDraft): boolean {
      const data = { request, ratings: Object.fromEntries(ratings) };
      return writeDatedJson(browser.local, keyOf(key), data, browser.now());
    },

    /** Forgets it. False when a killed browser might bring it back. */
    async clear(key: RequestKey): Promise<boolean> {
      const at = Math.max(browser.now(), readDatedJson(browser.local, keyOf(key))?.at ?? 0);
      const recorded = recordDeletion(browser, scopeOf(key), at);
      try {
        browser.local().removeItem(keyOf(key));
      } catch {
        // Without storage there is nothing to remove.
      }
      return recorded;
    },
  };
}

function isRating(entry: [string, unknown]): entry is [string, ObserverRating] {
  const [, rating] = entry;
  return rating === 'cant-judge' || [0, 1, 2, 3, 4].some((level) => level === rating);
}
