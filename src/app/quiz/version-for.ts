import { parseDraftKey } from '#core';
import { readMarker } from '#platform/saved-marker.ts';
import type { KnownRole } from '../shell/app-context.ts';

/** The version that a new assessment of this role begins with; null for a role that isn't known. A draft has no other. */
export function currentVersion(roles: readonly KnownRole[], slug: string): number | null {
  return parseDraftKey(slug)?.version ?? roles.find(({ id }) => id === slug)?.current ?? null;
}

/**
 * Which version of a role this browser goes on with: answers that are under way are finished on the
 * version they began with; everyone else gets the current one. Null for a role that isn't known.
 */
export function createVersionFor(roles: readonly KnownRole[]): (slug: string) => number | null {
  const versions = new Map<string, number>();
  return (slug) => {
    const current = currentVersion(roles, slug);
    if (current === null) return null;
    const decided = versions.get(slug);
    if (decided !== undefined) return decided;
    const begun = readMarker(slug)?.version ?? current;
    const version = Math.min(begun, current);
    versions.set(slug, version);
    return version;
  };
}
