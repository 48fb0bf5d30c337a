import { KEY_PREFIX } from './storage-keys.ts';

/** Says that the person was told; of no role, and nothing about answers. */
const TOLD_KEY = `${KEY_PREFIX}age-told`;

type AgingBrowser = {
  readonly isWebKit: () => boolean;
  readonly isPersisted: () => Promise<boolean>;
  readonly local: () => Storage;
  readonly now: () => number;
};

/**
 * True, once for a browser, where it deletes what a page has stored after seven days of use without
 * a visit to its site: WebKit does (Safari, and every browser on an iPhone), unless it has agreed to
 * keep it. Source: WebKit, "Full Third-Party Cookie Blocking and More", 24 March 2020. Never rejects.
 */
export async function shouldTellStorageAge(
  browser: AgingBrowser = thisBrowser(),
): Promise<boolean> {
  try {
    const storage = browser.local();
    if (!browser.isWebKit() || storage.getItem(TOLD_KEY) !== null) return false;
    if (await browser.isPersisted()) return false;
    // With the time, as of everything that is kept: see `kept-at.ts`.
    storage.setItem(TOLD_KEY, `told ${browser.now()}`);
    return true;
  } catch {
    // What is refused or full keeps nothing that could age.
    return false;
  }
}

function thisBrowser(): AgingBrowser {
  return {
    // By a property of its engine alone, since a user agent says what its owner likes.
    isWebKit: () => CSS.supports('-webkit-nbsp-mode', 'normal'),
    // Only a secure page is told.
    isPersisted: async () => {
      const { storage }: { storage?: StorageManager } = navigator;
      return (await storage?.persisted()) ?? false;
    },
    local: () => window.localStorage,
    now: () => Date.now(),
  };
}
