import { describe, expect, it } from 'vitest';
import type { Responses } from '#core';
import { GRID, gridOf } from '#core/scoring/grid.ts';
import { inferProfile } from '#core/scoring/infer-profile.ts';
import { summariseProfile } from '#core/scoring/score-profile.ts';
import { fillForm, goldenCases, makeScoringRole, role } from './scoring-cases.ts';

it("infers skills only where there is enough evidence, in the role's order", () => {
  const { competencies, grid } = inferProfile(
    makeScoringRole(),
    new Map([
      ['A1', 3],
      ['B1', 2],
      ['B-K', 2],
    ]),
  );
  expect(
    competencies.map(({ evidence, skill }) => [evidence.competency.id, skill !== null]),
  ).toEqual([
    ['A', false],
    ['B', true],
  ]);
  expect(grid).toBe(GRID);
});

const fine = gridOf({ step: 0.02, theta: [-6, 6], delta: [0, 3], eps: [-1.5, 1.5] });
const scores = (responses: Responses, grid = GRID) =>
  summariseProfile(role, inferProfile(role, responses, grid)).competencies.map(
    ({ assessment }) => ({
      score: assessment?.score ?? 0,
      low: assessment?.range[0] ?? 0,
      high: assessment?.range[1] ?? 0,
    }),
  );

describe('a grid five times finer and wider', { timeout: 60_000 }, () => {
  const mixed = new Map([...fillForm(2, 3, 'best'), ...fillForm(1, 1, 'idk')]);
  const cases = [
    ...goldenCases
      .filter(({ id }) => /^E(02|04|05|07|09|12)/.test(id))
      .map(({ id, responses }) => [id, responses] as const),
    ['mixed', mixed] as const,
  ];
  it.each(cases)('%s moves by less than 0.5 points, its ends by less than 0.8', (_, responses) => {
    const finer = scores(responses, fine);
    scores(responses).forEach((coarse, index) => {
      expect(Math.abs(coarse.score - (finer[index]?.score ?? NaN))).toBeLessThan(0.5);
      expect(Math.abs(coarse.low - (finer[index]?.low ?? NaN))).toBeLessThan(0.8);
      expect(Math.abs(coarse.high - (finer[index]?.high ?? NaN))).toBeLessThan(0.8);
    });
  });
});
