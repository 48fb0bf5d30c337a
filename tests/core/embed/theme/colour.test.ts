import { describe, expect, it } from 'vitest';
import {
  contrastOf,
  hueOf,
  lowestContrast,
  luminance,
  mix,
} from '../../../../src/core/embed/theme/colour.ts';

describe('contrastOf', () => {
  // Computed independently with the formula of WCAG 2.2.
  it.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#0a66c2', '#ffffff', 5.69],
    ['#123456', '#123456', 1],
  ])('of %s and %s is %d', (a, b, expected) => {
    expect(contrastOf(a, b)).toBeCloseTo(expected, 1);
    expect(contrastOf(b, a)).toBe(contrastOf(a, b));
  });
});

describe('lowestContrast', () => {
  it('is that of the nearest ground', () => {
    expect(lowestContrast('#000000', ['#ffffff', '#777777'])).toBe(
      contrastOf('#000000', '#777777'),
    );
  });
});

describe('luminance', () => {
  it.each([
    ['#000000', 0],
    ['#ffffff', 1],
    ['#00ff00', 0.7152],
  ])('of %s is %d', (colour, expected) => expect(luminance(colour)).toBeCloseTo(expected, 4));
});

describe('mix', () => {
  it.each([
    [0, '#102030'],
    [0.5, '#889098'],
    [1, '#ffffff'],
  ])('goes %d of the way', (share, expected) => {
    expect(mix('#102030', '#ffffff', share)).toBe(expected);
  });
});

describe('hueOf', () => {
  it.each([
    ['#ff0000', 0, 1],
    ['#ffff00', 60, 1],
    ['#00ff00', 120, 1],
    ['#0000ff', 240, 1],
    ['#ff00ff', 300, 1],
    ['#808080', 0, 0],
  ])('of %s is %d degrees', (colour, hue, chroma) =>
    expect(hueOf(colour)).toEqual({ hue, chroma }),
  );
});
