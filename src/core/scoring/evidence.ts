import { elementAt } from '../element-at.ts';
import { createBoundedCache, memoize } from '../memoize.ts';
import type { Responses } from '../quiz/responses.ts';
import type { ScoringRole } from './input-and-result.ts';
import { itemLogProbabilities } from './item-curve.ts';
import type { Grid } from './scale.ts';

/** An answered self-rating: level 0 to 4. */
export type RatingEvidence = {
  readonly indicator: ScoringRole['indicators'][number];
  readonly level: number;
};

/** An answered scenario; "I don't know" earns credit 0, like a wrong answer. */
export type ScenarioEvidence = {
  readonly scenario: ScoringRole['scenarios'][number];
  readonly credit: number;
  readonly idk: boolean;
};

/** A person's answered items for one competency. */
export type Evidence = {
  readonly competency: ScoringRole['competencies'][number];
  readonly ratings: readonly RatingEvidence[];
  readonly scenarios: readonly ScenarioEvidence[];
};

/**
 * Groups the answered items by competency. Competencies and items follow the role's order, so the
 * order of answering doesn't matter. Skipped, unasked and unknown items and invalid values are left
 * out.
 */
export function sortEvidence(role: ScoringRole, responses: Responses): readonly Evidence[] {
  const levels = role.model.cuts.length + 1;
  return itemsByCompetency(role).map(({ competency, indicators, scenarios }) => {
    const evidence = {
      competency,
      ratings: [] as RatingEvidence[],
      scenarios: [] as ScenarioEvidence[],
    };
    for (const indicator of indicators) {
      const level = responses.get(indicator.id);
      if (isIndex(level, levels)) evidence.ratings.push({ indicator, level });
    }
    for (const scenario of scenarios) {
      const response = responses.get(scenario.id);
      const idk = response === 'idk';
      const credit = idk ? 0 : creditOf(scenario.options, response);
      if (credit !== null) evidence.scenarios.push({ scenario, credit, idk });
    }
    return evidence;
  });
}

const itemsByCompetency = memoize((role: ScoringRole) =>
  role.competencies.map((competency) => ({
    competency,
    indicators: role.indicators.filter((one) => one.competency === competency.id),
    scenarios: role.scenarios.filter((one) => one.competency === competency.id),
  })),
);

/**
 * True with at least 2 ratings, 2 scenarios, or one of each; below that there is no score.
 * Measurement model 4.8.
 */
export function hasEnoughEvidence({
  ratings,
  scenarios,
}: {
  readonly ratings: readonly unknown[];
  readonly scenarios: readonly unknown[];
}): boolean {
  return ratings.length + scenarios.length >= 2;
}

function creditOf(
  options: ScoringRole['scenarios'][number]['options'],
  response: unknown,
): number | null {
  const option = isIndex(response, options.length) ? options[response] : undefined;
  return option === undefined ? null : option.credit;
}

function isIndex(value: unknown, length: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < length;
}

/** The likelihood of one competency's answers, as log weights (up to an additive constant). */
export type LogLikelihood = {
  /** Prior of eta times the ratings, on the eta axis; null without ratings. */
  readonly selfView: Float64Array | null;
  /** The scenarios alone, on the theta axis; all 0 without scenarios. */
  readonly scenarios: Float64Array;
  /**
   * True with at least 2 ratings and 1 scenario: only then can they disagree and reveal leniency.
   */
  readonly informsLeniency: boolean;
};

/**
 * log s = -0.5 eta^2 + sum over ratings of log P(x | eta);   log L = sum over scenarios of log P(x
 * | theta). Equal answers return the same array objects, so results derived from them can be
 * cached. Source: measurement model 4.4.
 */
export function logLikelihood(
  role: ScoringRole,
  grid: Grid,
  { ratings, scenarios }: Pick<Evidence, 'ratings' | 'scenarios'>,
): LogLikelihood {
  const { selfViews, skills } = likelihoodCache(grid)(role);
  const counts = countRatings(role, ratings);
  return {
    selfView:
      ratings.length === 0 ? null : selfViews(counts.join(), () => selfViewOf(role, grid, counts)),
    scenarios: skills(keyOf(scenarios), () => skillOf(role, grid, scenarios)),
    informsLeniency: ratings.length >= 2 && scenarios.length >= 1,
  };
}

/**
 * Cached answer patterns. At a few kB each this limits the cache to some MB, however long the list
 * of results.
 */
const MAX_PATTERNS = 1024;

/** Likelihoods of recent answers, by pattern. */
const likelihoodCache = memoize((_grid: Grid) =>
  memoize((_role: ScoringRole) => ({
    selfViews: createBoundedCache<Float64Array>(MAX_PATTERNS),
    skills: createBoundedCache<Float64Array>(MAX_PATTERNS),
  })),
);

const TIERS = ['foundational', 'core', 'advanced'] as const;

/**
 * How often each level was chosen in each tier: the sufficient statistic of a competency's ratings.
 */
function countRatings(role: ScoringRole, ratings: Evidence['ratings']): readonly number[] {
  const levels = role.model.cuts.length + 1;
  const counts = Array.from({ length: TIERS.length * levels }, () => 0);
  for (const { indicator, level } of ratings) {
    const index = TIERS.indexOf(indicator.tier) * levels + level;
    counts[index] = elementAt(counts, index) + 1;
  }
  return counts;
}

function selfViewOf(role: ScoringRole, grid: Grid, counts: readonly number[]): Float64Array {
  const logs = itemLogProbabilities(role, grid);
  const levels = role.model.cuts.length + 1;
  const selfView = priorOf(grid.eta).slice();
  counts.forEach((count, index) => {
    const tier = TIERS[Math.floor(index / levels)];
    if (count > 0 && tier !== undefined) addTo(selfView, logs.rating(tier)[index % levels], count);
  });
  return selfView;
}

/** Evidence is in the role's order, so equal answers have equal keys. */
function keyOf(scenarios: Evidence['scenarios']): string {
  let key = '';
  for (const { scenario, credit } of scenarios) key += `${scenario.id} ${credit} `;
  return key;
}

function skillOf(role: ScoringRole, grid: Grid, scenarios: Evidence['scenarios']): Float64Array {
  const logs = itemLogProbabilities(role, grid);
  const skill = new Float64Array(grid.theta.length);
  for (const { scenario, credit } of scenarios) addTo(skill, logs.scenario(scenario)[credit]);
  return skill;
}

/** Log of the N(0, 1) prior at every grid point, up to a constant: -0.5 x^2. */
export function standardPrior(gridPoints: Float64Array): Float64Array {
  return gridPoints.map((x) => -0.5 * x * x);
}

const priorOf = memoize(standardPrior);

/**
 * Adds `share` times the terms in place; `undefined` terms (a credit that the item's kind doesn't
 * have) add nothing.
 */
export function addTo(sum: Float64Array, terms: Float64Array | undefined, share = 1): void {
  if (terms === undefined) return;
  for (let index = 0; index < sum.length; index += 1) {
    sum[index] = Number(sum[index]) + share * Number(terms[index]);
  }
}
