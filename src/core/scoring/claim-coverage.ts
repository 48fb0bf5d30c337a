import { ALMOST_SURE, decide, type Decision, PROBABLE } from './decide-target.ts';
import { normalCdf } from './normal-cdf.ts';

type Fit = { readonly score: number; readonly sd: number };
/** Highest first. */
type Bands = readonly { readonly from: number }[];

/** How much of a profile is covered at least: little, part, half, most, practically all. */
export const EXTENTS = ['little', 'part', 'half', 'most', 'all'] as const;

/** Lowest role fit, in points, at which each extent may be claimed. */
const MIN_FIT = { little: 0, part: 15, half: 50, most: 75, all: 95 } as const;

/** The strongest statement that can be made about how much of a profile is covered. */
export type CoverageClaim = {
  readonly extent: (typeof EXTENTS)[number];
  readonly certainty: 'probably' | 'almost surely';
};

/**
 * The strongest coverage claim that a role fit (points, with a normal error) supports: the largest
 * extent reached with a probability of at least 0.7.
 */
export function claimCoverage(fit: Fit): CoverageClaim {
  for (const extent of ['all', 'most', 'half', 'part'] as const) {
    const chance = chanceOfReaching(fit, MIN_FIT[extent]);
    if (chance >= ALMOST_SURE) return { extent, certainty: 'almost surely' };
    if (chance >= PROBABLE) return { extent, certainty: 'probably' };
  }
  return { extent: 'little', certainty: 'probably' };
}

/**
 * Whether the answers show that a profile is met as a whole: that the true fit reaches the role's
 * best band, or `LEAST.all` if that band starts lower.
 */
export function decideProfile(fit: Fit, bands: Bands): Decision {
  return decide(chanceOfReaching(fit, Math.max(MIN_FIT.all, bands[0]?.from ?? 0)));
}

function chanceOfReaching({ score, sd }: Fit, minimum: number): number {
  return sd > 0 ? normalCdf((score - minimum) / sd) : Number(score >= minimum);
}
