import { findItem } from '../../quiz/item.ts';
import type { Responses } from '../../quiz/responses.ts';
import { answerKey } from '../../role/same-item.ts';
import type { Form, Role } from '../../role/role.ts';
import { bandOf } from '../../scoring/judge-score.ts';
import { scoreResponses } from '../../scoring/score-responses.ts';
import { seededRandom, simulatePerson } from './simulate-person.ts';

/** How far results move between two versions of a role for the same answers, in points. */
export type MoveOfScores = {
  readonly people: number;
  /** Number of people with a fit under both. */
  readonly compared: number;
  /** Mean change of fit (after minus before). */
  readonly fit: number;
  /** The largest absolute change. */
  readonly most: number;
  /** Number of people whose band changes. */
  readonly otherBand: number;
  /** Mean change of score by competency id, for competencies in both versions. */
  readonly competencies: ReadonlyMap<string, number>;
};

/** Range of the simulated skills, which are spaced evenly. */
const MIN_SKILL = 5;
const MAX_SKILL = 95;
const SKILL_SPREAD = 30;

/** Simulates people of every skill with uneven profiles; deterministic for a seed. */
export function samplePeople(
  role: Role,
  form: Form,
  count: number,
  seed: number,
): readonly { readonly skills: Readonly<Record<string, number>>; readonly responses: Responses }[] {
  const random = seededRandom(seed);
  const { chance, sd } = role.model.overRating;
  return Array.from({ length: count }, (_, index) => {
    const middle = MIN_SKILL + ((MAX_SKILL - MIN_SKILL) * (index + 0.5)) / count;
    const skills = Object.fromEntries(
      role.competencies.map(({ id }) => {
        const points = middle + (random() - 0.5) * SKILL_SPREAD;
        return [id, Math.min(MAX_SKILL, Math.max(MIN_SKILL, points))];
      }),
    );
    const overRating = random() < chance ? sd : 0;
    return { skills, responses: simulatePerson(role, form, { skills, overRating }, random) };
  });
}

/**
 * Compares the results of two versions: each person's answers to the earlier one are scored with
 * it, and with the later one as far as the answers carry over.
 */
export function moveOfScores(
  before: Role,
  after: Role,
  people: readonly Responses[],
): MoveOfScores {
  const moves: number[] = [];
  const sums = new Map<string, { sum: number; count: number }>();
  let otherBand = 0;
  for (const responses of people) {
    const one = scoreResponses(before, responses);
    const other = scoreResponses(after, carriedTo(before, after, responses));
    for (const { id, assessment } of one.competencies) {
      const later = other.competencies.find((each) => each.id === id)?.assessment ?? null;
      if (assessment === null || later === null) continue;
      const { sum, count } = sums.get(id) ?? { sum: 0, count: 0 };
      sums.set(id, { sum: sum + later.score - assessment.score, count: count + 1 });
    }
    if (one.fit === null || other.fit === null) continue;
    moves.push(other.fit.score - one.fit.score);
    const bands = [bandOf(one.fit.score, before.bands), bandOf(other.fit.score, after.bands)];
    if (bands[0] !== bands[1]) otherBand += 1;
  }
  const total = moves.reduce((sum, move) => sum + move, 0);
  return {
    people: people.length,
    compared: moves.length,
    fit: moves.length === 0 ? 0 : total / moves.length,
    most: moves.reduce((most, move) => (Math.abs(move) > Math.abs(most) ? move : most), 0),
    otherBand,
    competencies: new Map([...sums].map(([id, { sum, count }]) => [id, sum / count])),
  };
}

/** Answers to items that the later role also has, with the same keys. */
export function carriedTo(before: Role, after: Role, responses: Responses): Responses {
  return new Map(
    [...responses].filter(([id]) => {
      const [old, now] = [findItem(before, id), findItem(after, id)];
      return (
        old !== undefined &&
        now !== undefined &&
        answerKey(fileItem(old)) === answerKey(fileItem(now))
      );
    }),
  );
}

function fileItem(item: NonNullable<ReturnType<typeof findItem>>) {
  return item.kind === 'rating' ? item.indicator : item.scenario;
}
