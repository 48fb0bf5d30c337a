import type { ObserverRating } from '#core';
import { readDatedJson, writeDatedJson } from '../storage/dated-json.ts';
import { recordDeletion } from '../storage/record-deletion.ts';
import { type StorageBrowser, thisBrowser } from '../storage/storage-browser.ts';
import { KEY_PREFIX, listKeys } from '../storage/storage-keys.ts';

/** An observer's unfinished ratings of the requester's work. */
export type RatingsDraft = {
  /** The code of the request being answered. */
  readonly request: string;
  readonly ratings: ReadonlyMap<string, ObserverRating>;
};

/** Identifies a request by role and tag; contains no name. */
export type RequestKey = { readonly slug: string; readonly tag: number };

/** The request's scope in web storage keys, distinct from the observer's own answers. */
function scopeOf({ slug, tag }: RequestKey): string {
  return `${slug}@${tag.toString(16).padStart(4, '0')}`;
}

/**
 * Unsent ratings of somebody else's work, under `<slug>@<tag>` in localStorage. Without
 * localStorage nothing is saved; nothing in here throws.
 */
export function createRatingsDraftStorage(
  browser: Pick<StorageBrowser, 'local' | 'openDatabase' | 'now'> = thisBrowser(),
) {
  const keyOf = (key: RequestKey) => `${KEY_PREFIX}${scopeOf(key)}/ratings`;
  return {
    /**
     * The ratings for this request; null if there are none, or they belong to another request with
     * the same tag.
     */
    read(key: RequestKey, request: string): RatingsDraft | null {
      const kept = readDatedJson(browser.local, keyOf(key));
      if (kept?.data['request'] !== request) return null;
      const entries = Object.entries(kept.data['ratings'] ?? {});
      return { request, ratings: new Map(entries.filter(isRating)) };
    },

    /** All drafts about work in this role, for a list of what is stored. */
    list(slug: string): readonly RatingsDraft[] {
      const beginning = `${KEY_PREFIX}${slug}@`;
      try {
        return listKeys(browser.local(), beginning).flatMap((key) => {
          const request = readDatedJson(browser.local, key)?.data['request'];
          const tag = Number.parseInt(key.slice(beginning.length), 16);
          const draft = typeof request === 'string' ? this.read({ slug, tag }, request) : null;
          return draft === null || draft.ratings.size === 0 ? [] : [draft];
        });
      } catch {
        return [];
      }
    },

    /** False when it could not be saved. */
    write(key: RequestKey, { request, ratings }: RatingsDraft): boolean {
      const data = { request, ratings: Object.fromEntries(ratings) };
      return writeDatedJson(browser.local, keyOf(key), data, browser.now());
    },

    /** Deletes the draft. False when a killed browser might restore it. */
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
