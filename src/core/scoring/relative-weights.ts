import { at } from './at.ts';

/**
 * Weights this far below the peak (logs) stop shrinking. The product of two of them is still a
 * normal double, so answers that contradict each other in every way still leave a posterior.
 */
const FLOOR = -340;

/**
 * Log weights to weights with peak 1. Typed arrays and plain loops: this and its neighbours are the
 * hot path, and callbacks cost several times as much.
 */
export function relativeWeights(logs: Float64Array): Float64Array {
  let peak = -Infinity;
  for (let index = 0; index < logs.length; index += 1) peak = Math.max(peak, at(logs, index));
  const weights = new Float64Array(logs.length);
  for (let index = 0; index < logs.length; index += 1) {
    weights[index] = Math.exp(Math.max(FLOOR, at(logs, index) - peak));
  }
  return weights;
}
