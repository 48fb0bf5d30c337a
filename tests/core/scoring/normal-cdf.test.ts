import { describe, expect, it } from 'vitest';
import { normalCdf } from '#core/scoring/distribution.ts';

describe('normalCdf', () => {
  it.each([
    [0, 0.5],
    [1, 0.8413447461],
    [-1, 0.1586552539],
    [1.2815515655, 0.9],
    [-1.644853627, 0.05],
    [8, 1],
    [-8, 0],
  ])('of %f is %f', (x, chance) => {
    expect(normalCdf(x)).toBeCloseTo(chance, 6);
  });
});
