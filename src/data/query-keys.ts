/*
 * Query cache keys. They leave out the app's root, of which there is only one: prerendering fills
 * the cache without knowing where the site will be hosted.
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
