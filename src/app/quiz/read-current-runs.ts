import { readMarker } from '#platform/answers/saved-marker.ts';

/** The progress of each of these roles that this browser has answers to. */
export function readCurrentRuns(
  roles: readonly string[],
): readonly { readonly role: string; readonly done: number; readonly total: number }[] {
  return roles.flatMap((role) => {
    const marker = readMarker(role);
    return marker === null || marker.done === 0
      ? []
      : [{ role, done: marker.done, total: marker.total }];
  });
}
