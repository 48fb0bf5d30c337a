/** A figure beside the reference's, with the range that holds it 95 times of 100. */
export type Ratio = { readonly value: number; readonly low: number; readonly high: number };

/** The middle value; NaN of nothing. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const lower = sorted[(sorted.length - 1) >> 1];
  const upper = sorted[sorted.length >> 1];
  return lower === undefined || upper === undefined ? NaN : (lower + upper) / 2;
}

/**
 * Ratio of the medians of pairs measured one after the other, with a bootstrap interval (percentile,
 * pairs resampled). The generator is fixed, so that a report can be computed again from its runs.
 */
export function ratioOfMedians(
  pairs: readonly (readonly [ours: number, reference: number])[],
  samples = 2000,
): Ratio {
  const of = (some: readonly (readonly [number, number])[]) =>
    median(some.map(([ours]) => ours)) / median(some.map(([, reference]) => reference));
  const next = makeGenerator();
  const ratios = Array.from({ length: samples }, () =>
    of(pairs.map(() => pairs[Math.floor(next() * pairs.length)] ?? [NaN, NaN])),
  ).sort((a, b) => a - b);
  return {
    value: of(pairs),
    low: ratios[Math.floor(samples * 0.025)] ?? NaN,
    high: ratios[Math.ceil(samples * 0.975) - 1] ?? NaN,
  };
}

/** Lehmer's generator with the multiplier 48271: numbers from 0 to 1, the same every time. */
function makeGenerator(): () => number {
  const modulus = 2 ** 31 - 1;
  let state = 1;
  return () => {
    state = (state * 48_271) % modulus;
    return state / modulus;
  };
}
