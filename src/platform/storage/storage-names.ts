/*
 * Names of everything that Role Radar stores in a browser. Storage belongs to an origin, and an
 * origin may host several builds, each under its own path: the names contain the path, so that no
 * build reads or deletes another's data. At the root, the names are the original ones. Imports
 * nothing: the inline script uses it too (see src/app/instant/boot.ts).
 */

/** Prefix of all web storage keys of a build at `root`, a path such as `/` or `/some/path/`. */
export function keyPrefixAt(root: string): string {
  return `${databaseNameAt(root)}/`;
}

/** The name of the database of a build at `root`. */
export function databaseNameAt(root: string): string {
  // Encoded so that no path's keys or names are a prefix of another's.
  return root === '/' ? 'role-radar' : `role-radar@${encodeURIComponent(root.slice(1, -1))}`;
}

/**
 * Scope of saved progress: `<slug>`, or in an embed with an instance `<slug>~<instance>`. The
 * instance must have passed the core's `cleanInstance`.
 */
export function scopeOf(slug: string, instance: string): string {
  return instance === '' ? slug : `${slug}~${instance}`;
}
