/*
 * What everything that Role Radar keeps in a browser is called. Storage belongs to an origin, and
 * an origin may hold several builds, each under a path of its own: the names carry the path, so
 * that no build reads or deletes what another one keeps. At an origin's root the names are those of
 * always. Imports nothing: the inline script uses it too (see src/app/instant/boot.ts).
 */

/** The beginning of all keys of web storage of a build at `root`, a path such as `/` or `/some/path/`. */
export function keyPrefixAt(root: string): string {
  return `${databaseNameAt(root)}/`;
}

/** The name of the database of a build at `root`. */
export function databaseNameAt(root: string): string {
  // No key or name of one path is the beginning of another's.
  return root === '/' ? 'role-radar' : `role-radar@${encodeURIComponent(root.slice(1, -1))}`;
}

/**
 * Whose progress: `<slug>`, or in an embed with an instance `<slug>~<instance>`. The instance is
 * one that `cleanInstance` of the core has passed.
 */
export function scopeOf(slug: string, instance: string): string {
  return instance === '' ? slug : `${slug}~${instance}`;
}
