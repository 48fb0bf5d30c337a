import { describe, expect, it } from 'vitest';
import type { ComparedResult } from '#core';
import { summariseTeam } from '../../../src/core/compare/summarise-team.ts';

function person(
  score: number | null,
  status: 'meets' | 'within range' | 'gap' = 'gap',
): ComparedResult {
  return {
    code: '1',
    kind: 'answers',
    answers: 20,
    role: 'r',
    version: 1,
    name: null,
    date: null,
    fit: null,
    competencies: [
      { id: 'A', score: score === null ? null : { score, sd: 5, range: [score, score], status } },
    ],
  };
}

describe('summing up a team', () => {
  it('gives the median and the middle half, and counts who reaches the target', () => {
    const team = [
      person(10),
      person(40, 'within range'),
      person(20),
      person(90, 'meets'),
      person(30),
    ];
    expect(summariseTeam(['A'], team)).toEqual([
      {
        id: 'A',
        assessed: 5,
        spread: { median: 30, lowerQuartile: 20, upperQuartile: 40 },
        status: { meets: 1, 'within range': 1, gap: 3 },
      },
    ]);
  });

  it('interpolates between the two nearest', () => {
    const [summary] = summariseTeam(['A'], [person(10), person(20)]);
    expect(summary?.spread).toEqual({ median: 15, lowerQuartile: 12.5, upperQuartile: 17.5 });
  });

  it('leaves out who was not assessed, and says so when nobody was', () => {
    expect(summariseTeam(['A'], [person(null), person(50)])[0]).toMatchObject({
      assessed: 1,
      spread: { median: 50 },
    });
    expect(summariseTeam(['A', 'B'], [person(null)]).map(({ spread }) => spread)).toEqual([
      null,
      null,
    ]);
  });
});
