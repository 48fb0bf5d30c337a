import { rootPath } from './root-path.ts';
import { keyPrefixAt, scopeOf } from './storage-names.ts';

/** Prefix of everything that this build keeps in web storage. */
export const KEY_PREFIX = keyPrefixAt(rootPath());

/** Prefix for a build at the root of the origin; once shared by all builds (see `common-keys.ts`). */
export const COMMON_PREFIX = keyPrefixAt('/');

/** See `auto-advance-setting.ts`. Belongs to no role and contains nothing about answers. */
export const AUTO_ADVANCE_KEY = `${KEY_PREFIX}auto-advance`;

/**
 * The keys of one role's progress. They contain the role and, in an embed with an `instance`
 * attribute, the instance; never anything about the person.
 */
export type ProgressKeys = {
  /** Also the scope of the second copy: `<slug>` or `<slug>~<instance>`. */
  readonly scope: string;
  readonly a: string;
  readonly b: string;
  /** See `saved-marker.ts`. */
  readonly marker: string;
  /**
   * Written and removed immediately, to notify other tabs that this role was cleared; its value is
   * the time.
   */
  readonly cleared: string;
  /** Prefix of the keys for unreadable slots; a time follows. */
  readonly corrupt: string;
  /**
   * Marks this scope's keys as written by a build at the origin's root; builds under a path don't
   * write it.
   */
  readonly atRoot: string;
  /** Common prefix of all of these. */
  readonly base: string;
};

/** The keys for a role's slug and an embed's instance. */
export function progressKeys(slug: string, instance = ''): ProgressKeys {
  const scope = scopeOf(slug, instance);
  const base = `${KEY_PREFIX}${scope}/`;
  return {
    scope,
    base,
    a: `${base}a`,
    b: `${base}b`,
    marker: `${base}saved`,
    cleared: `${base}cleared`,
    corrupt: `${base}corrupt-`,
    atRoot: `${base}at-root`,
  };
}

/** The keys in this storage area that start with the prefix. */
export function listKeys(area: Storage, beginning: string): readonly string[] {
  const keys = Array.from({ length: area.length }, (_, index) => area.key(index));
  return keys.filter((key) => key !== null).filter((key) => key.startsWith(beginning));
}

/** The role and instance that a key belongs to; '' for a setting. */
export function scopeOfKey(key: string, prefix = KEY_PREFIX): string {
  const end = key.lastIndexOf('/');
  return end < prefix.length ? '' : key.slice(prefix.length, end);
}

/** Which of the two prefixes a key has. */
export function prefixOf(key: string): string {
  return key.startsWith(KEY_PREFIX) ? KEY_PREFIX : COMMON_PREFIX;
}
