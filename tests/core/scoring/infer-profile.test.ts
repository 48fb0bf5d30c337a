import { describe, expect, it } from 'vitest';
import type { Responses } from '#core';
import { GRID, gridOf } from '#core/scoring/scale.ts';
import {
  inferProfile,
  jointPosterior,
  leniencyPrior,
  type SkillPosterior,
} from '#core/scoring/infer-profile.ts';
import { summariseProfile } from '#core/scoring/score-profile.ts';
import { fillForm, goldenCases, makeScoringRole, role } from './scoring-cases.ts';
import { type LogLikelihood, standardPrior } from '#core/scoring/evidence.ts';

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

describe('posterior', () => {
  const grid = gridOf({ step: 0.5, theta: [-2, 2], delta: [0, 1], eps: [-0.5, 0.5] });
  const nothing = new Float64Array(grid.theta.length);
  const rising = grid.theta.map((theta) => theta);
  const of = (likelihoods: readonly LogLikelihood[]) =>
    jointPosterior(role.model, grid, likelihoods);
  const sum = (chances: Iterable<number>) => [...chances].reduce((total, one) => total + one, 0);

  /** p(theta_j | delta_m), one array for each m. */
  function given(skill: SkillPosterior | undefined): readonly Float64Array[] {
    if (skill === undefined) return [];
    const { likelihood, prior, stride, totals } = skill.givenLeniency;
    return [...totals].map((total, m) =>
      likelihood.map((weight, j) => (weight * (prior[j + m * stride] ?? NaN)) / total),
    );
  }

  describe('joint posterior', () => {
    it('is the prior of leniency without any competency', () => {
      const { leniency, skills } = of([]);
      const prior = leniencyPrior(role.model, grid);
      leniency.forEach((chance, m) => expect(chance).toBeCloseTo(prior[m] ?? NaN, 12));
      expect(skills).toEqual([]);
    });

    it('follows the formula term by term', () => {
      const selfView = grid.eta.map((eta) => -0.5 * eta * eta + eta);
      const { leniency, skills } = of([{ selfView, scenarios: rising, informsLeniency: true }]);
      const prior = leniencyPrior(role.model, grid);
      const w = [...grid.delta].map((delta) =>
        [...grid.theta].map((theta) =>
          sum(
            [...grid.eps].map((eps) => {
              const eta = theta + delta + eps;
              return Math.exp(-0.5 * (eps / 0.38) ** 2 - 0.5 * eta * eta + eta + theta);
            }),
          ),
        ),
      );
      const raw = w.map((row, m) => (prior[m] ?? NaN) * sum(row));
      raw.forEach((one, m) => expect(leniency[m]).toBeCloseTo(one / sum(raw), 12));
      grid.theta.forEach((_, j) => {
        const wanted = sum(w.map((row, m) => ((leniency[m] ?? NaN) * (row[j] ?? NaN)) / sum(row)));
        expect(skills[0]?.probabilities[j]).toBeCloseTo(wanted, 12);
        expect(given(skills[0])[1]?.[j]).toBeCloseTo((w[1]?.[j] ?? NaN) / sum(w[1] ?? []), 12);
      });
    });

    it('reads scenarios alone under the standard prior, whatever the leniency', () => {
      const { skills } = of([{ selfView: null, scenarios: rising, informsLeniency: false }]);
      const raw = grid.theta.map((theta) => Math.exp(-0.5 * theta * theta + theta));
      for (const row of given(skills[0])) {
        row.forEach((chance, j) => expect(chance).toBeCloseTo((raw[j] ?? NaN) / sum(raw), 12));
      }
      expect(skills[0]?.givenLeniency.totals).toHaveLength(3);
    });

    it('learns about leniency from a clash only where ratings and scenarios can clash', () => {
      const high = standardPrior(grid.eta).map((log, i) => log + 4 * (grid.eta[i] ?? 0));
      const wrong = grid.theta.map((theta) => -4 * theta);
      const prior = of([]).leniency[0] ?? NaN;
      const clash = of([{ selfView: high, scenarios: wrong, informsLeniency: true }]);
      const ignored = of([{ selfView: high, scenarios: wrong, informsLeniency: false }]);
      const alone = of([{ selfView: high, scenarios: nothing, informsLeniency: false }]);
      expect(clash.leniency[0]).toBeLessThan(prior - 0.1);
      expect(ignored.leniency[0]).toBeCloseTo(prior, 12);
      expect(alone.leniency[0]).toBeCloseTo(prior, 12);
    });

    it('stays a posterior when answers contradict each other in every way', () => {
      const { leniency, skills } = of([
        {
          selfView: grid.eta.map((eta) => 1e5 * eta),
          scenarios: grid.theta.map((theta) => -1e5 * theta),
          informsLeniency: true,
        },
      ]);
      expect(sum(leniency)).toBeCloseTo(1, 12);
      expect(sum(skills[0]?.probabilities ?? [])).toBeCloseTo(1, 12);
    });
  });
});

describe('leniency prior', () => {
  it('sums to 1, with at least 0.8 on no leniency', () => {
    const prior = leniencyPrior(role.model, GRID);
    expect(prior.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 12);
    // 0.8 plus half a cell of the half-normal: 0.2 × 0.5 × 0.1 × 2 φ(0) / 0.76
    expect(prior[0]).toBeCloseTo(0.8 + (0.01 * 0.797885) / 0.76, 5);
  });

  it('decreases like a half-normal with the given SD', () => {
    const prior = leniencyPrior({ ...role.model, overRating: { chance: 0.5, sd: 1 } }, GRID);
    expect((prior[20] ?? 0) / (prior[10] ?? 1)).toBeCloseTo(Math.exp(-1.5), 9);
    expect((prior[0] ?? 0) - 0.5).toBeCloseTo((0.5 * (prior[10] ?? 0)) / Math.exp(-0.5), 9);
  });
});
