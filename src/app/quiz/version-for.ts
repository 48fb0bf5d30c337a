import { parseDraftKey } from '#core';
import { readMarker } from '#platform/answers/saved-marker.ts';
import type { KnownRole } from '../shell/app-context.ts';

/** The version for a new assessment of this role; null for an unknown role. A draft has only one. */
export function currentVersion(roles: readonly KnownRole[], slug: string): number | null {
  return parseDraftKey(slug)?.version ?? roles.find(({ id }) => id === slug)?.current ?? null;
}

/**
 * The version of a role to continue with: answers are finished on the version they were started on;
 * everyone else gets the current one. Null for an unknown role.
 *
 * Evaluated on every call, since answers may have been deleted or restarted meanwhile. `instance`
 * is the embed's, whose answers are stored separately from the site's.
 */
export function createVersionFor(
  roles: readonly KnownRole[],
  instance = '',
  read: typeof readMarker = readMarker,
): (slug: string) => number | null {
  return (slug) => {
    const current = currentVersion(roles, slug);
    return current === null ? null : Math.min(read(slug, instance)?.version ?? current, current);
  };
}
