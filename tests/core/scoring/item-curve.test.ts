import { describe, expect, it } from 'vitest';
import { ratingCurve, scenarioCurve, withoutGuessing } from '#core/scoring/item-curve.ts';
import { makeScoringRole } from './scoring-cases.ts';

const { model, scenarios } = makeScoringRole();
const scenario = (id: string) => {
  const found = scenarios.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

describe('ratings', () => {
  it.each([
    ['foundational', -0.25],
    ['core', 0],
    ['advanced', 0.25],
  ] as const)('shift with the tier: %s by %d', (tier, shift) => {
    const curve = ratingCurve(model, tier);
    expect(curve.slope).toBe(2.2);
    expect(curve.guesses).toEqual([0, 0, 0, 0]);
    expect(curve.thresholds[0]).toBeCloseTo(-1.144653 + shift, 5);
    expect(curve.thresholds[3]).toBeCloseTo(1.144653 + shift, 5);
  });
});

describe('scenarios', () => {
  it('have one threshold at the difficulty for knowledge', () => {
    expect(scenarioCurve(model, { ...scenario('A-K'), difficulty: 'easy' })).toEqual({
      slope: 1.3,
      thresholds: [-0.75],
      guesses: [0.25],
    });
  });

  it('have two thresholds around the difficulty for judgement', () => {
    expect(scenarioCurve(model, scenario('A-J'))).toEqual({
      slope: 1.1,
      thresholds: [0.25, 1.25],
      guesses: [0.5, 0.25],
    });
  });

  it('lose only the guessing after "I do not know"', () => {
    const curve = scenarioCurve(model, scenario('A-J'));
    expect(withoutGuessing(curve)).toEqual({ ...curve, guesses: [0, 0] });
  });
});
