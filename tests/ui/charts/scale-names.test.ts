import { describe, expect, it } from 'vitest';
import { radarPoint } from '#ui/charts/radar-geometry.ts';
import { placeScaleNames } from '#ui/charts/scale-names.ts';

const NAMES = ['Starting', 'Guided', 'Independent', 'Owner', 'Lead'];
const CUTS = [12.5, 37.5, 62.5, 87.5];
const COS = Math.cos(Math.PI / 5);
const NOBODY = [null, null, null, null, null];

describe('names of the levels', () => {
  it('stand in the middle of their zones where no line is', () => {
    const places = placeScaleNames(NAMES, CUTS, [NOBODY]);
    const middles = [6.25, 25, 50, 75, 93.75];
    expect(places.map(({ x }) => x)).toEqual([0, 0, 0, 0, 0]);
    places.forEach(({ y }, level) =>
      expect(y).toBeCloseTo(-radarPoint(0, 5, (middles[level] ?? 0) * COS).y, 1),
    );
  });

  it('make way for a line through their middle, inside their zone', () => {
    // In the middle of the third level on both lower axes: the line runs straight through its name.
    const through = [50, 50, 50, 50, 50];
    const [free] = [placeScaleNames(NAMES, CUTS, [NOBODY])[2]];
    const moved = placeScaleNames(NAMES, CUTS, [through])[2];
    const distance = Math.abs((moved?.y ?? 0) - (free?.y ?? 0));
    expect(distance).toBeGreaterThan(5);
    expect(distance).toBeLessThan(((62.5 - 37.5) / 2) * 1.12 * COS);
  });

  it('make way for each of many shapes, or stay where nothing better is', () => {
    for (let you = 5; you <= 95; you += 9) {
      for (let role = 5; role <= 95; role += 9) {
        const places = placeScaleNames(NAMES, CUTS, [
          [50, 50, you, role, 50],
          [80, 80, role, you, 80],
        ]);
        const edges = [0, ...CUTS, 100];
        places.forEach(({ x, y }, level) => {
          expect(Math.abs(x)).toBeLessThan(Math.max(1, y) * Math.tan(Math.PI / 5));
          expect(y / COS / 1.12).toBeGreaterThanOrEqual((edges[level] ?? 0) - 0.1);
          expect(y / COS / 1.12).toBeLessThanOrEqual((edges[level + 1] ?? 0) + 0.1);
        });
      }
    }
  });

  it('are placed for three to eight axes', () => {
    for (let count = 3; count <= 8; count += 1) {
      const values = Array.from({ length: count }, (_, axis) => 30 + axis * 5);
      for (const { x, y } of placeScaleNames(NAMES, CUTS, [values])) {
        expect(Math.hypot(x, y)).toBeLessThan(112);
      }
    }
  });
});
