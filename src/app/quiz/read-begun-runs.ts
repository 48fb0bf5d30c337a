import { readMarker } from '#platform/answers/saved-marker.ts';

/** How far the answers go that this browser holds, for each of these roles that it holds some of. */
export function readBegunRuns(
  roles: readonly string[],
): readonly { readonly role: string; readonly done: number; readonly total: number }[] {
  return roles.flatMap((role) => {
    const marker = readMarker(role);
    return marker === null || marker.done === 0
      ? []
      : [{ role, done: marker.done, total: marker.total }];
  });
}
