import { ALMOST_SURE, decide, type Decision, PROBABLE } from './decide.ts';
import { normalCdf } from './normal-cdf.ts';

type Fit = { readonly score: number; readonly sd: number };
/** Best first. */
type Bands = readonly { readonly from: number }[];

/** How much of a profile is covered at least: little, part, half, most, practically all. */
export const EXTENTS = ['little', 'part', 'half', 'most', 'all'] as const;

/** From how much covered, in points of role fit, each extent may be said. */
const LEAST = { little: 0, part: 15, half: 50, most: 75, all: 95 } as const;

/** As much about the covered part of a profile as may be said. */
export type CoverageClaim = {
  readonly extent: (typeof EXTENTS)[number];
  readonly certainty: 'probably' | 'almost surely';
};

/**
 * What a role fit (points, its error taken as normal) allows to be said about how much is covered: the
 * most that is true with a chance of at least 0.7.
 */
export function claimCoverage(fit: Fit): CoverageClaim {
  for (const extent of ['all', 'most', 'half', 'part'] as const) {
    const chance = chanceOfReaching(fit, LEAST[extent]);
    if (chance >= ALMOST_SURE) return { extent, certainty: 'almost surely' };
    if (chance >= PROBABLE) return { extent, certainty: 'probably' };
  }
  return { extent: 'little', certainty: 'probably' };
}

/**
 * Whether a profile is met as a whole, as far as the answers tell: whether the true fit reaches the
 * role's best band, or practically all where that band begins lower.
 */
export function decideProfile(fit: Fit, bands: Bands): Decision {
  return decide(chanceOfReaching(fit, Math.max(LEAST.all, bands[0]?.from ?? 0)));
}

function chanceOfReaching({ score, sd }: Fit, least: number): number {
  return sd > 0 ? normalCdf((score - least) / sd) : Number(score >= least);
}
