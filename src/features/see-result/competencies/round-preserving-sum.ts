/**
 * Rounds numbers so that the displayed values add up: each is rounded up or down, so that they sum
 * to `shownSum`, or else to the rounded sum (largest remainder method).
 */
export function roundPreservingSum(
  values: readonly number[],
  digits: number,
  shownSum = values.reduce((sum, value) => sum + value, 0),
): readonly number[] {
  const unit = 10 ** digits;
  const floors = values.map((value) => Math.floor(value * unit));
  const toGive = Math.round(shownSum * unit) - floors.reduce((sum, value) => sum + value, 0);
  const remainders = values.map((value, index) => ({
    index,
    rest: value * unit - (floors[index] ?? 0),
  }));
  const lifted = new Set(
    remainders
      .sort((one, other) => other.rest - one.rest)
      .slice(0, toGive)
      .map(({ index }) => index),
  );
  return floors.map((value, index) => (value + (lifted.has(index) ? 1 : 0)) / unit);
}
