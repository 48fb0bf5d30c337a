import { elementAt } from '../../element-at.ts';
import { competencyOf, listItems } from '../../quiz/item.ts';
import type { Response, Responses } from '../../quiz/responses.ts';
import type { Form, Role, Scenario } from '../../role/role.ts';
import {
  categoryProbabilities,
  type ItemCurve,
  ratingCurve,
  scenarioCurve,
} from '../../scoring/item-curve.ts';
import { thetaOf } from '../../scoring/scale.ts';

/** A simulated person: their skills, and how far they overrate themselves. */
export type SimulatedPerson = {
  /** Skill in points, 0 to 100, by competency id. */
  readonly skills: Readonly<Record<string, number>>;
  /** How far self-view exceeds skill, in theta; 0 for an accurate self-rater. */
  readonly overRating: number;
};

/** Minimum distance in points from the ends of the scale, where theta would be infinite. */
const MARGIN = 1;

/**
 * Draws a simulated person's answers to a form from the curves of the scoring model itself: ratings
 * from their self-view, scenarios from their skill. `random` returns numbers from 0 to below 1; the
 * same numbers give the same answers. Source: measurement model 4.2.
 */
export function simulatePerson(
  role: Role,
  form: Form,
  { skills, overRating }: SimulatedPerson,
  random: () => number,
): Responses {
  const answers = listItems(role, form).map((item): [string, Response] => {
    const own = skills[competencyOf(item)] ?? MARGIN;
    const points = Math.min(100 - MARGIN, Math.max(MARGIN, own));
    const skill = thetaOf(points);
    if (item.kind === 'rating') {
      const curve = ratingCurve(role.model, item.indicator.tier);
      return [item.id, drawCredit(curve, skill + overRating, random())];
    }
    const credit = drawCredit(scenarioCurve(role.model, item.scenario), skill, random());
    return [item.id, optionWith(item.scenario, credit, random())];
  });
  return new Map(answers);
}

/** Pseudo-random numbers from 0 to below 1, deterministic for a seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Samples a credit: the one whose interval in the cumulative probabilities contains `draw`. */
function drawCredit(curve: ItemCurve, theta: number, draw: number): number {
  let left = draw;
  const probabilities = categoryProbabilities(curve, new Float64Array([theta])).map(
    ([probability = 0]) => probability,
  );
  const found = probabilities.slice(0, -1).findIndex((probability) => {
    left -= probability;
    return left < 0;
  });
  return found === -1 ? probabilities.length - 1 : found;
}

/** One of the options with a credit; if there is none, one of those with less. */
function optionWith({ options }: Scenario, credit: number, draw: number): number {
  const reached = options.map((option) => option.credit).filter((each) => each <= credit);
  const earned = Math.max(...reached);
  const fitting = options.flatMap((option, index) => (option.credit === earned ? [index] : []));
  return elementAt(fitting, Math.floor(draw * fitting.length));
}
