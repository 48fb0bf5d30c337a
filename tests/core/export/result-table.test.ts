import { describe, expect, it } from 'vitest';
import { scoreResponses, tabulate } from '#core';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { TYPICAL_ANSWERS } from '#tests/support/typical-answers.ts';

describe('tabulate', () => {
  it('gives every competency in the role’s order, in tenths, rounded down', () => {
    const result = scoreResponses(aiEngineer, TYPICAL_ANSWERS);
    const { competencies, fit } = tabulate(aiEngineer, result);
    expect(competencies.map(({ id }) => id)).toEqual(['TD', 'TS', 'CM', 'PC', 'DC']);
    for (const [index, line] of competencies.entries()) {
      const exact = result.competencies[index]?.assessment?.score ?? Number.NaN;
      expect(line.score).toBe(Math.floor(exact * 10) / 10);
      expect(line.level).toBe(
        aiEngineer.levels[result.competencies[index]?.assessment?.level ?? -1]?.name,
      );
    }
    expect(competencies[0]).toMatchObject({
      name: 'Technical Depth',
      target: 90,
      weight: 90,
      ratings: 5,
      scenarios: 2,
    });
    expect(fit).toMatchObject({ id: 'ai-engineer', level: 'Developing', ratings: 25 });
    expect(fit.scenarios).toBe(10);
  });

  it('names an unknown competency by its id', () => {
    const result = scoreResponses(aiEngineer, TYPICAL_ANSWERS);
    const lines = tabulate({ ...aiEngineer, competencies: [] }, result).competencies;
    expect(lines.map(({ name }) => name)).toEqual(['TD', 'TS', 'CM', 'PC', 'DC']);
  });

  it('leaves empty what was not assessed', () => {
    const { competencies, fit } = tabulate(aiEngineer, scoreResponses(aiEngineer, new Map()));
    for (const line of [...competencies, fit]) {
      expect(line).toMatchObject({ score: null, low: null, high: null, level: null, status: null });
    }
  });
});
