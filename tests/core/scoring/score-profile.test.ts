import { describe, expect, it } from 'vitest';
import { scoreProfile, scoreResponses, sketchProfile } from '#core';
import { GRID, pointsOf } from '#core/scoring/scale.ts';
import { assessCompetency } from '#core/scoring/score-profile.ts';
import { fillForm, goldenCases, makeScoringRole, role } from './scoring-cases.ts';

describe('profile', () => {
  describe('equal ratings throughout the Standard form', () => {
    it.each([
      [0, [4.6, 4.6, 4.3, 5.1, 4.9], 6.3, [5.8, 6.4, 5.8, 6.6, 6.2], 8.2],
      [1, [25.0, 25.0, 23.7, 27.5, 26.2], 34.0, [31.4, 31.3, 30.4, 34.4, 32.9], 42.8],
      [2, [46.1, 46.1, 44.5, 49.4, 47.8], 62.4, [55.1, 54.1, 53.5, 58.4, 56.7], 74.1],
      [3, [68.4, 68.4, 67.0, 71.1, 69.8], 87.4, [76.3, 75.3, 74.8, 78.6, 77.5], 93.3],
      [4, [93.2, 93.2, 92.7, 93.8, 93.5], 100.0, [95.6, 95.4, 95.1, 96.1, 95.8], 100.0],
    ])('of %d give plausible scores', (level, unchecked, fitUnchecked, confirmed, fitConfirmed) => {
      const rounded = (scenarios: 'best' | null) => {
        const { competencies, fit } = scoreProfile(role, fillForm(2, level, scenarios));
        return {
          scores: competencies.map(({ assessment }) => Number(assessment?.score.toFixed(1))),
          fit: Number(fit?.score.toFixed(1)),
        };
      };
      expect(rounded(null)).toEqual({ scores: unchecked, fit: fitUnchecked });
      expect(rounded('best')).toEqual({ scores: confirmed, fit: fitConfirmed });
    });
  });

  it('gives the competencies and the fit of the whole result', () => {
    for (const { responses } of goldenCases) {
      const { competencies, fit } = scoreResponses(role, responses);
      expect(scoreProfile(role, responses)).toEqual({ competencies, fit });
    }
  });

  it('has no numbers without evidence, and no score from a single answer', () => {
    const [a, b] = scoreProfile(makeScoringRole(), new Map([['A1', 3]])).competencies;
    expect(b).toEqual({
      id: 'B',
      target: 80,
      weight: 10,
      ratings: 0,
      scenarios: 0,
      selfRating: null,
      scenarioScore: null,
      scenarioCredit: 0,
      assessment: null,
    });
    expect(a).toMatchObject({ ratings: 1, selfRating: 75, assessment: null });
  });

  it('counts credit in shares: half a judgement item and a whole knowledge check', () => {
    const [a] = scoreProfile(
      makeScoringRole(),
      new Map([
        ['A-K', 2],
        ['A-J', 0],
      ]),
    ).competencies;
    expect(a?.scenarioCredit).toBe(1.5);
    expect(a?.scenarioScore).toBeCloseTo(a?.assessment?.score ?? NaN, 9);
  });

  it('starts every score at 50', () => {
    const flat = makeScoringRole();
    const { scenarios } = flat;
    const useless = scenarios.map((one) => ({ ...one, options: [{ credit: 0 }, { credit: 0 }] }));
    const role50 = {
      ...flat,
      scenarios: useless.map((one) => ({
        ...one,
        kind: 'knowledge' as const,
        difficulty: 'hard' as const,
      })),
      model: { ...flat.model, slopes: { ...flat.model.slopes, knowledge: 1e-12 } },
    };
    const [a] = scoreProfile(
      role50,
      new Map([
        ['A-K', 0],
        ['A-J', 0],
      ]),
    ).competencies;
    expect(a?.assessment?.score).toBeCloseTo(50, 6);
  });
});

describe('assessment of one competency', () => {
  const cuts = [12.5, 37.5, 62.5, 87.5];
  /** All probability in the cell around one skill. */
  const at = (theta: number) => GRID.theta.map((one) => (Math.abs(one - theta) < 0.01 ? 1 : 0));
  const assess = (posterior: Float64Array, target = 60, weight = 30, sumOfWeights = 40) =>
    assessCompetency({ id: 'A', target, weight }, cuts, sumOfWeights, posterior, GRID);

  describe('all probability in one cell', () => {
    it('gives the points of its centre, no SD and a range inside the cell', () => {
      const { score, sd, range, precision } = assess(at(0.2));
      expect(score).toBeCloseTo(pointsOf(0.2), 9);
      expect(sd).toBe(0);
      expect(range[0]).toBeCloseTo(pointsOf(0.16), 9);
      expect(range[1]).toBeCloseTo(pointsOf(0.24), 9);
      expect(precision).toBe('good');
    });

    it.each([
      [-1.5, 0],
      [-1, 1],
      [0, 2],
      [0.5, 3],
      [1.5, 4],
    ])('at theta %d is level %d with certainty', (theta, level) => {
      const result = assess(at(theta));
      expect(result.level).toBe(level);
      expect(result.levelChances).toHaveLength(5);
      expect(result.levelChances[level]).toBeCloseTo(1, 9);
      expect(result.levelChances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 12);
    });

    it('counts a score exactly at a cut as the higher level', () => {
      const posterior = at(0);
      expect(
        assessCompetency({ id: 'A', target: 50, weight: 1 }, [10, 20, 50, 90], 1, posterior, GRID)
          .level,
      ).toBe(3);
    });
  });

  describe('target', () => {
    it('met has no gap', () => {
      expect(assess(at(1))).toMatchObject({ status: 'meets', gap: 0, weightedGap: 0 });
      expect(assess(at(1)).chanceOfTarget).toBeCloseTo(1, 9);
    });

    it('exactly at the score is met', () => {
      expect(assess(at(0), assess(at(0)).score).status).toBe('meets');
    });

    it('above the range is a gap, weighed by the share of all weights', () => {
      const { status, gap, weightedGap, chanceOfTarget } = assess(at(0));
      expect(status).toBe('gap');
      expect(gap).toBeCloseTo(10, 9);
      expect(weightedGap).toBeCloseTo(7.5, 9);
      expect(chanceOfTarget).toBeCloseTo(0, 9);
    });

    it('above the score and inside the range is within range', () => {
      const even = at(0).map((one, j) => (one + (at(0.6)[j] ?? 0)) / 2);
      expect(assess(even, 70).status).toBe('within range');
      expect(assess(even, 70).precision).toBe('fair');
      expect(assess(even, 70).chanceOfTarget).toBeCloseTo(0.5, 9);
      expect(assess(even, assess(even).range[1]).status).toBe('within range');
      expect(assess(even, 76).status).toBe('gap');
    });

    it('of 0 is certain and of 100 is out of reach', () => {
      expect(assess(at(-3), 0)).toMatchObject({ chanceOfTarget: 1, gap: 0, status: 'meets' });
      expect(assess(at(4), 100)).toMatchObject({ chanceOfTarget: 0, status: 'gap' });
    });

    it('weighs nothing when the role has no weights', () => {
      expect(assess(at(0), 60, 0, 0).weightedGap).toBe(0);
    });
  });
});

describe('sketch', () => {
  describe('sketchProfile', () => {
    it.each(goldenCases)('are those of the whole result: $id', ({ responses }) => {
      const { competencies, fit, story, discount } = scoreResponses(role, responses);
      expect(sketchProfile(role, responses)).toEqual({
        competencies: competencies.map(
          ({ id, target, weight, scenarios, selfRating, assessment }) => ({
            id,
            target,
            weight,
            scenarios,
            selfRating,
            assessment,
          }),
        ),
        fit,
        story,
        discount,
      });
    });

    it('are missing where there is too little evidence', () => {
      const { competencies, fit } = sketchProfile(makeScoringRole(), new Map([['A1', 3]]));
      expect(competencies.map(({ assessment }) => assessment)).toEqual([null, null]);
      expect(fit).toBeNull();
    });
  });
});
