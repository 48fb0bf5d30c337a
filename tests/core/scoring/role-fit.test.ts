import { describe, expect, it } from 'vitest';
import { explainFit, scoreProfile, scoreResponses } from '#core';
import { GRID } from '#core/scoring/scale.ts';
import { inferProfile } from '#core/scoring/infer-profile.ts';
import { fitTerms, scoreFit } from '#core/scoring/role-fit.ts';
import { summariseProfile } from '#core/scoring/score-profile.ts';
import { fillForm, goldenCases, makeScoringRole, role } from './scoring-cases.ts';

describe('role fit', () => {
  describe('band', () => {
    const fitAt = (score: number) => {
      const inference = inferProfile(role, fillForm(1, 2, null));
      const { competencies } = summariseProfile(role, inference);
      const results = competencies.map((one) => ({
        ...one,
        assessment: one.assessment && { ...one.assessment, score: (score / 100) * one.target },
      }));
      return scoreFit(role.bands, results, inference);
    };
    it.each([
      [100, 'full-match'],
      [95.01, 'full-match'],
      [94.9, 'strong-match'],
      [80.01, 'strong-match'],
      [79.9, 'developing'],
      [50.01, 'developing'],
      [49.9, 'foundations'],
      [15.01, 'foundations'],
      [14.9, 'early-days'],
      [0, 'early-days'],
    ])('of %d is %s', (score, band) => {
      expect(fitAt(score)?.score).toBeCloseTo(score, 9);
      expect(fitAt(score)?.band).toBe(band);
    });

    it('keeps the range on the scale', () => {
      expect(fitAt(100)?.range[1]).toBe(100);
      expect(fitAt(0)?.range[0]).toBe(0);
      expect(fitAt(0)?.range[1]).toBeGreaterThan(5);
    });

    it('is the lowest one when a role has a hole at the bottom', () => {
      const small = makeScoringRole({ bands: [{ id: 'full-match', from: 95 }] });
      expect(
        scoreProfile(
          small,
          new Map([
            ['A1', 0],
            ['A2', 0],
          ]),
        ).fit?.band,
      ).toBe('early-days');
    });

    it('starts exactly at its bound', () => {
      const small = makeScoringRole();
      const answers = new Map([
        ['A1', 2],
        ['A2', 2],
      ]);
      const from = scoreProfile(small, answers).fit?.score ?? NaN;
      const bands = [
        { id: 'strong-match', from } as const,
        { id: 'foundations', from: 0 } as const,
      ];
      expect(scoreProfile({ ...small, bands }, answers).fit?.band).toBe('strong-match');
    });
  });

  describe('interval with weights apart from targets', () => {
    it('follows the law of total variance', () => {
      const small = makeScoringRole();
      const answers = new Map([
        ['A1', 1],
        ['A2', 2],
        ['A-K', 0],
        ['B1', 2],
        ['B2', 1],
        ['B-K', 2],
      ]);
      const inference = inferProfile(small, answers);
      const { fit, competencies } = summariseProfile(small, inference);
      const [a, b] = competencies;
      const covered = (score: number | undefined, target: number) =>
        Math.min(1, (score ?? NaN) / target);
      expect(fit?.score).toBeCloseTo(
        (100 * (30 * covered(a?.assessment?.score, 60) + 10 * covered(b?.assessment?.score, 80))) /
          40,
        9,
      );
      const chanceOf = (competency: number, m: number, place: number) => {
        const given = inference.competencies[competency]?.skill?.givenLeniency;
        if (given === undefined) return NaN;
        const { likelihood, prior, stride, totals } = given;
        const weight = (likelihood[place] ?? NaN) * (prior[place + m * stride] ?? NaN);
        return weight / (totals[m] ?? NaN);
      };
      // Computed directly: mean and variance of the sum over every delta and every pair of skills.
      let mean = 0;
      let square = 0;
      inference.leniency.forEach((q, m) => {
        GRID.points.forEach((first, i) => {
          GRID.points.forEach((second, j) => {
            const chance = q * chanceOf(0, m, i) * chanceOf(1, m, j);
            const value = (100 * (30 * covered(first, 60) + 10 * covered(second, 80))) / 40;
            mean += chance * value;
            square += chance * value * value;
          });
        });
      });
      expect(fit?.sd).toBeCloseTo(Math.sqrt(square - mean * mean), 6);
      expect(fit?.range[1]).toBeCloseTo((fit?.score ?? NaN) + 1.2815515655 * (fit?.sd ?? NaN), 6);
    });
  });

  describe('what counts', () => {
    it('is null without a score', () => {
      expect(scoreProfile(role, new Map()).fit).toBeNull();
    });

    it('is null when nothing has a target or a weight', () => {
      const answers = new Map([
        ['A1', 2],
        ['A2', 2],
      ]);
      const without = (target: number, weight: number) =>
        makeScoringRole({ competencies: [{ id: 'A', target, weight }] });
      expect(scoreProfile(without(0, 10), answers).fit).toBeNull();
      expect(scoreProfile(without(60, 0), answers).fit).toBeNull();
    });

    it('counts assessed competencies, and ignores a target of 0 in the score', () => {
      const small = makeScoringRole({
        competencies: [
          { id: 'A', target: 60, weight: 30 },
          { id: 'B', target: 0, weight: 10 },
        ],
      });
      const answers = new Map([
        ['A1', 2],
        ['A2', 2],
      ]);
      const both = new Map([...answers, ['B1', 4] as const, ['B2', 4] as const]);
      expect(scoreProfile(small, both).fit).toEqual({
        ...scoreProfile(small, answers).fit,
        assessed: 2,
      });
    });
  });
});

describe('its terms', () => {
  const one = (id: string, target: number, weight: number, score: number | null) => ({
    id,
    target,
    weight,
    assessment: score === null ? null : { score },
  });
  const sum = (terms: ReturnType<typeof fitTerms>) =>
    terms.reduce((all, { points }) => all + points, 0);

  describe('terms of role fit', () => {
    it('weigh the covered share of each target by its weight, apart from the target', () => {
      expect(fitTerms([one('A', 80, 3, 20), one('B', 50, 1, 70)])).toEqual([
        { id: 'A', target: 80, weight: 3, score: 20, covered: 0.25, points: 18.75 },
        { id: 'B', target: 50, weight: 1, score: 70, covered: 1, points: 25 },
      ]);
    });

    it.each([
      [25, 33.3],
      [50, 66.7],
      [62.5, 81.3],
      [75, 92],
      [100, 100],
    ])('of all competencies at %d sum to %d', (score, fit) => {
      const terms = fitTerms(
        role.competencies.map(({ id, target, weight }) => one(id, target, weight, score)),
      );
      expect(sum(terms)).toBeCloseTo(fit, 1);
    });

    it('leave out what has no score, no target or no weight', () => {
      const terms = fitTerms([
        one('A', 80, 1, null),
        one('B', 0, 1, 50),
        one('C', 50, 0, 50),
        one('D', 50, 2, 25),
      ]);
      expect(terms.map(({ id }) => id)).toEqual(['D']);
      expect(sum(terms)).toBe(50);
      expect(fitTerms([])).toEqual([]);
    });
  });
});

describe('its explanation', () => {
  it.each(goldenCases.map((one) => [one.id, one.responses] as const))(
    '%s: the terms sum to role fit',
    (_, responses) => {
      const result = scoreResponses(role, responses);
      const { terms, sumOfWeights, score, leftOut } = explainFit(result);
      expect(score).toBe(result.fit?.score);
      expect(terms.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(score ?? NaN, 9);
      const byHand = terms.reduce((sum, { weight, covered }) => sum + weight * covered, 0);
      expect((100 * byHand) / sumOfWeights).toBeCloseTo(score ?? NaN, 9);
      expect([...terms.map(({ id }) => id), ...leftOut].toSorted()).toEqual([
        'CM',
        'DC',
        'PC',
        'TD',
        'TS',
      ]);
    },
  );

  it('names what is left out', () => {
    const { leftOut, terms } = explainFit(
      scoreResponses(
        role,
        new Map([
          ['TD1', 3],
          ['TD3', 2],
        ]),
      ),
    );
    expect(terms.map(({ id }) => id)).toEqual(['TD']);
    expect(leftOut).toEqual(['TS', 'CM', 'PC', 'DC']);
  });

  it('has no score and no terms when nothing counts', () => {
    expect(explainFit(scoreResponses(role, new Map()))).toEqual({
      terms: [],
      sumOfWeights: 0,
      score: null,
      leftOut: ['TD', 'TS', 'CM', 'PC', 'DC'],
    });
  });

  it('divides by the weights of what counts', () => {
    expect(explainFit(scoreResponses(role, fillForm(1, 2, null))).sumOfWeights).toBe(375);
  });
});
