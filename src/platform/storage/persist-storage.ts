type Keeper = {
  readonly storage?: Partial<Pick<StorageManager, 'persist' | 'persisted'>>;
};

/**
 * Asks the browser not to clear this site's storage when room runs short. Chromium and Safari
 * decide by themselves and show nothing. Firefox would ask the person, so there it isn't called:
 * nobody pressed a button for it. Never rejects; true when the browser has agreed.
 */
export async function askToPersist(
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

/** By what only its engine knows, since a user agent says what its owner likes. */
function isFirefox(): boolean {
  return typeof CSS !== 'undefined' && CSS.supports('-moz-appearance', 'none');
}
