import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrastOf, TEXT_CONTRAST } from '../../../../src/core/embed/theme/colour.ts';
import { guardAccent, SURFACES } from '../../../../src/core/embed/theme/contrast-guard.ts';
import { tokenInHex } from '../../../support/token-in-hex.ts';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('guardAccent', () => {
  it('leaves a legible colour as it is', () => {
    expect(guardAccent('#0A66C2', 'light')).toMatchObject({ accent: '#0a66c2', corrected: false });
  });

  it('darkens yellow on light pages only', () => {
    expect(guardAccent('#ffee00', 'light').corrected).toBe(true);
    expect(guardAccent('#ffee00', 'dark')).toMatchObject({ accent: '#ffee00', corrected: false });
  });

  it('keeps yellow yellow where black can stand on it', () => {
    expect(guardAccent('#facc15', 'light')).toMatchObject({ fill: '#facc15', onFill: '#000000' });
    expect(guardAccent('#e11d48', 'light')).toMatchObject({ fill: '#e11d48', onFill: '#ffffff' });
  });

  it('measures the contrast on the given surfaces', () => {
    const navy = guardAccent('#3355ff', 'dark', ['#0b1e3f', '#14264a', '#1d2e54']);
    expect(navy.corrected).toBe(true);
    expect(contrastOf(navy.accent, '#1d2e54')).toBeGreaterThanOrEqual(TEXT_CONTRAST);
    expect(guardAccent('#000000', 'light', []).contrast).toBeGreaterThan(15);
  });

  it.each([
    ['#c2410c', true],
    ['#b45309', true],
    ['#d4a017', true],
    ['#0a66c2', false],
    ['#be123c', false],
    ['#15803d', false],
    ['#6d28d9', false],
    ['#777777', false],
    ['#8a7a70', false],
  ])('says of %s whether the role’s line would look the same: %j', (wanted, expected) => {
    expect(guardAccent(wanted, 'light').isLikeRole).toBe(expected);
  });

  it('gives legible colours for every requested colour', () => {
    fc.assert(
      fc.property(colour, fc.constantFrom('light' as const, 'dark' as const), (wanted, scheme) => {
        const { accent, strong, soft, fill, fillStrong, onFill } = guardAccent(wanted, scheme);
        for (const surface of [...SURFACES[scheme], soft]) {
          expect(contrastOf(accent, surface)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
          expect(contrastOf(strong, surface)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
        }
        expect(fill).toBe(wanted);
        expect(contrastOf(onFill, fill)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
        expect(contrastOf(onFill, fillStrong)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
      }),
    );
  });
});

describe('the surfaces', () => {
  it.each(['light', 'dark'] as const)('are those of the design, in %s', (scheme) => {
    const names = ['page', 'surface', 'raised'];
    expect(names.map((name) => tokenInHex(scheme, name))).toEqual(SURFACES[scheme]);
  });
});
