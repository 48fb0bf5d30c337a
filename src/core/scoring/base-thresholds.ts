import { at } from './at.ts';
import { thetaOf } from './theta-of.ts';

/**
 * The four level cuts (points) as places on the skill scale (theta): where a rating of an ordinary
 * indicator changes from one anchor to the next. Source: measurement model 4.1.
 */
export function baseThresholds(cuts: readonly number[]): readonly number[] {
  return cuts.map(thetaOf);
}

/** Average width of a level in theta: the distance of the outer cuts over three levels (0.763 for the usual cuts). */
export function levelWidth(cuts: readonly number[]): number {
  const thresholds = baseThresholds(cuts);
  return (at(thresholds, thresholds.length - 1) - at(thresholds, 0)) / (thresholds.length - 1);
}
