import { at } from './at.ts';

/** Weights, of which at least one is above 0, to chances that sum to 1; and the sum they had. */
export function normalise(weights: Float64Array): {
  readonly chances: Float64Array;
  readonly total: number;
} {
  let total = 0;
  // By index: what steps through an array makes an object at every step until it is compiled.
  for (let index = 0; index < weights.length; index += 1) total += at(weights, index);
  const chances = new Float64Array(weights.length);
  for (let index = 0; index < weights.length; index += 1) {
    chances[index] = at(weights, index) / total;
  }
  return { chances, total };
}
