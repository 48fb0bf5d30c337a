import { parseDraftKey } from '#core';
import { readMarker } from '#platform/answers/saved-marker.ts';
import type { KnownRole } from '../shell/app-context.ts';

/** The version that a new assessment of this role begins with; null for a role that isn't known. A draft has no other. */
export function currentVersion(roles: readonly KnownRole[], slug: string): number | null {
  return parseDraftKey(slug)?.version ?? roles.find(({ id }) => id === slug)?.current ?? null;
}

/**
 * Which version of a role this browser goes on with: answers that are under way are finished on the
 * version they began with; everyone else gets the current one. Null for a role that isn't known.
 *
 * Asked anew each time, since answers may have been deleted or begun over meanwhile. `instance` is
 * that of the embed: its answers are kept apart from those of the site.
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
