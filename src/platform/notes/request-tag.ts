/** A new tag for a request, 0 to 65535, that none of these has. */
export function makeRequestTag(
  taken: readonly number[],
  random: (into: Uint16Array<ArrayBuffer>) => unknown = (into) => crypto.getRandomValues(into),
): number {
  const [tag = 0] = fill(random);
  // Two of somebody's own with one tag would make their answers look alike.
  return taken.includes(tag) ? makeRequestTag(taken, random) : tag;
}

function fill(random: (into: Uint16Array<ArrayBuffer>) => unknown): Uint16Array {
  const into = new Uint16Array(1);
  random(into);
  return into;
}
