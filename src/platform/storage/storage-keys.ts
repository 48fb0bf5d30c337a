import { rootPath } from './root-path.ts';
import { keyPrefixAt, scopeOf } from './storage-names.ts';

/** Everything that this build keeps in web storage begins with this. */
export const KEY_PREFIX = keyPrefixAt(rootPath());

/** The same for a build at the root of the origin; once that of all builds (see `common-keys.ts`). */
export const COMMON_PREFIX = keyPrefixAt('/');

/** See `auto-advance-setting.ts`. Of no role: nothing about answers. */
export const AUTO_ADVANCE_KEY = `${KEY_PREFIX}auto-advance`;

/**
 * The keys of one role's progress. They name the role and, in an embed with an `instance`
 * attribute, the instance; never anything about the person.
 */
export type ProgressKeys = {
  /** Also the scope of the second copy: `<slug>` or `<slug>~<instance>`. */
  readonly scope: string;
  readonly a: string;
  readonly b: string;
  /** See `saved-marker.ts`. */
  readonly marker: string;
  /** Written and removed at once, to tell other tabs that this role was cleared; its value is the time. */
  readonly cleared: string;
  /** Beginning of the keys under which unreadable slots are kept; a time follows. */
  readonly corrupt: string;
  /** Says that a build at the root of the origin keeps these; builds under a path don't write it. */
  readonly atRoot: string;
  /** Beginning of all of these. */
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

/** The keys in this storage that begin like this. */
export function listKeys(area: Storage, beginning: string): readonly string[] {
  const keys = Array.from({ length: area.length }, (_, index) => area.key(index));
  return keys.filter((key) => key !== null).filter((key) => key.startsWith(beginning));
}

/** The role and instance that a key is about; '' for a setting, which is about none. */
export function scopeOfKey(key: string, prefix = KEY_PREFIX): string {
  const end = key.lastIndexOf('/');
  return end < prefix.length ? '' : key.slice(prefix.length, end);
}

/** Which of the two beginnings a key has. */
export function prefixOf(key: string): string {
  return key.startsWith(KEY_PREFIX) ? KEY_PREFIX : COMMON_PREFIX;
}
