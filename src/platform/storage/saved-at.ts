import { decodeSlot } from '#core';
import { newestInHistory } from '../answers/answer-history.ts';
import { prefixOf, scopeOfKey } from './storage-keys.ts';

/**
 * When the data under a web storage key was last written, in epoch milliseconds: 0 where unknown
 * and unimportant, later than any time where it can't be read.
 */
export function savedAt(storage: Storage, key: string): number {
  const prefix = prefixOf(key);
  const scope = scopeOfKey(key, prefix);
  const name = key.slice(key.lastIndexOf('/') + 1);
  const read = (each: string) => storage.getItem(prefix + each) ?? '';
  if (name === 'adopted') return Number.POSITIVE_INFINITY;
  if (scope === '') return timeIn(read(name.startsWith('compared-') ? 'compared-at' : name));
  if (['history', 'observers', 'ratings', 'plan', 'evidence', 'explained'].includes(name)) {
    return newestInHistory(read(`${scope}/${name}`));
  }
  if (name.startsWith('corrupt-')) return timeIn(name);
  // Data beside the two slots is deleted along with them.
  return Math.max(newestInSlot(read(`${scope}/a`)), newestInSlot(read(`${scope}/b`)));
}

/** The latest time in a slot; 0 for an empty one, later than any time for an unreadable one. */
function newestInSlot(text: string): number {
  const slot = decodeSlot(text);
  if (!slot.ok) return slot.error === 'empty' ? 0 : Number.POSITIVE_INFINITY;
  const { startedAt, place, records } = slot.value.progress;
  const times = [...records.values()].map(({ answeredAt }) => answeredAt);
  return Math.max(startedAt, place.reachedAt, ...times);
}

/** The first number in a text; 0 without one. */
function timeIn(text: string): number {
  return Number(/\d+/.exec(text)?.[0] ?? 0);
}
