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
  const chances = categoryChances(curve, places);
  const most = curve.thresholds.length;
  const moment = (power: number) =>
    places.map((_, index) =>
      chances.reduce(
        (sum, chance, credit) => sum + (credit / most) ** power * at(chance, index),
        0,
      ),
    );
  const mean = moment(1);
  return { mean, variance: moment(2).map((square, index) => square - at(mean, index) ** 2) };
}
