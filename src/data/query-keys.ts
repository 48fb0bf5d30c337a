/*
 * Under which keys the cache holds what was loaded. One app has one root, so the root is no part
 * of them: prerendering fills the cache without knowing where the site will stand.
 */

/** Key of one version of a role. */
export function roleQueryKey(slug: string, version: number) {
  return ['role', slug, version] as const;
}

/** Key of the list of role files. */
export function roleLockQueryKey() {
  return ['role-lock'] as const;
}

/** Key of the list of roles. */
export function roleIndexQueryKey() {
  return ['role-index'] as const;
}
