import { moments, normalise, relativeWeights } from './distribution.ts';
import { elementAt } from '../element-at.ts';
import type { Inference } from './infer-profile.ts';
import { expectedCredit, scenarioCurve, withoutGuessing, levelWidth } from './item-curve.ts';
import { addTo, type ScenarioEvidence } from './evidence.ts';
import { createBoundedCache, memoize } from '../memoize.ts';
import type {
  ScoringRole,
  Calibration,
  CalibrationLabel,
  CompetencyResult,
  LargeDiscount,
} from './input-and-result.ts';
import { COMPARED_FROM, Z80 } from './judge-score.ts';
import { fitOfRatings } from './role-fit.ts';

/** Probabilities of the self-view on the eta axis if the ratings are taken at face value. */
export const faceValue = memoize(
  (selfView: Float64Array) => normalise(relativeWeights(selfView)).probabilities,
);

/**
 * Scenario credit observed, compared with the credit expected if the ratings were exactly right
 * (delta = eps = 0), over competencies with at least 2 ratings and 1 scenario:
 *
 *     E = sum_c sum_i s_i sum_items E[credit | eta_i]
 *     V = sum_c (sum_i s_i (sum_items Var + (sum_items E)^2) - (that competency's E)^2)
 *     z = (O - E) / sqrt(V)
 *
 * Ratings are bounded by 0 and 4, so at the very ends of the scale z says nothing about a person.
 * Source: measurement model 4.7.
 */
export function scoreCalibration(
  role: ScoringRole,
  { grid, leniency, competencies }: Inference,
): Calibration {
  const { model } = role;
  let expected = 0;
  let variance = 0;
  let observed = 0;
  let n = 0;
  const levels: number[] = [];
  for (const { evidence, likelihood } of competencies) {
    if (likelihood.selfView === null || !likelihood.informsLeniency) continue;
    const selfView = faceValue(likelihood.selfView);
    const { mean, variance: within } = creditsTogether(role, grid.eta, evidence.scenarios);
    const between = moments(selfView, mean);
    expected += between.mean;
    variance += between.variance + moments(selfView, within).mean;
    for (const { scenario, credit } of evidence.scenarios) {
      observed += credit / scenarioCurve(model, scenario).thresholds.length;
    }
    n += evidence.scenarios.length;
    levels.push(...evidence.ratings.map(({ level }) => level));
  }
  const discount = discountOf(model, { grid, leniency });
  const chanceOfNone = elementAt(leniency, 0);
  if (n < COMPARED_FROM) return { available: false, n, discount, chanceOfNone };
  const sd = Math.sqrt(variance);
  const z = (observed - expected) / sd;
  const meanRating = levels.reduce((sum, level) => sum + level, 0) / levels.length;
  const label = labelOf(z, meanRating);
  return { available: true, n, observed, expected, sd, z, label, discount, chanceOfNone };
}

/** Expected credit (share, 0 to 1) at every self-view; without guessing after "I don't know". */
export function creditIfRatingsHold(
  model: ScoringRole['model'],
  eta: Float64Array,
  { scenario, idk }: Pick<ScenarioEvidence, 'scenario' | 'idk'>,
): ReturnType<typeof expectedCredit> {
  const { guessed, unguessed } = creditsIfRatingsHold(model)(eta);
  return (idk ? unguessed : guessed)(scenario);
}

/** Sums of the scenarios' expected credits and variances at every self-view. */
function creditsTogether(
  role: ScoringRole,
  eta: Float64Array,
  scenarios: readonly ScenarioEvidence[],
): ReturnType<typeof expectedCredit> {
  const key = scenarios.map(({ scenario, idk }) => `${scenario.id} ${idk}`).join();
  return creditSums(role)(eta)(key, () => {
    const sum = { mean: new Float64Array(eta.length), variance: new Float64Array(eta.length) };
    for (const one of scenarios) {
      const { mean, variance } = creditIfRatingsHold(role.model, eta, one);
      addTo(sum.mean, mean);
      addTo(sum.variance, variance);
    }
    return sum;
  });
}

/** A form asks everybody the same scenarios, so a list of results has few such sets. */
const MAX_SETS = 256;

const creditSums = memoize((_role: ScoringRole) =>
  memoize((_eta: Float64Array) => createBoundedCache<ReturnType<typeof expectedCredit>>(MAX_SETS)),
);

const creditsIfRatingsHold = memoize((model: ScoringRole['model']) =>
  memoize((eta: Float64Array) => ({
    guessed: memoize((scenario: ScenarioEvidence['scenario']) =>
      expectedCredit(scenarioCurve(model, scenario), eta),
    ),
    unguessed: memoize((scenario: ScenarioEvidence['scenario']) =>
      expectedCredit(withoutGuessing(scenarioCurve(model, scenario)), eta),
    ),
  })),
);

function labelOf(z: number, meanRating: number): CalibrationLabel {
  if (z <= -Z80 && meanRating > 0.5) return 'ratings ahead of scenarios';
  if (z >= Z80 && meanRating < 3.5) return 'ratings behind scenarios';
  return 'consistent';
}

/**
 * From this discount (levels) on, ratings were lowered by more than their own error, and the result
 * says so beside the fit.
 */
const LARGE_DISCOUNT = 0.5;

/** The discount (levels) if it is large and scenarios caused it; otherwise null. */
export function largeDiscount(
  levels: number,
  competencies: readonly Pick<
    CompetencyResult,
    'id' | 'target' | 'weight' | 'selfRating' | 'scenarios'
  >[],
): LargeDiscount | null {
  const ratingsFit = fitOfRatings(competencies);
  const isChecked = competencies.some(({ scenarios }) => scenarios > 0);
  return levels >= LARGE_DISCOUNT && isChecked && ratingsFit !== null
    ? { levels, ratingsFit }
    : null;
}

/** Posterior mean of the leniency bias, in levels. */
export function discountOf(
  model: ScoringRole['model'],
  { grid, leniency }: Pick<Inference, 'grid' | 'leniency'>,
): number {
  return moments(leniency, grid.delta).mean / levelWidth(model.cuts);
}
