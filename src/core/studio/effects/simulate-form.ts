import { elementAt } from '../../element-at.ts';
import { competencyOf, listItems } from '../../quiz/item.ts';
import type { BandId, Form, Role } from '../../role/role.ts';
import { scoreResponses } from '../../scoring/score-responses.ts';
import { samplePeople } from './move-of-scores.ts';

/** How well a form measures simulated people with known skills. */
export type FormSimulation = {
  readonly people: number;
  /** Mean absolute difference between score and skill, in points. */
  readonly error: number;
  /** Mean width of the likely range, in points. */
  readonly width: number;
  /** Share of skills within the likely range, 0 to 1; should be 0.8. */
  readonly coverage: number;
  /** Number of people per band; those without a fit aren't counted. */
  readonly bands: ReadonlyMap<BandId, number>;
  /**
   * Correlation of an item's answers with the skill it measures, -1 to 1; most discriminating
   * first.
   */
  readonly items: readonly { readonly id: string; readonly tells: number }[];
};

type Sums = { n: number; x: number; y: number; xx: number; yy: number; xy: number };

/**
 * Simulates people of every skill answering a form and compares their scores with their true
 * skills. `next` processes some people and returns whether any are left, so that a worker can
 * report progress; deterministic for a seed.
 */
export function createFormSimulation(role: Role, form: Form, count: number, seed: number) {
  const people = samplePeople(role, form, count, seed);
  const asked = listItems(role, form);
  const bands = new Map<BandId, number>();
  const items = new Map<string, Sums>();
  let done = 0;
  let scores = 0;
  let error = 0;
  let width = 0;
  let inside = 0;

  const take = ({ skills, responses }: (typeof people)[number]): void => {
    const { competencies, fit } = scoreResponses(role, responses);
    if (fit !== null) bands.set(fit.band, (bands.get(fit.band) ?? 0) + 1);
    for (const { id, assessment } of competencies) {
      if (assessment === null) continue;
      const skill = Number(skills[id]);
      const [low, high] = assessment.range;
      scores += 1;
      error += Math.abs(assessment.score - skill);
      width += high - low;
      if (skill >= low && skill <= high) inside += 1;
    }
    for (const item of asked) {
      const response = Number(responses.get(item.id));
      const credit =
        item.kind === 'rating' ? response : elementAt(item.scenario.options, response).credit;
      addTo(items, item.id, credit, Number(skills[competencyOf(item)]));
    }
  };

  return {
    next: (some: number): boolean => {
      const to = Math.min(people.length, done + some);
      for (const person of people.slice(done, to)) take(person);
      done = to;
      return done < people.length;
    },
    result: (): FormSimulation => ({
      people: done,
      error: scores === 0 ? 0 : error / scores,
      width: scores === 0 ? 0 : width / scores,
      coverage: scores === 0 ? 0 : inside / scores,
      bands,
      items: [...items]
        .map(([id, sums]) => ({ id, tells: correlation(sums) }))
        .sort((one, other) => other.tells - one.tells),
    }),
  };
}

function addTo(items: Map<string, Sums>, id: string, x: number, y: number): void {
  const {
    n,
    x: sx,
    y: sy,
    xx,
    yy,
    xy,
  } = items.get(id) ?? { n: 0, x: 0, y: 0, xx: 0, yy: 0, xy: 0 };
  items.set(id, {
    n: n + 1,
    x: sx + x,
    y: sy + y,
    xx: xx + x * x,
    yy: yy + y * y,
    xy: xy + x * y,
  });
}

/** Pearson's r; 0 if all answers are equal. */
function correlation({ n, x, y, xx, yy, xy }: Sums): number {
  const spread = (n * xx - x * x) * (n * yy - y * y);
  return spread <= 0 ? 0 : (n * xy - x * y) / Math.sqrt(spread);
}
