import { decodeSlot, mergeProgress, type SavedProgress } from '#core';
import { listScopeKeys } from '../storage/common-keys.ts';
import { savedAt } from '../storage/saved-at.ts';
import { type StorageBrowser, thisBrowser } from '../storage/storage-browser.ts';
import { type ProgressKeys, progressKeys } from '../storage/storage-keys.ts';
import { createAnswerCopy } from './answer-copy.ts';

/**
 * The answers given in an embed with an instance, for a page that shows none of its questions: read
 * without the role's file, and deleted with everything stored beside them. Nothing in here throws.
 */
export function createFrameAnswers(
  slug: string,
  instance: string,
  browser: Pick<StorageBrowser, 'local' | 'session' | 'openDatabase' | 'now'> = thisBrowser(),
) {
  const keys = progressKeys(slug, instance);
  const areas = [browser.local, browser.session];
  const read = (): SavedProgress | null => {
    const found = areas
      .flatMap((area) => [keys.a, keys.b].map((key) => decodeSlot(textAt(area, key))))
      .flatMap((slot) => (slot.ok && slot.value.progress.role === slug ? slot.value.progress : []));
    const version = Math.max(...found.map((each) => each.version));
    const [first, ...rest] = found.filter((each) => each.version === version);
    return first === undefined ? null : rest.reduce(mergeProgress, first);
  };
  return {
    /** The saved answers; null when there are none or they are unreadable. */
    read,

    /** Resolves when the deletion is durable; with false when a copy may be left. */
    async clear(): Promise<boolean> {
      const copy = createAnswerCopy({
        scope: keys.scope,
        role: slug,
        version: read()?.version ?? 1,
        open: browser.openDatabase,
        onChange: () => undefined,
      });
      const at = Math.max(browser.now(), ...areas.map((area) => newestIn(area, keys)));
      // Started first: once it is durable, whatever a killed browser restores is void.
      const copyCleared = copy.clear(at);
      const areCleared = areas.map((area) => clearIn(area, keys, at));
      return (await copyCleared) && areCleared.every(Boolean);
    },
  };
}

function textAt(area: () => Storage, key: string): string {
  try {
    return area().getItem(key) ?? '';
  } catch {
    return '';
  }
}

/** The latest readable time of anything under the keys; 0 where there is none. */
function newestIn(area: () => Storage, keys: ProgressKeys): number {
  try {
    const times = listScopeKeys(area(), keys).map((key) => savedAt(area(), key));
    return Math.max(0, ...times.filter(Number.isFinite));
  } catch {
    return 0;
  }
}

/** Tells other tabs first, as the page that gave the answers does. */
function clearIn(area: () => Storage, keys: ProgressKeys, at: number): boolean {
  try {
    const storage = area();
    const stored = listScopeKeys(storage, keys);
    if (stored.length === 0) return true;
    storage.setItem(keys.cleared, String(at));
    for (const key of [...stored, keys.cleared]) storage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}
