import { packedPixels, readPixels } from '#core';

type Drawing = {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** Positions in CSS pixels with the colour (`#rrggbb`) that the drawing has there. */
  readonly knownPixels: readonly {
    readonly x: number;
    readonly y: number;
    readonly colour: string;
  }[];
};

/**
 * Why there is no picture: the browser can't render it, or it returned altered pixels, as
 * fingerprinting protection does.
 */
export type NoPicture = 'failed' | 'falsified';

/**
 * An invisible difference per channel: some fingerprinting protections change single pixels by at
 * most this.
 */
const MAX_INVISIBLE_DIFFERENCE = 24;

/**
 * Renders an SVG as PNG at `scale` times its size in CSS pixels and verifies the output. The SVG
 * must not load external resources.
 */
export async function renderPng(
  drawing: Drawing,
  scale: number,
): Promise<Uint8Array<ArrayBuffer> | NoPicture> {
  const { svg, width, height } = drawing;
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * scale;
    canvas.height = height * scale;
    const context = canvas.getContext('2d');
    if (context === null) return 'failed';
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/png');
    });
    if (blob === null) return 'failed';
    const png = new Uint8Array(await blob.arrayBuffer());
    return (await matchesDrawing(png, drawing, scale)) ? png : 'falsified';
  } catch {
    return 'failed';
  } finally {
    URL.revokeObjectURL(address);
  }
}

/**
 * True when the file has the drawing's size and known colours. Reads the PNG itself: where a canvas
 * can't be trusted, reading back another canvas can't be either.
 */
async function matchesDrawing(
  png: Uint8Array,
  { width, height, knownPixels }: Drawing,
  scale: number,
): Promise<boolean> {
  const pixels = packedPixels(png);
  if (pixels?.width !== width * scale || pixels.height !== height * scale) return false;
  const rows = new Blob([pixels.packed]).stream().pipeThrough(new DecompressionStream('deflate'));
  const pixelAt = readPixels(pixels, new Uint8Array(await new Response(rows).arrayBuffer()));
  if (pixelAt === null) return false;
  return knownPixels.every(({ x, y, colour }) => {
    const found = pixelAt(Math.floor(x * scale), Math.floor(y * scale));
    return [...channels(colour), 255].every(
      (value, index) => Math.abs((found[index] ?? 0) - value) <= MAX_INVISIBLE_DIFFERENCE,
    );
  });
}

function channels(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
