/** Text on a drawing: its width, and where it may wrap. No dependency, no measuring. */

/**
 * Width of semi-bold text in units: that of DejaVu Sans, the widest of the common system fonts,
 * since nothing can be measured while prerendering.
 */
export function estimateTextWidth(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) {
    if (/[ijlIJ.,:;'’|!() ]/.test(letter)) ems += 0.37;
    else if (/[frt-]/.test(letter)) ems += 0.48;
    else if (/[mwMW@%&—]/.test(letter)) ems += 1.05;
    else if (/[ᄀ-￿]/.test(letter)) ems += 1.05;
    else if (/\p{Lu}/u.test(letter)) ems += 0.82;
    else ems += 0.7;
  }
  return ems * size;
}

/**
 * Width of semi-bold text with the letter and word spacing of WCAG 1.4.12: 0.12 em after a letter,
 * 0.16 em more after a word.
 */
export function spacedTextWidth(text: string, size: number): number {
  const letters = Array.from(text);
  const words = letters.filter((letter) => letter === ' ').length;
  return estimateTextWidth(text, size) + (0.12 * letters.length + 0.16 * words) * size;
}

/** Measures a text at this font size, in the units of the drawing. */
export type TextWidth = (text: string, size: number) => number;

/** One line, plus wrapped variants if there are several words; none wider than the drawing. */
export function candidateLines(
  name: string,
  size: number,
  drawing: number,
  widthOf: TextWidth,
): readonly (readonly string[])[] {
  const widest = drawing / 2 - size / 5;
  const whole = widthOf(name, size);
  const widths = [drawing * 0.6, widest * 0.9, whole / 2 + size * 2, whole / 3 + size * 2, 0];
  const wrapped = widths.map((width) =>
    wrapText(name, Math.min(width, widest * 1.25), size, widthOf),
  );
  return [...new Map(wrapped.map((lines) => [lines.join('\n'), lines])).values()];
}

/**
 * Wraps words into lines of at most this width, except for a word that is wider by itself: a word
 * wider than `longest` is hyphenated.
 */
export function wrapText(
  name: string,
  width: number,
  size: number,
  widthOf: TextWidth,
  longest = size * LONGEST_WORD,
): readonly string[] {
  const lines: string[] = [];
  for (const word of name.split(/\s+/)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && widthOf(longer, size) <= width) lines[lines.length - 1] = longer;
    else {
      const [first = '', ...rest] = breakWord(word, longest, size);
      const begun = `${lines.at(-1) ?? ''} ${first}`;
      // The first part of a hyphenated word stays on the line of what precedes it.
      const joins = rest.length > 0 && lines.length > 0 && widthOf(begun, size) <= width;
      if (joins) lines[lines.length - 1] = begun;
      lines.push(...(joins ? rest : [first, ...rest]));
    }
  }
  return lines;
}

/** Widest unbroken word, in ems: two of them fit beside each other in any drawing. */
const LONGEST_WORD = 11;

/** Hyphenates a word wider than any line into equal parts, rather than letting it leave the drawing. */
function breakWord(word: string, width: number, size: number): readonly string[] {
  const parts = Math.ceil(estimateTextWidth(word, size) / width);
  const letters = Array.from(word);
  const length = Math.ceil(letters.length / parts);
  const pieces = Array.from({ length: parts }, (_, part) =>
    letters.slice(part * length, (part + 1) * length).join(''),
  ).filter((piece) => piece !== '');
  return pieces.map((piece, part) => (part < pieces.length - 1 ? `${piece}-` : piece));
}

/** Splits a label's line that ends with the axis' figure; the figure is `''` otherwise. */
export function splitFigure(line: string, figure: string): readonly [text: string, figure: string] {
  if (figure === '' || !line.endsWith(figure)) return [line, ''];
  return [line.slice(0, line.length - figure.length), figure];
}
