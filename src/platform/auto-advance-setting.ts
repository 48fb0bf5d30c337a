import { AUTO_ADVANCE_KEY } from './storage/storage-keys.ts';

/** Whether choosing an answer advances to the next question, as set by this person; true by default. */
export function readAutoAdvance(area = (): Storage => window.localStorage): boolean {
  try {
    return area().getItem(AUTO_ADVANCE_KEY)?.startsWith('off') !== true;
  } catch {
    return true;
  }
}

/** Saves the choice for the next visit; without storage it lasts as long as the page. */
export function writeAutoAdvance(on: boolean, area = (): Storage => window.localStorage): void {
  try {
    if (on) area().removeItem(AUTO_ADVANCE_KEY);
    // Dated, like everything in storage (see `saved-at.ts`).
    else area().setItem(AUTO_ADVANCE_KEY, `off ${Date.now()}`);
  } catch {
    // Blocked or full.
  }
}
