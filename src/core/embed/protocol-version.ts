/** Versions of the embed protocol that this build speaks, oldest first. Old ones stay for as long as old loaders are out there. */
export const PROTOCOL_VERSIONS: readonly number[] = [1];

/** The newest version that both sides speak, of `ours` from the oldest on; undefined when there is none. */
export function pickVersion(
  ours: readonly number[],
  theirs: readonly number[],
): number | undefined {
  return ours.findLast((version) => theirs.includes(version));
}
