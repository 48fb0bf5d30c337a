import { at } from './at.ts';
import type { ItemCurve } from './item-curve.ts';
import { logistic } from './logistic.ts';

/**
 * P(X = k | x) = P(X >= k | x) - P(X >= k + 1 | x) for k = 0 ... K at every given place x (theta):
 * one array per credit. At each place the chances are at least 0 and sum to 1.
 * Source: Samejima 1969; measurement model 4.2.
 */
export function categoryChances(curve: ItemCurve, places: Float64Array): readonly Float64Array[] {
  let reached = new Float64Array(places.length).fill(1);
  const chances: Float64Array[] = [];
  curve.thresholds.forEach((threshold, index) => {
    const guess = at(curve.guesses, index);
    const next = places.map((x) => guess + (1 - guess) * logistic(curve.slope * (x - threshold)));
    chances.push(next.map((chance, place) => at(reached, place) - chance));
    reached = next;
  });
  return [...chances, reached];
}
