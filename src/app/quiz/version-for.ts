import { readMarker } from '#platform/saved-marker.ts';
import type { KnownRole } from '../shell/app-context.ts';

/**
 * Which version of a role this browser goes on with: answers that are under way are finished on the
 * version they began with; everyone else gets the current one. Null for a role that isn't published.
 */
export function createVersionFor(roles: readonly KnownRole[]): (slug: string) => number | null {
  const versions = new Map<string, number>();
  return (slug) => {
    const known = roles.find(({ id }) => id === slug);
    if (known === undefined) return null;
    const decided = versions.get(slug);
    if (decided !== undefined) return decided;
    const begun = readMarker(slug)?.version ?? known.current;
    const version = Math.min(begun, known.current);
    versions.set(slug, version);
    return version;
  };
}
