import { at } from './at.ts';
import { categoryChances } from './category-chances.ts';
import type { ItemCurve } from './item-curve.ts';

/**
 * Mean and variance of the credit that an item earns at every given place (theta). Credit is the
 * share k / K, 0 to 1; a rating's level in points is 100 times its share. Source: measurement model 4.7.
 */
export function expectedCredit(
  curve: ItemCurve,
  places: Float64Array,
): { readonly mean: Float64Array; readonly variance: Float64Array } {
  const mean = new Float64Array(places.length);
  const variance = new Float64Array(places.length);
  categoryChances(curve, places).forEach((chances, credit) => {
    const share = credit / curve.thresholds.length;
    for (let index = 0; index < places.length; index += 1) {
      mean[index] = at(mean, index) + share * at(chances, index);
      variance[index] = at(variance, index) + share * share * at(chances, index);
    }
  });
  return { mean, variance: variance.map((square, index) => square - at(mean, index) ** 2) };
}
