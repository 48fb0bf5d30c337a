import { readFile } from 'node:fs/promises';
import { createCanvas, loadImage } from '@napi-rs/canvas';

/** A row of the sheet: one screen, at every width in both themes. */
export type SheetRow = {
  readonly name: string;
  readonly cells: readonly { readonly width: number; readonly file: string }[];
};

const SCALE = 0.25;
const GAP = 16;
const LABEL = 26;
/** Of a long page the sheet shows the beginning; the single pictures show all of it. */
const MOST_HEIGHT = 640;

/** Puts pictures side by side, a row for each screen, as a PNG. */
export async function drawContactSheet(rows: readonly SheetRow[]): Promise<Buffer> {
  const loaded = await Promise.all(
    rows.map(async ({ name, cells }) => ({
      name,
      cells: await Promise.all(
        cells.map(async (cell) => ({ ...cell, image: await loadImage(await readFile(cell.file)) })),
      ),
    })),
  );
  const sized = loaded.map(({ name, cells }) => {
    const boxes = cells.map(({ image, width }) => {
      const shown = width * SCALE;
      const whole = (image.height / image.width) * shown;
      return { image, width: shown, height: Math.min(whole, MOST_HEIGHT), whole };
    });
    return { name, boxes, height: Math.max(...boxes.map(({ height }) => height)) };
  });
  const widthOf = (row: (typeof sized)[number]) =>
    row.boxes.reduce((sum, { width }) => sum + width + GAP, GAP);
  const sheetWidth = Math.ceil(Math.max(...sized.map(widthOf)));
  const sheetHeight = Math.ceil(sized.reduce((sum, { height }) => sum + height + LABEL + GAP, GAP));
  const canvas = createCanvas(sheetWidth, sheetHeight);
  const pen = canvas.getContext('2d');
  pen.fillStyle = '#8b9496';
  pen.fillRect(0, 0, sheetWidth, sheetHeight);
  let top = GAP;
  for (const { name, boxes, height } of sized) {
    pen.fillStyle = '#0b1214';
    pen.font = '15px sans-serif';
    pen.fillText(name, GAP, top + 16);
    let left = GAP;
    for (const box of boxes) {
      const part = box.height / box.whole;
      pen.drawImage(
        box.image,
        0,
        0,
        box.image.width,
        box.image.height * part,
        left,
        top + LABEL,
        box.width,
        box.height,
      );
      left += box.width + GAP;
    }
    top += height + LABEL + GAP;
  }
  return canvas.encode('png');
}
