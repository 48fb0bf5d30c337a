// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import * as fc from 'fast-check';
import jsQR from 'jsqr';
import { afterEach, describe, expect, it } from 'vitest';
import { QrCode } from '#ui/qr-code.tsx';

afterEach(cleanup);

const SCALE = 3;
const CODE = '105020C2S06H0Z4CQ9W8RTV1D3KM7N5PXYABEFGH2J6QZK8M9T';

/** The drawing as an image with three pixels per module, for a scanner like a phone's. */
function rasterise(svg: Element): { pixels: Uint8ClampedArray; side: number } {
  const modules = Number(svg.getAttribute('viewBox')?.split(' ')[2]);
  const side = modules * SCALE;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  const path = svg.querySelector('path')?.getAttribute('d') ?? '';
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = 0; row < SCALE; row += 1) {
      for (let column = 0; column < Number(width) * SCALE; column += 1) {
        const at = (Number(y) * SCALE + row) * side + Number(x) * SCALE + column;
        pixels.fill(0, at * 4, at * 4 + 3);
      }
    }
  }
  return { pixels, side };
}

async function draw(text: string): Promise<Element> {
  render(<QrCode text={text} label="QR code" />);
  return screen.findByRole('img', { name: 'QR code' });
}

async function readBack(text: string): Promise<string | undefined> {
  const { pixels, side } = rasterise(await draw(text));
  cleanup();
  return jsQR(pixels, side, side)?.data;
}

/** Version 1 has 21 modules a side, each further one four more; the quiet zone is four on each side. */
const versionOf = (svg: Element) =>
  (Number(svg.getAttribute('viewBox')?.split(' ')[2]) - 8 - 17) / 4;

describe('a QR code', () => {
  it.each([
    ['a result link', `https://example.org/r/ai-engineer/strong-match/#${CODE}`],
    ['a link under a path and with a port', `http://localhost:4173/some/path/r/a/#${CODE}`],
    ['a host beyond ASCII', new URL(`https://übung.example/r/a/#${CODE}`).href],
    ['digits alone', '31415926535897932384626433832795'],
    ['one character', 'a'],
  ])('of %s reads back', async (_, text) => {
    expect(await readBack(text)).toBe(text);
  });

  it('of any code behind any path reads back', async () => {
    const codes = fc.string({
      unit: fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'),
      minLength: 19,
      maxLength: 160,
    });
    const paths = fc.string({ unit: fc.constantFrom(...'abcxyz-/0189'), maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(codes, paths, async (code, path) => {
        const link = `https://example.org/${path}/r/ai-engineer/#${code}`;
        expect(await readBack(link)).toBe(link);
      }),
      { numRuns: 25 },
    );
  });

  it('writes the code of a link as capitals and digits, which takes less room than bytes', async () => {
    const link = `https://example.org/r/ai-engineer/#${CODE}`;
    expect(versionOf(await draw(link))).toBe(5);
    cleanup();
    expect(versionOf(await draw(link.toLowerCase()))).toBe(6);
  });

  it('follows the text that it is given', async () => {
    const { rerender } = render(<QrCode text="first" label="QR code" />);
    await screen.findByRole('img');
    rerender(<QrCode text="second" label="QR code" />);
    await waitFor(() => {
      const { pixels, side } = rasterise(screen.getByRole('img'));
      expect(jsQR(pixels, side, side)?.data).toBe('second');
    });
  });

  it('is left out where it would need more modules than phones read from a screen', async () => {
    expect(versionOf(await draw('a'.repeat(666)))).toBe(20);
    cleanup();
    const { container, rerender } = render(<QrCode text="short" label="QR code" />);
    await screen.findByRole('img');
    rerender(<QrCode text={'a'.repeat(667)} label="QR code" />);
    await waitFor(() => expect(container.innerHTML).toBe(''));
  });
});
