import type { SKRSContext2D } from '@napi-rs/canvas';
import { fitText, type TextLimits } from '../../ui/card/fit-text.ts';

export type TextDirection = 'ltr' | 'rtl';

export type TextBox = TextLimits & {
  readonly x: number;
  readonly y: number;
  readonly weight: 400 | 600;
  readonly colour: string;
  readonly leading: number;
  /** Direction of text in the role's language; defaults to the site's. */
  readonly direction?: TextDirection;
};

export type TextPen = {
  readonly context: SKRSContext2D;
  /** A CSS list of font families. */
  readonly family: string;
};

/** Writes text from the top of its box downwards; returns where the next line would start. */
export function writeText(pen: TextPen, text: string, box: TextBox): number {
  const { context } = pen;
  const { size, lines } = fitText(text, box, (part, at) => {
    setFont(pen, box.weight, at);
    return context.measureText(part).width;
  });
  setFont(pen, box.weight, size);
  context.fillStyle = box.colour;
  context.textAlign = 'left';
  context.direction = box.direction ?? 'ltr';
  context.textBaseline = 'alphabetic';
  for (const [index, line] of lines.entries()) {
    context.fillText(line, box.x, box.y + size * (0.95 + index * box.leading));
  }
  return box.y + lines.length * size * box.leading;
}

/** Sets weight and size; large text has tighter letter spacing, like headings on the pages. */
export function setFont({ context, family }: TextPen, weight: 400 | 600, size: number): void {
  context.font = `${weight} ${size}px ${family}`;
  context.letterSpacing = size > 40 ? `${-0.02 * size}px` : '0px';
}
