import { describe, expect, it } from 'vitest';
import {
  levelWidth,
  listItems,
  type Role,
  scoreResponses,
  seededRandom,
  simulatePerson,
} from '#core';
import { aiEngineer as role } from '#tests/support/ai-engineer.ts';

const complete = role.forms.at(-1) ?? role.forms[0];
if (complete === undefined) throw new Error('no form');

const skilled = (points: number, of: Role = role) =>
  Object.fromEntries(of.competencies.map(({ id }) => [id, points]));

/** Mean score of several people with one skill. */
function meanScore(points: number, overRating = 0, people = 40): number {
  let sum = 0;
  for (let seed = 1; seed <= people; seed += 1) {
    const person = { skills: skilled(points), overRating };
    const responses = simulatePerson(
      role,
      complete as NonNullable<typeof complete>,
      person,
      seededRandom(seed),
    );
    const { competencies } = scoreResponses(role, responses);
    sum += competencies.reduce((total, { assessment }) => total + (assessment?.score ?? 0), 0) / 5;
  }
  return sum / people;
}

describe('a simulated person', () => {
  it('answers every question of the form, the same for the same numbers', () => {
    const person = { skills: skilled(60), overRating: 0 };
    const one = simulatePerson(role, complete, person, seededRandom(7));
    expect([...one.keys()]).toEqual(listItems(role, complete).map(({ id }) => id));
    expect(simulatePerson(role, complete, person, seededRandom(7))).toEqual(one);
    expect(simulatePerson(role, complete, person, seededRandom(8))).not.toEqual(one);
  });

  it.each([20, 50, 80])('a person with a skill of %i points gets about that score', (points) => {
    expect(Math.abs(meanScore(points) - points)).toBeLessThan(8);
  });

  it('a person who overrates themselves scores higher than their skill, but lower than their ratings', () => {
    const width = levelWidth(role.model.cuts);
    const honest = meanScore(50);
    const over = meanScore(50, width);
    expect(over).toBeGreaterThan(honest);
    expect(over).toBeLessThan(75);
  });

  it('may be at either end, or good at nothing that is asked', () => {
    for (const points of [0, 100]) {
      const responses = simulatePerson(
        role,
        complete,
        { skills: skilled(points), overRating: 0 },
        seededRandom(1),
      );
      expect(responses.size).toBe(listItems(role, complete).length);
    }
    const none = simulatePerson(role, complete, { skills: {}, overRating: 0 }, seededRandom(1));
    expect(scoreResponses(role, none).competencies[0]?.assessment?.score).toBeLessThan(15);
  });

  it('chooses an option that earns most of what they reach, and the best at the very end of the chances', () => {
    const best = simulatePerson(
      role,
      complete,
      { skills: skilled(99), overRating: 0 },
      () => 0.999_999_9,
    );
    for (const scenario of role.scenarios) {
      const chosen = best.get(scenario.id);
      const credits = scenario.options.map(({ credit }) => credit);
      expect(credits[Number(chosen)]).toBe(Math.max(...credits));
    }
    const odd = {
      ...role,
      scenarios: role.scenarios.map((each) => ({
        ...each,
        kind: 'judgement' as const,
        options: each.options.map((option) => ({ ...option, credit: 2 })),
      })),
    };
    const chosen = simulatePerson(odd, complete, { skills: skilled(1), overRating: 0 }, () => 0);
    expect(chosen.get(odd.scenarios[0]?.id ?? '')).toBe(0);
  });
});

describe('pseudo-random numbers', () => {
  it('lie from 0 to below 1, spread evenly', () => {
    const random = seededRandom(42);
    const drawn = Array.from({ length: 10_000 }, random);
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...drawn)).toBeLessThan(1);
    const mean = drawn.reduce((sum, each) => sum + each, 0) / drawn.length;
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.02);
  });
});
