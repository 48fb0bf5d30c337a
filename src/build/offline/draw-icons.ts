import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** In px; the sizes that browsers need to make a site installable. */
export const ICON_SIZES = [192, 512] as const;

/** A platform may crop an icon to a circle of four fifths of its width. */
const MARK_SHARE = 0.62;

/** Path of an icon, relative to the site's root. */
export function iconPath(size: (typeof ICON_SIZES)[number]): string {
  return `icon-${size}.png`;
}

/** Draws the site's logo on white in every size and writes the files below `outDir`. */
export async function drawIcons(root: string, outDir: string): Promise<void> {
  const { createCanvas, loadImage } = await import('@napi-rs/canvas');
  const svg = await readFile(join(root, 'public/favicon.svg'), 'utf8');
  for (const size of ICON_SIZES) {
    const width = Math.round(size * MARK_SHARE);
    // Rendered at its final size instead of scaled.
    const mark = await loadImage(
      Buffer.from(svg.replace('<svg ', `<svg width="${width}" height="${width}" `)),
    );
    const canvas = createCanvas(size, size);
    const pen = canvas.getContext('2d');
    pen.fillStyle = '#ffffff';
    pen.fillRect(0, 0, size, size);
    const edge = (size - width) / 2;
    pen.drawImage(mark, edge, edge, width, width);
    await writeFile(join(outDir, iconPath(size)), canvas.toBuffer('image/png'));
  }
}
