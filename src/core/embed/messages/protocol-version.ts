/**
 * Protocol versions that this build supports, oldest first. Old ones stay as long as old loaders
 * are in use.
 */
export const PROTOCOL_VERSIONS: readonly number[] = [1];

/** The newest version that both sides support (`ours` oldest first); undefined if there is none. */
export function pickVersion(
  ours: readonly number[],
  theirs: readonly number[],
): number | undefined {
  return ours.findLast((version) => theirs.includes(version));
}
