type Keeper = {
  readonly storage?: Partial<Pick<StorageManager, 'persist' | 'persisted'>>;
};

/**
 * Asks the browser not to evict this site's storage when space runs short. Chromium and Safari
 * decide silently. Firefox would prompt the person, so it isn't called there: nobody pressed a
 * button for it. Never rejects; true when the browser has agreed.
 */
export async function requestPersistence(
  browser: Keeper = navigator,
  prompts: boolean = isFirefox(),
): Promise<boolean> {
  const { storage } = browser;
  try {
    if ((await storage?.persisted?.()) === true) return true;
    return !prompts && (await storage?.persist?.()) === true;
  } catch {
    return false;
  }
}

/** Detected by an engine feature, because user agent strings can be set to anything. */
function isFirefox(): boolean {
  return typeof CSS !== 'undefined' && CSS.supports('-moz-appearance', 'none');
}
