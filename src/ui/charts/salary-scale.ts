/**
 * A scale from zero to a round figure at or above the largest value, with ticks at 1, 2, 2.5 or 5
 * times a power of ten, at most `most` steps. It starts at zero because bars are compared by
 * length. Without a value above 0 the scale goes from 0 to 1.
 */
export function roundScale(
  largest: number,
  most = 5,
): { readonly max: number; readonly ticks: readonly number[] } {
  if (!(largest > 0)) return { max: 1, ticks: [0, 1] };
  const power = 10 ** Math.floor(Math.log10(largest / most));
  const step =
    [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((size) => largest / size <= most) ??
    10 * power;
  const steps = Math.ceil(largest / step);
  return {
    max: steps * step,
    ticks: Array.from({ length: steps + 1 }, (_, index) => index * step),
  };
}
