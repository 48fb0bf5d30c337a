import { describe, expect, it } from 'vitest';
import { penaltyOf } from '#core/qr/qr-penalty.ts';

const chequered = (size: number) =>
  Array.from({ length: size }, (_, y) => Array.from({ length: size }, (_, x) => (x + y) % 2));

describe('penaltyOf', () => {
  it('finds nothing wrong with a chequered field', () => {
    expect(penaltyOf(chequered(20))).toBe(0);
  });

  it('counts runs, blocks and the lack of dark in an empty field', () => {
    const empty = Array.from({ length: 6 }, () => [0, 0, 0, 0, 0, 0]);
    // 12 lines of one run of 6 (4 each), 25 blocks (3 each), 50 points too light (10 for each 5).
    expect(penaltyOf(empty)).toBe(12 * 4 + 25 * 3 + 100);
  });

  it('counts what looks like a finder pattern', () => {
    const field = chequered(22);
    const row = field[10] ?? [];
    const before = penaltyOf(field);
    [1, 0, 1, 1, 1, 0, 1, 0, 0, 0, 0].forEach((module, x) => (row[x] = module));
    expect(penaltyOf(field) - before).toBeGreaterThanOrEqual(40);
  });
});
