import { elementAt } from '../element-at.ts';
import type { Response, Responses } from '../quiz/responses.ts';
import { likelyRange, moments, normalise, relativeWeights } from './distribution.ts';
import { GRID, pointsOf } from './scale.ts';
import { inferProfile } from './infer-profile.ts';
import { levelWidth, scenarioCurve } from './item-curve.ts';
import { standardPrior, type Evidence } from './evidence.ts';
import type { ScoringRole, Range } from './input-and-result.ts';
import { creditIfRatingsHold, faceValue } from './score-calibration.ts';

/** Effects smaller than this, in points, count as no change. */
const NEUTRAL = 0.05;

/** The effect of one answer, found by scoring again without it. */
export type AnswerEffect = {
  readonly id: string;
  /** Score of the competency without this answer; null if there would be none. */
  readonly scoreWithout: number | null;
  /**
   * Points that this answer added (negative: took away); null if there would be no score without
   * it.
   */
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
  /** Credit (0 to `maxCredit`) predicted from the ratings at face value; null without ratings. */
  readonly expectedCredit: number | null;
  /**
   * Whether the answer raised the score, lowered it, or changed it by less than 0.05 points; null
   * without `effect`.
   */
  readonly verdict: 'confirmed' | 'discounted' | 'neutral' | null;
};

/** Where a competency's score comes from; scores in points. */
export type CompetencyExplanation = {
  readonly id: string;
  /** The score before any answer (50) and its likely range. */
  readonly prior: { readonly score: number; readonly range: Range };
  /** Score from the ratings alone at face value, before any discount; null without ratings. */
  readonly faceValue: number | null;
  /** Score from this competency's own answers, ignoring what the others reveal about leniency. */
  readonly ownScore: number | null;
  readonly score: number | null;
  /** Posterior mean of the person's leniency bias, in levels. */
  readonly discount: number;
  readonly chanceOfNone: number;
  readonly ratings: readonly RatingExplanation[];
  readonly scenarios: readonly ScenarioExplanation[];
};

/**
 * Explains a competency's score: the leave-one-out effect of every answer, and the steps from the
 * prior through the ratings at face value to the score. Effects don't sum to the score, because
 * answers overlap. Null for an unknown competency id. Scores the profile once per answer.
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
