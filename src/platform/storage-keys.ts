/** Everything that Role Radar keeps in web storage begins with this. */
export const KEY_PREFIX = 'role-radar/';

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
  /** Written and removed at once, to tell other tabs that this role was cleared. */
  readonly cleared: string;
  /** Beginning of the keys under which unreadable slots are kept; a time follows. */
  readonly corrupt: string;
  /** Beginning of all of these. */
  readonly base: string;
};

/**
 * Whose progress: `<slug>`, or in an embed with an instance `<slug>~<instance>`. Characters that have
 * no place in a key are dropped from the instance.
 */
export function scopeOf(slug: string, instance: string): string {
  const suffix = instance.replace(/[^A-Za-z0-9_-]/g, '').slice(0, 40);
  return suffix === '' ? slug : `${slug}~${suffix}`;
}

/** Key of the few characters that say what is saved; also read by the page's inline script. */
export function markerKey(scope: string): string {
  return `${KEY_PREFIX}${scope}/saved`;
}

/** The keys for a role's slug and an embed's instance. */
export function progressKeys(slug: string, instance = ''): ProgressKeys {
  const scope = scopeOf(slug, instance);
  const base = `${KEY_PREFIX}${scope}/`;
  return {
    scope,
    base,
    a: `${base}a`,
    b: `${base}b`,
    marker: markerKey(scope),
    cleared: `${base}cleared`,
    corrupt: `${base}corrupt-`,
  };
}

/** The keys in this storage that begin like this. */
export function listKeys(area: Storage, beginning: string): readonly string[] {
  const keys = Array.from({ length: area.length }, (_, index) => area.key(index));
  return keys.filter((key) => key !== null).filter((key) => key.startsWith(beginning));
}
