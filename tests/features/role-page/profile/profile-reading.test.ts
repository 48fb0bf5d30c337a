import { describe, expect, it } from 'vitest';
import type { Competency } from '#core';
import {
  coveredAt,
  levelBounds,
  levelMiddle,
} from '#features/role-page/profile/profile-reading.ts';

const CUTS = [12.5, 37.5, 62.5, 87.5];

function competency(target: number, weight: number): Competency {
  return { id: `C${target}`, name: 'A', description: 'B', target, weight };
}

describe('reading a profile', () => {
  it('gives the ends of the scale to the lowest and the highest level', () => {
    expect(levelBounds(0, CUTS)).toEqual({ from: 0, to: 12.5 });
    expect(levelBounds(4, CUTS)).toEqual({ from: 87.5, to: 100 });
  });

  it('has the middle of Owner at 75', () => {
    expect(levelMiddle(3, CUTS)).toBe(75);
  });

  it('covers 92% of the AI Engineer profile at 75 everywhere', () => {
    const role = [90, 75, 55, 90, 65].map((target) => competency(target, target));
    expect(coveredAt(75, role)).toBeCloseTo(0.92, 10);
  });

  it('leaves out what has no target or no weight', () => {
    expect(coveredAt(50, [competency(100, 1), competency(0, 5), competency(10, 0)])).toBe(0.5);
    expect(coveredAt(50, [competency(0, 1)])).toBe(0);
  });
});
