import { describe, expect, it } from 'vitest';
import type { Response, Role } from '#core';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { compareAnswers } from '../../../src/core/compare/compare-answers.ts';

const [first, second] = aiEngineer.indicators;
const [scenario] = aiEngineer.scenarios;
if (first === undefined || second === undefined || scenario === undefined)
  throw new Error('no items');
const answered = (entries: readonly (readonly [string, Response])[], role: Role = aiEngineer) => ({
  role,
  responses: new Map(entries),
});

describe('comparing answers', () => {
  it('leaves out what one version alone asks', () => {
    const shorter = { ...aiEngineer, indicators: aiEngineer.indicators.slice(1) };
    const all = [
      [first.id, 1],
      [second.id, 2],
    ] as const;
    for (const [one, other] of [
      [answered(all, shorter), answered(all)],
      [answered(all), answered(all, shorter)],
    ] as const) {
      expect(compareAnswers(one, other)).toMatchObject({ unshared: 1, same: 1, differences: [] });
    }
  });

  it('lists what differs in the words of both, and counts what is the same', () => {
    const compared = compareAnswers(
      answered([
        [first.id, 1],
        [second.id, 2],
        [scenario.id, 0],
      ]),
      answered([
        [first.id, 3],
        [second.id, 2],
        [scenario.id, 'idk'],
      ]),
    );
    expect(compared.same).toBe(1);
    expect(compared.unshared).toBe(0);
    expect(compared.differences).toEqual([
      {
        id: first.id,
        kind: 'rating',
        text: first.title,
        answers: [
          { kind: 'level', level: 1 },
          { kind: 'level', level: 3 },
        ],
      },
      {
        id: scenario.id,
        kind: 'scenario',
        text: scenario.stem,
        answers: [
          {
            kind: 'option',
            text: scenario.options[0]?.text,
            credit: scenario.options[0]?.credit,
            most: Math.max(...scenario.options.map(({ credit }) => credit)),
          },
          { kind: 'idk' },
        ],
      },
    ]);
  });

  it('treats skipped as not answered', () => {
    const compared = compareAnswers(answered([[first.id, 'skipped']]), answered([]));
    expect(compared).toMatchObject({ same: 0, differences: [] });
  });

  it('covers only the questions that both versions have', () => {
    const later: Role = { ...aiEngineer, version: 2, indicators: aiEngineer.indicators.slice(1) };
    const compared = compareAnswers(
      answered([
        [first.id, 1],
        [second.id, 1],
      ]),
      answered([[second.id, 4]], later),
    );
    expect(compared.shared).toBe(aiEngineer.indicators.length + aiEngineer.scenarios.length - 1);
    expect(compared.unshared).toBe(1);
    expect(compared.differences.map(({ id }) => id)).toEqual([second.id]);
  });
});
