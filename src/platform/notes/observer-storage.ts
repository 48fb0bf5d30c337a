import { readDatedJson, writeDatedJson } from '../storage/dated-json.ts';
import { type StorageBrowser, thisBrowser } from '../storage/storage-browser.ts';
import { KEY_PREFIX } from '../storage/storage-keys.ts';

/** The requests that a person sent to observers and the answers received, as codes. */
export type AskedObservers = {
  /** Requests created, oldest first. */
  readonly requests: readonly string[];
  /** Observers' answers in the order received. */
  readonly received: readonly string[];
};

/** More than anybody asks; the oldest are dropped first. */
const MOST = 50;

/**
 * Stored in localStorage beside the person's own answers to the role (`<slug>/observers`), so that
 * deleting those deletes this, too. Without localStorage nothing is saved; nothing in here throws.
 */
export function createObserverStorage(
  { local, now }: Pick<StorageBrowser, 'local' | 'now'> = thisBrowser(),
) {
  const keyOf = (slug: string) => `${KEY_PREFIX}${slug}/observers`;
  return {
    read(slug: string): AskedObservers {
      const data = readDatedJson(local, keyOf(slug))?.data;
      return { requests: codesIn(data?.['requests']), received: codesIn(data?.['received']) };
    },

    /** Replaces the stored lists; empty lists remove the key. False when it could not be saved. */
    write(slug: string, { requests, received }: AskedObservers): boolean {
      if (requests.length + received.length > 0) {
        const data = { requests: requests.slice(-MOST), received: received.slice(-MOST) };
        return writeDatedJson(local, keyOf(slug), data, now());
      }
      try {
        local().removeItem(keyOf(slug));
        return true;
      } catch {
        return false;
      }
    },
  };
}

/** Unvalidated data: entries that can't be a code are left out. */
function codesIn(data: unknown): readonly string[] {
  if (!Array.isArray(data)) return [];
  return data
    .filter((code): code is string => typeof code === 'string' && /^[0-9A-Z]{10,400}$/.test(code))
    .slice(-MOST);
}
