import { AUTO_ADVANCE_KEY } from './storage/storage-keys.ts';

/** Whether choosing an answer moves on by itself, as this person set it; true until they did. */
export function readAutoAdvance(area = (): Storage => window.localStorage): boolean {
  try {
    return area().getItem(AUTO_ADVANCE_KEY)?.startsWith('off') !== true;
  } catch {
    return true;
  }
}

/** Keeps the choice for the next visit; without storage it lasts as long as the page. */
export function writeAutoAdvance(on: boolean, area = (): Storage => window.localStorage): void {
  try {
    if (on) area().removeItem(AUTO_ADVANCE_KEY);
    // With the time, as of everything that is kept: see `kept-at.ts`.
    else area().setItem(AUTO_ADVANCE_KEY, `off ${Date.now()}`);
  } catch {
    // Blocked or full.
  }
}
