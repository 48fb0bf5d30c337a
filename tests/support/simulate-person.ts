import {
  competencyOf,
  type Form,
  listItems,
  type Response,
  type Responses,
  type Role,
} from '#core';
import {
  categoryProbabilities,
  ratingCurve,
  scenarioCurve,
} from '../../src/core/scoring/item-curve.ts';
import { pointsOf } from '../../src/core/scoring/scale.ts';

/** A person with known true skills, and their answers. */
export type SimulatedPerson = {
  /** True skill by competency, in points. */
  readonly skills: ReadonlyMap<string, number>;
  readonly responses: Responses;
};

/** Correlation of self-views between competencies. */
const CORRELATION = 0.5;

/**
 * A person drawn from the scoring model itself (measurement model 4.3, 4.13): self-views correlate by
 * .5, one in five is lenient, and every item of the form is answered by its curve.
 */
export function simulatePerson(role: Role, form: Form, random: () => number): SimulatedPerson {
  const [person] = simulateRuns(role, form, 1, random);
  if (person === undefined) throw new Error('nobody was drawn');
  return person;
}

/** One such person who answers several times, independently: their skills don't change. */
export function simulateRuns(
  role: Role,
  form: Form,
  runs: number,
  random: () => number,
): readonly SimulatedPerson[] {
  const { model } = role;
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const general = normal();
  const leniency =
    random() < model.overRating.chance ? Math.abs(normal()) * model.overRating.sd : 0;
  const people = new Map(
    role.competencies.map(({ id }) => {
      const selfView = Math.sqrt(CORRELATION) * general + Math.sqrt(1 - CORRELATION) * normal();
      return [id, { selfView, skill: selfView - leniency - normal() * model.kappa }] as const;
    }),
  );
  const draw = (probabilities: readonly Float64Array[]) => {
    let left = random();
    const drawn = probabilities.findIndex((each) => (left -= each[0] ?? 0) < 0);
    return drawn < 0 ? probabilities.length - 1 : drawn;
  };
  const answer = () => {
    const responses = new Map<string, Response>();
    for (const item of listItems(role, form)) {
      const person = people.get(competencyOf(item));
      if (person === undefined) continue;
      if (item.kind === 'rating') {
        const curve = ratingCurve(model, item.indicator.tier);
        responses.set(
          item.id,
          draw(categoryProbabilities(curve, Float64Array.of(person.selfView))),
        );
      } else {
        const curve = scenarioCurve(model, item.scenario);
        const credit = draw(categoryProbabilities(curve, Float64Array.of(person.skill)));
        const options = item.scenario.options;
        responses.set(
          item.id,
          options.findIndex((option) => option.credit === credit),
        );
      }
    }
    return responses;
  };
  const skills = new Map([...people].map(([id, { skill }]) => [id, pointsOf(skill)]));
  return Array.from({ length: runs }, () => ({ skills, responses: answer() }));
}
