/** A new tag for a request, 0 to 65535, not among the taken ones. */
export function makeRequestTag(
  taken: readonly number[],
  random: (into: Uint16Array<ArrayBuffer>) => unknown = (into) => crypto.getRandomValues(into),
): number {
  const [tag = 0] = fill(random);
  // Two requests with the same tag would make their answers indistinguishable.
  return taken.includes(tag) ? makeRequestTag(taken, random) : tag;
}

function fill(random: (into: Uint16Array<ArrayBuffer>) => unknown): Uint16Array {
  const into = new Uint16Array(1);
  random(into);
  return into;
}
