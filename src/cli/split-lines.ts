/** Longest line that is looked at: far above any link or responses object. */
export const MOST_LINE_CHARACTERS = 64 * 1024;

/** One line of a stream; the text is null when the line was too long to keep. */
export type Line = { readonly number: number; readonly text: string | null };

/**
 * The lines of a stream of text, counted from 1, without their ends. Memory stays constant whatever
 * comes: a line above the limit is counted and passed over, not collected.
 */
export async function* splitLines(chunks: AsyncIterable<string>): AsyncGenerator<Line> {
  let number = 1;
  let kept: string | null = '';
  const keep = (piece: string) => {
    if (kept !== null)
      kept = kept.length + piece.length > MOST_LINE_CHARACTERS ? null : kept + piece;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', from)) {
      keep(chunk.slice(from, end));
      yield { number, text: kept };
      number += 1;
      kept = '';
      from = end + 1;
    }
    keep(chunk.slice(from));
  }
  if (kept !== '') yield { number, text: kept };
}
