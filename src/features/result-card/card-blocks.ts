import { fitText, type TextLimits } from '#ui/card/fit-text.ts';
import { ladderSteps } from '#ui/card/card-frame.ts';
import { estimateTextWidth } from '#ui/charts/label-text.ts';
import { INK, lineOfText } from '#ui/charts/svg-text.ts';
import type { TextLanguage } from '#ui/text-language.ts';

/** A block in a column: lines of text, or the bands as steps. Sizes in pixels. */
export type CardBlock =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly size: number;
      readonly lines: number;
      readonly weight?: number;
      readonly fill?: string;
      readonly leading?: number;
      /** Space above the block. */
      readonly above: number;
      readonly language?: TextLanguage;
    }
  | {
      readonly kind: 'steps';
      /** Index of the filled step, the lowest being 0. */
      readonly step: number;
      readonly count: number;
      readonly above: number;
    };

export type Column = { readonly left: number; readonly top: number; readonly width: number };

/** Scale factors, tried in turn until a column fits. */
const SCALES = [1, 0.92, 0.84, 0.76, 0.68, 0.6];
const STEP_HEIGHT = 14;

/** Stacks blocks at the largest scale that fits the height: the SVG and its lower edge. */
export function drawColumn(
  blocks: readonly CardBlock[],
  column: Column,
  height: number,
): { readonly markup: string; readonly bottom: number } {
  const [first = drawScaled(blocks, column, 0.6), ...smaller] = SCALES.map((scale) =>
    drawScaled(blocks, column, scale),
  );
  const all = [first, ...smaller];
  return all.find(({ bottom }) => bottom <= column.top + height) ?? all.at(-1) ?? first;
}

/** One or more lines of text, from the top of their area down. */
export function drawText(
  text: string,
  { left, top, width }: Column,
  block: Omit<Extract<CardBlock, { kind: 'text' }>, 'kind' | 'text' | 'above'>,
): { readonly markup: string; readonly bottom: number } {
  const { size, lines, weight = 400, fill = INK.text, leading = 1.3, language = {} } = block;
  const limits: TextLimits = { width, lines, sizes: [1, 0.86, 0.74].map((part) => size * part) };
  const fitted = fitText(text, limits, estimateTextWidth);
  const step = fitted.size * leading;
  const markup = fitted.lines.map((line, index) =>
    lineOfText(line, {
      x: left,
      y: hundredths(top + fitted.size * 0.95 + index * step),
      size: hundredths(fitted.size),
      weight,
      fill,
      language,
    }),
  );
  return { markup: markup.join(''), bottom: top + fitted.lines.length * step };
}

function drawScaled(blocks: readonly CardBlock[], column: Column, scale: number) {
  let top = column.top;
  const parts: string[] = [];
  for (const block of blocks) {
    top += block.above * scale;
    if (block.kind === 'steps') {
      parts.push(drawSteps(block, column, top));
      top += STEP_HEIGHT;
      continue;
    }
    const at = { ...column, top };
    const { markup, bottom } = drawText(block.text, at, { ...block, size: block.size * scale });
    parts.push(markup);
    top = bottom;
  }
  return { markup: parts.join(''), bottom: top };
}

function drawSteps(
  { step, count }: Extract<CardBlock, { kind: 'steps' }>,
  { left, width }: Column,
  top: number,
): string {
  return ladderSteps(count, left, width)
    .map(
      ({ x, width: wide }, index) =>
        `<rect x="${hundredths(x)}" y="${hundredths(top)}" width="${hundredths(wide)}" height="${STEP_HEIGHT}" rx="7" fill="${index === step ? INK.you : INK.line}"/>`,
    )
    .join('');
}

export function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
