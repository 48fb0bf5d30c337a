/** Versions of the embed protocol that this build speaks. Old ones stay for as long as old loaders are out there. */
export const PROTOCOL_VERSIONS: readonly number[] = [1];

/** The highest version that both sides speak; null when there is none. */
export function pickVersion(ours: readonly number[], theirs: readonly number[]): number | null {
  const common = ours.filter((version) => theirs.includes(version));
  return common.length === 0 ? null : Math.max(...common);
}
