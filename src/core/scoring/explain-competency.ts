import { elementAt } from '../element-at.ts';
import type { Response, Responses } from '../quiz/responses.ts';
import { likelyRange, moments, normalise, relativeWeights } from './distribution.ts';
import { GRID } from './grid.ts';
import { inferProfile } from './infer-profile.ts';
import { levelWidth, scenarioCurve } from './item-curve.ts';
import { standardPrior } from './log-likelihood.ts';
import type { ScoringRole } from './pick-scoring-role.ts';
import type { Range } from './role-result.ts';
import { pointsOf } from './scale.ts';
import { creditIfRatingsHold, faceValue } from './score-calibration.ts';
import type { Evidence } from './sort-evidence.ts';

/** Effects below this many points show as no change. */
const NEUTRAL = 0.05;

/** What one answer did, found by scoring everything again without it. */
export type AnswerEffect = {
  readonly id: string;
  /** Score of the competency without this answer; null when there would be none. */
  readonly scoreWithout: number | null;
  /** Points that this answer added (or took, below 0); null when there would be no score without it. */
  readonly effect: number | null;
};

/** A rating: `level` 0 to 4, `points` 25 for each. */
export type RatingExplanation = AnswerEffect & {
  readonly kind: 'rating';
  readonly level: number;
  readonly points: number;
};

export type ScenarioExplanation = AnswerEffect & {
  readonly kind: 'scenario';
  readonly response: Response | null;
  readonly credit: number;
  readonly maxCredit: number;
  /** Credit (0 to `maxCredit`) that the ratings, taken at face value, promise; null without ratings. */
  readonly expectedCredit: number | null;
  /** Raised the score, lowered it, or neither by as much as 0.05 points; null without `effect`. */
  readonly verdict: 'confirmed' | 'discounted' | 'neutral' | null;
};

/** Where a competency's score comes from; scores in points. */
export type CompetencyExplanation = {
  readonly id: string;
  /** Before any answer: 50, with this likely range. */
  readonly prior: { readonly score: number; readonly range: Range };
  /** What the ratings alone say at face value, before any discount; null without ratings. */
  readonly faceValue: number | null;
  /** What this competency's own answers give, without what the others tell about leniency. */
  readonly ownScore: number | null;
  readonly score: number | null;
  /** Posterior mean of the person's leniency bias, in levels. */
  readonly discount: number;
  readonly chanceOfNone: number;
  readonly ratings: readonly RatingExplanation[];
  readonly scenarios: readonly ScenarioExplanation[];
};

/**
 * Why a competency has its score: leave-one-out effects of every answer and the way from the prior
 * over the ratings at face value to the score. Effects don't sum to the score: answers overlap.
 * Null for an id that the role doesn't have. Scores the profile once per answer.
 */
export function explainCompetency(
  role: ScoringRole,
  responses: Responses,
  competencyId: string,
): CompetencyExplanation | null {
  const { grid, leniency, competencies } = inferProfile(role, responses);
  const found = competencies.find(({ evidence }) => evidence.competency.id === competencyId);
  if (found === undefined) return null;
  const { evidence, likelihood, skill } = found;
  const score = skill && moments(skill.probabilities, grid.points).mean;
  const selfView = likelihood.selfView && faceValue(likelihood.selfView);
  const effectOf = (id: string): AnswerEffect => {
    const rest = new Map(responses);
    rest.delete(id);
    const scoreWithout = scoreOf(role, rest, competencyId);
    return {
      id,
      scoreWithout,
      effect: score === null || scoreWithout === null ? null : score - scoreWithout,
    };
  };
  return {
    id: competencyId,
    prior: priorOf(),
    faceValue: selfView && moments(selfView, grid.eta.map(pointsOf)).mean,
    ownScore: scoreOf(role, onlyThese(responses, evidence), competencyId),
    score,
    discount: moments(leniency, grid.delta).mean / levelWidth(role.model.cuts),
    chanceOfNone: elementAt(leniency, 0),
    ratings: evidence.ratings.map(({ indicator, level }) => ({
      kind: 'rating',
      level,
      points: 25 * level,
      ...effectOf(indicator.id),
    })),
    scenarios: evidence.scenarios.map((one) => {
      const { id } = one.scenario;
      const maxCredit = scenarioCurve(role.model, one.scenario).thresholds.length;
      const share = selfView && creditIfRatingsHold(role.model, grid.eta, one).mean;
      const effect = effectOf(id);
      return {
        kind: 'scenario',
        response: responses.get(id) ?? null,
        credit: one.credit,
        maxCredit,
        expectedCredit: share && maxCredit * moments(selfView, share).mean,
        verdict: verdictOf(effect.effect),
        ...effect,
      };
    }),
  };
}

function scoreOf(role: ScoringRole, responses: Responses, competencyId: string): number | null {
  const { grid, competencies } = inferProfile(role, responses);
  const one = competencies.find(({ evidence }) => evidence.competency.id === competencyId);
  return one?.skill ? moments(one.skill.probabilities, grid.points).mean : null;
}

function onlyThese(responses: Responses, { ratings, scenarios }: Evidence): Responses {
  const own = new Set([
    ...ratings.map(({ indicator }) => indicator.id),
    ...scenarios.map(({ scenario }) => scenario.id),
  ]);
  return new Map([...responses].filter(([id]) => own.has(id)));
}

function priorOf(): CompetencyExplanation['prior'] {
  const { probabilities } = normalise(relativeWeights(standardPrior(GRID.theta)));
  return {
    score: moments(probabilities, GRID.points).mean,
    range: likelyRange(probabilities, GRID),
  };
}

function verdictOf(effect: number | null): ScenarioExplanation['verdict'] {
  if (effect === null) return null;
  if (Math.abs(effect) < NEUTRAL) return 'neutral';
  return effect > 0 ? 'confirmed' : 'discounted';
}
