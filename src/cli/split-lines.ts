import { decodeLine, detectEncoding, type TextEncoding } from '#core';

/** Maximum length of a line in bytes: an email of one megabyte on a single line. */
export const MAX_LINE_BYTES = 1024 * 1024;

/** One line of a stream; the text is null when the line is too long. */
export type Line = { readonly number: number; readonly text: string | null };

const FEED = 0x0a;
const RETURN = 0x0d;

/**
 * Splits a byte stream into lines, numbered from 1, without line endings (line feed, carriage
 * return or both). Text is UTF-8, Windows-1252 or UTF-16, as in `decodeText`. Yields a line as soon
 * as its end arrives. Memory stays constant: lines above the limit are counted and skipped, not
 * buffered.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  const lines = new LineReader();
  for await (const chunk of chunks) yield* lines.read(chunk);
  yield* lines.finish();
}

/**
 * A batch is yielded at the end of a chunk, or at this many lines or characters. Larger batches are
 * no faster, and transfers between threads then fragment memory (150 MB with 64 lines, 139 with
 * 24).
 */
const BATCH_LINES = 24;
const BATCH_CHARACTERS = 256 * 1024;

/**
 * Groups lines into batches. None waits for the next chunk, so that a caller who writes one line
 * and waits for its answer gets it.
 */
export async function* batchLines(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<readonly Line[]> {
  const lines = new LineReader();
  for await (const chunk of chunks) yield* inBatches(lines.read(chunk));
  yield* inBatches(lines.finish());
}

function* inBatches(lines: Iterable<Line>): Generator<readonly Line[]> {
  let batch: Line[] = [];
  let characters = 0;
  for (const line of lines) {
    batch.push(line);
    characters += line.text?.length ?? 0;
    if (batch.length < BATCH_LINES && characters < BATCH_CHARACTERS) continue;
    yield batch;
    batch = [];
    characters = 0;
  }
  if (batch.length > 0) yield batch;
}

class LineReader {
  #encoding: TextEncoding | null = null;
  #number = 1;
  #pieces: Uint8Array[] = [];
  #length = 0;
  /**
   * The last unit was a carriage return: a line feed that follows belongs to the same line ending.
   */
  #isAfterReturn = false;
  /** Too few bytes to detect the encoding, or the first half of a UTF-16 unit. */
  #rest: Uint8Array = new Uint8Array();

  *read(chunk: Uint8Array): Generator<Line> {
    const bytes = joinBytes([this.#rest, chunk]);
    this.#rest = new Uint8Array();
    if (
      this.#encoding === null &&
      bytes.length < 4 &&
      !bytes.includes(FEED) &&
      !bytes.includes(RETURN)
    ) {
      this.#rest = bytes;
      return;
    }
    this.#encoding ??= detectEncoding(bytes);
    yield* this.#split(bytes, this.#encoding);
  }

  *finish(): Generator<Line> {
    const bytes = this.#rest;
    this.#encoding ??= detectEncoding(bytes);
    this.#rest = new Uint8Array();
    yield* this.#split(bytes, this.#encoding);
    if (this.#length > 0) yield this.#take(this.#encoding);
  }

  *#split(bytes: Uint8Array, encoding: TextEncoding): Generator<Line> {
    const width = encoding === 'bytes' ? 1 : 2;
    const low = encoding === 'utf-16be' ? 1 : 0;
    const whole = bytes.length - (bytes.length % width);
    let start = 0;
    for (let offset = 0; offset < whole; offset += width) {
      const unit = bytes[offset + low] ?? 0;
      const isEnd =
        (unit === FEED || unit === RETURN) && (width === 1 || bytes[offset + 1 - low] === 0);
      const isSecond = isEnd && unit === FEED && this.#isAfterReturn;
      this.#isAfterReturn = isEnd && unit === RETURN;
      if (!isEnd) continue;
      if (!isSecond) {
        this.#keep(bytes.subarray(start, offset));
        yield this.#take(encoding);
      }
      start = offset + width;
    }
    this.#keep(bytes.subarray(start, whole));
    this.#rest = bytes.slice(whole);
  }

  #keep(piece: Uint8Array): void {
    this.#length += piece.length;
    if (this.#length > MAX_LINE_BYTES) this.#pieces = [];
    // Copied, so that the chunk can be garbage-collected.
    else if (piece.length > 0) this.#pieces.push(piece.slice());
  }

  #take(encoding: TextEncoding): Line {
    const isTooLong = this.#length > MAX_LINE_BYTES;
    const text = isTooLong ? null : decodeLine(joinBytes(this.#pieces), encoding);
    const line = { number: this.#number, text: text?.replace(/^\uFEFF/, '') ?? null };
    this.#number += 1;
    this.#pieces = [];
    this.#length = 0;
    return line;
  }
}

function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const [first] = pieces;
  if (first !== undefined && pieces.length === 1) return first;
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const piece of pieces) {
    whole.set(piece, offset);
    offset += piece.length;
  }
  return whole;
}
