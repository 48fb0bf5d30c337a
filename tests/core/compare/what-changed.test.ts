import { describe, expect, it } from 'vitest';
import {
  findForm,
  type Responses,
  scoreResponses,
  type ScoredRun,
  whatChanged,
  seededRandom,
} from '#core';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { simulateRuns } from '#tests/support/simulate-person.ts';

function run(scores: readonly (number | null)[], fit: number | null, sd = 5): ScoredRun {
  return {
    competencies: scores.map((score, at) => ({
      id: 'ABCDE'[at] ?? '',
      assessment: score === null ? null : { score, sd },
    })),
    fit: fit === null ? null : { score: fit, sd },
  };
}

describe('whatChanged', () => {
  it.each([
    // Six tests share 0.1: each needs z = 2.39, which is 16.9 points here.
    [run([50, 50, 50, 50, 50], 50), run([67, 50, 33, 66, 34], 66), null, ['A'], ['C']],
    [run([50, 50], 50), run([90, 70], 80), 'up', ['A', 'B'], []],
    [run([50, 50], 50), run([30, 10], 20), 'down', [], ['B', 'A']],
    [run([50, 50], 50), run([50, 50], 50), null, [], []],
    // Two tests share it: each needs z = 1.96, which is 13.9 points.
    [run([50, null], 50), run([64, 90], 63), null, ['A'], []],
    [run([50], null), run([62], 80), null, ['A'], []],
    [run([50], 50, 0), run([50], 51, 0), 'up', [], []],
  ] as const)('case %#', (earlier, later, fit, up, down) => {
    expect(whatChanged(earlier, later)).toEqual({ fit, up, down });
  });

  it('is null without a score in both', () => {
    expect(whatChanged(run([null, 50], null), run([50], 50))).toBeNull();
  });

  const random = seededRandom(20261129);
  const form = findForm(aiEngineer, 'standard');
  if (form === undefined) throw new Error('AI Engineer has a standard form');
  const people = Array.from({ length: 200 }, () => {
    const [first, second] = simulateRuns(aiEngineer, form, 2, random).map(
      ({ responses }) => responses,
    );
    if (first === undefined || second === undefined) throw new Error('two runs were asked for');
    return { first, second };
  });

  it('is said of at most 1 in 10 people who are as before', () => {
    const alarms = people.filter(({ first, second }) => isTold(first, second)).length;
    expect(alarms / people.length).toBeLessThanOrEqual(0.1);
  });

  it('is said of most people who rate two levels higher and answer every scenario right', () => {
    const grown = people.filter(({ first }) => isTold(first, growth(first))).length;
    expect(grown / people.length).toBeGreaterThan(0.6);
  });
});

function isTold(first: Responses, second: Responses): boolean {
  const [earlier, later] = [first, second].map((each) => scoreResponses(aiEngineer, each));
  if (earlier === undefined || later === undefined) return false;
  const changes = whatChanged(earlier, later);
  return changes !== null && (changes.fit !== null || changes.up.length + changes.down.length > 0);
}

/** Every rating two levels higher, and every scenario answered with its best option. */
function growth(responses: Responses): Responses {
  return new Map(
    [...responses].map(([id, value]) => {
      const scenario = aiEngineer.scenarios.find((each) => each.id === id);
      if (scenario === undefined) return [id, Math.min(4, Number(value) + 2)];
      const credits = scenario.options.map(({ credit }) => credit);
      return [id, credits.indexOf(Math.max(...credits))];
    }),
  );
}
