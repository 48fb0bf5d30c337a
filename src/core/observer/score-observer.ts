import { moments, likelyRange, normalise, relativeWeights } from '../scoring/distribution.ts';
import { GRID, type Grid, pointsOf } from '../scoring/scale.ts';
import { levelOf } from '../scoring/judge-score.ts';
import { logLikelihood, type RatingEvidence, sortEvidence } from '../scoring/evidence.ts';
import type { ScoringRole, Range } from '../scoring/input-and-result.ts';
import type { Level } from '../role/role.ts';
import type { ObserverRating } from '../share/layouts/ratings-layout.ts';

/** One observer's view of one competency, in points (0 to 100). */
export type ObservedScore = {
  readonly score: number;
  readonly sd: number;
  readonly range: Range;
  readonly level: Level;
};

export type ObservedCompetency = {
  readonly id: string;
  /** Number of behaviours rated, without "can't judge". */
  readonly ratings: number;
  /** Null with fewer than two ratings. */
  readonly observed: ObservedScore | null;
};

/** An observer's ratings by indicator id. */
export type ObserverRatings = ReadonlyMap<string, ObserverRating>;

/**
 * Scores one observer's ratings on their own, with only the ratings part of
 * `confirm-or-discount/1`. The score is the mean in points of
 *
 *     p(eta | ratings) proportional to N(eta; 0, 1) x product of P(x_i | eta)
 *
 * Leniency and self-rating error are left out: both are priors about how people see themselves, and
 * observers don't flatter somebody else in that way. So the range shows how precisely the ratings
 * measure the observer's view, not how well that view fits the person. Never mixed with the
 * person's own answers. In the role's order.
 */
export function scoreObserver(
  role: ScoringRole,
  ratings: ObserverRatings,
): readonly ObservedCompetency[] {
  const levels = new Map([...ratings].filter(isLevel));
  return sortEvidence(role, levels).map(({ competency, ratings: rated }) => ({
    id: competency.id,
    ratings: rated.length,
    observed: rated.length < MIN_RATINGS ? null : viewOf(role, rated),
  }));
}

/** The same minimum as for a person's own score. Measurement model 4.8. */
const MIN_RATINGS = 2;

/**
 * Summarises the view that these ratings express, under the standard prior; null without ratings.
 */
export function viewOf(
  role: ScoringRole,
  ratings: readonly RatingEvidence[],
): ObservedScore | null {
  const { selfView } = logLikelihood(role, GRID, { ratings, scenarios: [] });
  return selfView && summarise(role, selfView);
}

/** A grid with the view axis in place of the skill axis, for summaries in points. */
const VIEWS: Grid = /* @__PURE__ */ viewsOf(GRID);

function viewsOf(grid: Grid): Grid {
  return { ...grid, theta: grid.eta, points: grid.eta.map(pointsOf) };
}

function summarise({ model }: ScoringRole, logs: Float64Array): ObservedScore {
  const { probabilities } = normalise(relativeWeights(logs));
  const { mean: score, variance } = moments(probabilities, VIEWS.points);
  const range = likelyRange(probabilities, VIEWS);
  return { score, sd: Math.sqrt(variance), range, level: levelOf(score, model.cuts) };
}

function isLevel(entry: readonly [string, ObserverRating]): entry is [string, Level] {
  return entry[1] !== 'cant-judge';
}
