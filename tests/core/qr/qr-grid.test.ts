import { describe, expect, it } from 'vitest';
import { formatPlaces, patternsOf } from '#core/qr/qr-grid.ts';

describe('patternsOf', () => {
  it.each([1, 2, 5, 7, 20])('leaves version %i the room that the standard says', (version) => {
    const free = patternsOf(version)
      .flat()
      .filter((module) => module === null).length;
    const spoken = 2 * 15 + 1;
    const bits = { 1: 208, 2: 359, 5: 1079, 7: 1568, 20: 8683 }[version];
    expect(free - spoken).toBe(bits);
  });

  it('draws finder patterns in three corners', () => {
    const rows = patternsOf(1).map((row) => row.map((module) => module ?? '.').join(''));
    expect(rows[0]).toBe('11111110.....01111111');
    expect(rows[3]).toBe('10111010.....01011101');
    expect(rows[20]).toBe('11111110.............');
  });
});

describe('formatPlaces', () => {
  it('has two places for each bit, all different and none in a pattern', () => {
    const places = formatPlaces(21).flat();
    expect(new Set(places.map(String)).size).toBe(30);
    const grid = patternsOf(1);
    expect(places.every(([x, y]) => grid[y]?.[x] === null)).toBe(true);
  });
});
