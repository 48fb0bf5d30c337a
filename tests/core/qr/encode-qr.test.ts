import fc from 'fast-check';
import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { encodeQr } from '#core/qr/encode-qr.ts';

/** The same text by another encoder, which writes a text in one mode only. */
function byAnother(text: string, mask: number): (0 | 1)[][] {
  const { data } = encode(text, { ecc: 'M', boostEcc: false, border: 0, maskPattern: mask });
  return data.map((row) => row.map((dark) => (dark ? 1 : 0)));
}

const CODE = '105020C2S06H0Z4CQ9W8RTV1D3KM7N5PXYABEFGH2J6QZK8M9T';

describe('encodeQr', () => {
  it('draws what another encoder draws, in every version, for bytes', () => {
    const versions = new Set<number>();
    for (let length = 1; length <= 660; length += 12) {
      const text = 'https://example.org/übung#'.repeat(30).slice(0, length).toLowerCase();
      const qr = encodeQr(text);
      if (qr === null) continue;
      versions.add(qr.version);
      expect(qr.modules, `${length} characters`).toEqual(byAnother(text, qr.mask));
    }
    expect([...versions]).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });

  it('draws what another encoder draws for capitals and digits', () => {
    const characters = fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ$%*+-./:'.split(''));
    const text = fc.string({ unit: characters, minLength: 12, maxLength: 300 });
    fc.assert(
      // All digits would be a third mode to the other.
      fc.property(
        text.filter((each) => /\D/.test(each)),
        (each) => {
          const qr = encodeQr(each);
          expect(qr?.modules).toEqual(byAnother(each, qr?.mask ?? -1));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('fits a result link into version 5, where bytes alone take version 6', () => {
    const link = `https://example.org/r/ai-engineer/#${CODE}`;
    expect(link).toHaveLength(85);
    expect(encodeQr(link)?.version).toBe(5);
    expect(encodeQr(link.toLowerCase())?.version).toBe(6);
  });

  it('refuses a text that would need a larger code than phones read from a screen', () => {
    expect(encodeQr('a'.repeat(666))?.version).toBe(20);
    expect(encodeQr('a'.repeat(667))).toBeNull();
  });
});
