import { SCALE_SLOPE } from './points-of.ts';

/**
 * theta = ln(T / (100 - T)) / 1.7: points to skill theta. 0 and 100 points lie at minus and plus
 * infinity, which `chanceBelow` understands. Source: measurement model 4.1.
 */
export function thetaOf(points: number): number {
  return Math.log(points / (100 - points)) / SCALE_SLOPE;
}
