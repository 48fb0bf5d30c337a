import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contrastOf,
  GRAPHIC_CONTRAST,
  TEXT_CONTRAST,
} from '../../../../src/core/embed/theme/colour.ts';
import { guardAccent } from '../../../../src/core/embed/theme/contrast-guard.ts';
import { guardSurface, FOREGROUNDS } from '../../../../src/core/embed/theme/surface-guard.ts';
import { tokenInHex } from '../../../support/token-in-hex.ts';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('guardSurface', () => {
  it.each([
    ['#ffffff', 'light', '#ffffff', false],
    ['#EFF6FF', 'light', '#eff6ff', false],
    ['#000000', 'dark', '#000000', false],
    ['#0b1e3f', 'dark', '#0b1e3f', false],
  ])('%s is %s, as it is', (wanted, scheme, page, corrected) => {
    expect(guardSurface(wanted)).toMatchObject({ scheme, page, corrected });
  });

  it('in the middle moves to the nearer end', () => {
    expect(guardSurface('#b0b0b0')).toMatchObject({ scheme: 'light', corrected: true });
    expect(guardSurface('#3a3a3a')).toMatchObject({ scheme: 'dark', corrected: true });
  });

  it('carries everything that stands on a page, and any accent', () => {
    fc.assert(
      fc.property(colour, colour, (wanted, accent) => {
        const { scheme, page, surface, raised } = guardSurface(wanted);
        const grounds = [page, surface, raised];
        const { accent: text, strong } = guardAccent(accent, scheme, grounds);
        for (const ground of grounds) {
          for (const ink of [...FOREGROUNDS[scheme].text, text, strong]) {
            expect(contrastOf(ink, ground)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
          }
          for (const ink of FOREGROUNDS[scheme].graphics) {
            expect(contrastOf(ink, ground)).toBeGreaterThanOrEqual(GRAPHIC_CONTRAST);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the foregrounds', () => {
  const TEXT = ['text', 'text-soft', 'accent', 'good', 'warn', 'bad'];
  const GRAPHICS = ['line-strong', 'focus', 'you', 'role'];
  it.each(['light', 'dark'] as const)('are those of the design, in %s', (scheme) => {
    expect(TEXT.map((name) => tokenInHex(scheme, name))).toEqual(FOREGROUNDS[scheme].text);
    expect(GRAPHICS.map((name) => tokenInHex(scheme, name))).toEqual(FOREGROUNDS[scheme].graphics);
  });
});
