import {
  COMMON_PREFIX,
  KEY_PREFIX,
  listKeys,
  type ProgressKeys,
  scopeOfKey,
} from './storage-keys.ts';

/*
 * Before each build had its own keys, all builds of an origin shared those of its root. A build
 * under a path copies them once, and deletes them when its own are deleted: they are the same
 * answers. Keys of a build at the root are marked (`at-root`) and left alone.
 */

/** Copies the common keys into this build's own, once, in both areas of web storage. */
export function adoptCommonKeys(
  areas: readonly (() => Storage)[] = [() => window.localStorage, () => window.sessionStorage],
  prefix = KEY_PREFIX,
): void {
  if (prefix === COMMON_PREFIX) return;
  for (const area of areas) {
    try {
      adopt(area(), prefix);
    } catch {
      // Blocked, or no room for both: the second copy has the answers too.
    }
  }
}

function adopt(storage: Storage, prefix: string): void {
  const adopted = `${prefix}adopted`;
  if (storage.getItem(adopted) !== null) return;
  const keys = listCommonKeys(storage, prefix);
  for (const key of keys) {
    const own = prefix + key.slice(COMMON_PREFIX.length);
    if (storage.getItem(own) === null) storage.setItem(own, storage.getItem(key) ?? '');
  }
  if (keys.length > 0) storage.setItem(adopted, '1');
}

/** All keys in this storage area of one role and instance: this build's, and common ones. */
export function listScopeKeys(
  storage: Storage,
  { base, scope }: Pick<ProgressKeys, 'base' | 'scope'>,
): readonly string[] {
  return [...listKeys(storage, base), ...listCommonKeys(storage, KEY_PREFIX, scope)];
}

/**
 * The common keys that don't belong to a root build; with a scope, only those of one role and
 * instance. None for a build at the root itself.
 */
export function listCommonKeys(
  storage: Storage,
  prefix = KEY_PREFIX,
  scope: string | null = null,
): readonly string[] {
  if (prefix === COMMON_PREFIX) return [];
  const keys = listKeys(storage, COMMON_PREFIX);
  const claimed = new Set(keys.filter((key) => key.endsWith('/at-root')).map(commonScope));
  return keys.filter((key) => {
    const own = commonScope(key);
    if (scope !== null && own !== scope) return false;
    // Settings have no scope: if there is a build at the root, they may belong to it.
    return own === '' ? claimed.size === 0 : !claimed.has(own);
  });
}

const commonScope = (key: string): string => scopeOfKey(key, COMMON_PREFIX);
