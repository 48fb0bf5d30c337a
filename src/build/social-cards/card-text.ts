import type { SKRSContext2D } from '@napi-rs/canvas';

export type TextDirection = 'ltr' | 'rtl';

export type TextBox = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly lines: number;
  /** Sizes to try, largest first; the smallest is cut with an ellipsis when it is still too long. */
  readonly sizes: readonly number[];
  readonly weight: 400 | 600;
  readonly colour: string;
  readonly leading: number;
  /** Of text in the role's language; left out for the site's. */
  readonly direction?: TextDirection;
};

export type TextPen = {
  readonly context: SKRSContext2D;
  /** A CSS list of families. */
  readonly family: string;
};

/** Writes text from the top of its box downwards, and returns where the next line would start. */
export function writeText(pen: TextPen, text: string, box: TextBox): number {
  const { context } = pen;
  let size = box.sizes[0] ?? 0;
  let lines: readonly string[] = [];
  for (size of box.sizes) {
    setFont(pen, box.weight, size);
    lines = balanceText(text, box.width, (part) => context.measureText(part).width);
    const isInside = lines.every((line) => context.measureText(line).width <= box.width);
    if (lines.length <= box.lines && isInside) break;
  }
  context.fillStyle = box.colour;
  context.textAlign = 'left';
  context.direction = box.direction ?? 'ltr';
  context.textBaseline = 'alphabetic';
  const measure = (part: string) => context.measureText(part).width;
  // What has to be cut anyway fills its lines.
  const full = lines.length > box.lines ? wrapText(text, box.width, measure) : lines;
  const fitted = cutLines(full, box, measure);
  for (const [index, line] of fitted.entries()) {
    context.fillText(line, box.x, box.y + size * (0.95 + index * box.leading));
  }
  return box.y + fitted.length * size * box.leading;
}

/** Sets weight and size; large text is set a little tighter, as headings on the pages are. */
export function setFont({ context, family }: TextPen, weight: 400 | 600, size: number): void {
  context.font = `${weight} ${size}px ${family}`;
  context.letterSpacing = size > 40 ? `${-0.02 * size}px` : '0px';
}

/** As few lines as the width allows, and then of similar length: no word alone on the last one. */
export function balanceText(
  text: string,
  width: number,
  measure: (text: string) => number,
): readonly string[] {
  let best = wrapText(text, width, measure);
  for (let narrower = width * 0.975; narrower > width / 2; narrower -= width * 0.025) {
    const lines = wrapText(text, narrower, measure);
    if (lines.length > best.length) break;
    best = lines;
  }
  return best;
}

/** Lines no wider than asked, except for words that are wider by themselves. */
function wrapText(
  text: string,
  width: number,
  measure: (text: string) => number,
): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function cutLines(
  lines: readonly string[],
  { lines: most, width }: TextBox,
  measure: (text: string) => number,
): readonly string[] {
  const kept = lines.slice(0, most);
  return kept.map((line, index) => {
    const isCut = index === most - 1 && lines.length > most;
    if (!isCut && measure(line) <= width) return line;
    const letters = Array.from(new Intl.Segmenter().segment(line), ({ segment }) => segment);
    while (letters.length > 0 && measure(`${letters.join('')}…`) > width) letters.pop();
    return `${letters.join('').replace(/[\s,;:.]+$/, '')}…`;
  });
}
