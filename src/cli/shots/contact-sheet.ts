import { readFile } from 'node:fs/promises';
import { type Canvas, createCanvas, loadImage } from '@napi-rs/canvas';

/** A row of the sheet: one screen, at every width in both themes. */
export type SheetRow = {
  readonly name: string;
  readonly cells: readonly { readonly width: number; readonly file: string }[];
};

const SCALE = 0.25;
const GAP = 16;
const LABEL = 26;
/** The sheet crops long pages; the single pictures show all of them. */
const MAX_HEIGHT = 640;

/** Draws pictures side by side, a row per screen, as a PNG. */
export async function drawContactSheet(rows: readonly SheetRow[]): Promise<Buffer> {
  const sized: { name: string; boxes: Canvas[]; height: number }[] = [];
  // One at a time: all of them at full size would exhaust memory.
  for (const { name, cells } of rows) {
    const boxes: Canvas[] = [];
    for (const { width, file } of cells) boxes.push(await thumbnail(file, width * SCALE));
    sized.push({ name, boxes, height: Math.max(...boxes.map(({ height }) => height)) });
  }
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
      pen.drawImage(box, left, top + LABEL);
      left += box.width + GAP;
    }
    top += height + LABEL + GAP;
  }
  return canvas.encode('png');
}

/** The top of a picture, scaled to a width. */
async function thumbnail(file: string, width: number): Promise<Canvas> {
  const image = await loadImage(await readFile(file));
  const scale = width / image.width;
  const height = Math.min(image.height * scale, MAX_HEIGHT);
  const canvas = createCanvas(Math.ceil(width), Math.ceil(height));
  const part = height / scale;
  canvas.getContext('2d').drawImage(image, 0, 0, image.width, part, 0, 0, width, height);
  return canvas;
}
