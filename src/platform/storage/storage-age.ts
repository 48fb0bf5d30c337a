import { KEY_PREFIX } from './storage-keys.ts';

/** Set once the person has been told; contains nothing about a role or answers. */
const WARNED_KEY = `${KEY_PREFIX}age-told`;

type AgingBrowser = {
  readonly isWebKit: () => boolean;
  readonly isPersisted: () => Promise<boolean>;
  readonly local: () => Storage;
  readonly now: () => number;
};

/**
 * True once per browser, if it deletes script-written storage after seven days of use without a
 * visit to the site: WebKit does (Safari, and every browser on an iPhone), unless it has agreed to
 * persist it. Source: WebKit, "Full Third-Party Cookie Blocking and More", 24 March 2020. Never
 * rejects.
 */
export async function shouldWarnOfExpiry(browser: AgingBrowser = thisBrowser()): Promise<boolean> {
  try {
    const storage = browser.local();
    if (!browser.isWebKit() || storage.getItem(WARNED_KEY) !== null) return false;
    if (await browser.isPersisted()) return false;
    // Dated, like everything in storage (see `saved-at.ts`).
    storage.setItem(WARNED_KEY, `told ${browser.now()}`);
    return true;
  } catch {
    // Where storage is refused or full, nothing is stored that could expire.
    return false;
  }
}

function thisBrowser(): AgingBrowser {
  return {
    // Detected by an engine property, because user agent strings can be set to anything.
    isWebKit: () => CSS.supports('-webkit-nbsp-mode', 'normal'),
    // Only available in a secure context.
    isPersisted: async () => {
      const { storage }: { storage?: StorageManager } = navigator;
      return (await storage?.persisted()) ?? false;
    },
    local: () => window.localStorage,
    now: () => Date.now(),
  };
}
