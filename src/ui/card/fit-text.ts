/** Width of a text at a font size, in the units of the drawing. */
export type Measure = (text: string, size: number) => number;

export type TextLimits = {
  readonly width: number;
  readonly lines: number;
  /** Sizes to try, largest first; a text that doesn't fit at the smallest ends with an ellipsis. */
  readonly sizes: readonly number[];
};

export type FittedText = { readonly size: number; readonly lines: readonly string[] };

/** Fits a text at the largest size that keeps within the limits for lines and width. */
export function fitText(text: string, limits: TextLimits, measure: Measure): FittedText {
  const { width, lines: most, sizes } = limits;
  let size = sizes[0] ?? 0;
  let lines: readonly string[] = [];
  for (size of sizes) {
    lines = balanceText(text, width, (part) => measure(part, size));
    const isInside = lines.every((line) => measure(line, size) <= width);
    if (lines.length <= most && isInside) break;
  }
  const atSize = (part: string) => measure(part, size);
  // A text that is truncated anyway should fill its lines.
  const full = lines.length > most ? wrapWords(text, width, atSize) : lines;
  return { size, lines: cutLines(full, limits, atSize) };
}

/** Wraps into as few lines as the width allows, of similar length, so that no word is alone on the last. */
export function balanceText(
  text: string,
  width: number,
  measure: (text: string) => number,
): readonly string[] {
  let best = wrapWords(text, width, measure);
  for (let narrower = width * 0.975; narrower > width / 2; narrower -= width * 0.025) {
    const lines = wrapWords(text, narrower, measure);
    if (lines.length > best.length) break;
    best = lines;
  }
  return best;
}

/** A word with its preceding space; scripts without spaces may break after each letter. */
const PIECES =
  /\s*(?:[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]\p{M}*[ー\p{Pe}\p{Po}]*|[^\s\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]+)/gu;

/** Lines no wider than requested, except for words that are wider by themselves. */
function wrapWords(
  text: string,
  width: number,
  measure: (text: string) => number,
): readonly string[] {
  const lines: string[] = [];
  for (const [piece] of text.matchAll(PIECES)) {
    const longer = `${lines.at(-1) ?? ''}${piece.replace(/^\s+/, ' ')}`.trimStart();
    if (lines.length > 0 && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(piece.trimStart());
  }
  return lines;
}

function cutLines(
  lines: readonly string[],
  { lines: most, width }: TextLimits,
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
