import { fitText } from '#ui/card/fit-text.ts';
import { estimateTextWidth } from '#ui/charts/label-text.ts';
import { radarGoal } from '#ui/charts/radar-geometry.ts';
import { INK, type KnownPixel, lineOfText } from '#ui/charts/svg-text.ts';
import { hundredths } from './card-blocks.ts';

/** Names of the two shapes and of the range; no range if nothing has one. */
export type KeyNames = {
  readonly you: string;
  readonly role: string;
  readonly range: string | null;
};

/** The area of the legend. */
type KeyArea = { readonly left: number; readonly right: number; readonly bottom: number };

const MARK = 46;
const GAP = 14;
const BETWEEN = 36;

/** The legend in as many rows as needed, aligned to the bottom of its area. */
export function drawKey(
  { you, role, range }: KeyNames,
  { left, right, bottom }: KeyArea,
  size: number,
): { readonly markup: string; readonly top: number; readonly knownPixels: readonly KnownPixel[] } {
  const width = right - left;
  const items = [
    { mark: 'you' as const, name: you },
    ...(range === null ? [] : [{ mark: 'range' as const, name: range }]),
    { mark: 'role' as const, name: role },
  ].map(({ mark, name }) => {
    const limits = { width: width - MARK - GAP, lines: 1, sizes: [size, size * 0.86] };
    const { lines, size: fitted } = fitText(name, limits, estimateTextWidth);
    const text = lines[0] ?? '';
    return { mark, text, size: fitted, width: MARK + GAP + estimateTextWidth(text, fitted) };
  });
  const rows: (typeof items)[] = [];
  for (const item of items) {
    const row = rows.at(-1);
    if (row !== undefined && widthOf([...row, item]) <= width) row.push(item);
    else rows.push([item]);
  }
  const pitch = size * 1.5;
  const placed = rows.flatMap((row, index) => {
    let x = (left + right - widthOf(row)) / 2;
    const middle = bottom - size * 0.4 - (rows.length - 1 - index) * pitch;
    return row.map((item) => {
      const position = { ...item, x: hundredths(x), middle: hundredths(middle) };
      x += item.width + BETWEEN;
      return position;
    });
  });
  return {
    markup: placed
      .map(
        ({ mark, text, size: fitted, x, middle }) =>
          `<g>${MARKS[mark](x, middle)}${lineOfText(text, { x: x + MARK + GAP, y: hundredths(middle + fitted * 0.36), size: hundredths(fitted), fill: INK.soft })}</g>`,
      )
      .join(''),
    top: bottom - size * 0.9 - (rows.length - 1) * pitch,
    knownPixels: placed.flatMap(({ mark, x, middle }) =>
      mark === 'range' ? [] : [{ x: x + 4, y: middle, colour: INK[mark] }],
    ),
  };
}

function widthOf(items: readonly { readonly width: number }[]): number {
  return items.reduce((sum, { width }) => sum + width, 0) + BETWEEN * (items.length - 1);
}

const MARKS = {
  you: (x: number, y: number) =>
    `<path d="M${x} ${y}H${x + MARK}" stroke="${INK.you}" stroke-width="4.5"/><circle cx="${x + MARK / 2}" cy="${y}" r="7" fill="${INK.you}"/>`,
  range: (x: number, y: number) =>
    `<rect x="${x}" y="${y - 11}" width="${MARK}" height="22" fill="${INK.you}" fill-opacity="0.14" stroke="${INK.you}" stroke-opacity="0.45"/>`,
  role: (x: number, y: number) =>
    `<path d="M${x} ${y}H${x + MARK}" stroke="${INK.role}" stroke-width="4" stroke-dasharray="9 6"/><path d="${radarGoal(x + MARK / 2, y, 8)}" fill="${INK.surface}" stroke="${INK.role}" stroke-width="3.5"/>`,
} as const;
