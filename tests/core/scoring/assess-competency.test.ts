import { describe, expect, it } from 'vitest';
import { assessCompetency } from '#core/scoring/assess-competency.ts';
import { GRID } from '#core/scoring/grid.ts';
import { pointsOf } from '#core/scoring/points-of.ts';

const cuts = [12.5, 37.5, 62.5, 87.5];
/** All belief in the cell around one skill. */
const at = (theta: number) => GRID.theta.map((one) => (Math.abs(one - theta) < 0.01 ? 1 : 0));
const assess = (posterior: Float64Array, target = 60, weight = 30, sumOfWeights = 40) =>
  assessCompetency({ id: 'A', target, weight }, cuts, sumOfWeights, posterior, GRID);

describe('all belief in one cell', () => {
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
