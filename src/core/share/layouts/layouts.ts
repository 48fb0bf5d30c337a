import { answersWidth, readAnswers, writeAnswers, type SharedAnswers } from './answers-layout.ts';
import type { BitReader } from '../encoding/bit-reader.ts';
import type { BitWriter } from '../encoding/bit-writer.ts';
import type { CodeHeader } from '../code-header.ts';
import {
  COUNT_WIDTH,
  ratingsWidth,
  readRatings,
  writeRatings,
  type SharedRatings,
} from './ratings-layout.ts';
import { readRequest, requestWidth, writeRequest, type SharedRequest } from './request-layout.ts';
import {
  readScores,
  readScoresShape,
  scoresWidth,
  writeScores,
  writeScoresShape,
  type SharedScores,
} from './scores-layout.ts';

/** The part of a code after its header and details. */
export type CodeBody = SharedAnswers | SharedScores | SharedRatings | SharedRequest;

/** A body whose length fields have been read: its remaining size, and how to read it. */
export type BodyReader = {
  /** Number of bits after the details. */
  readonly width: number;
  /** Null for content that no encoder writes. */
  readonly read: () => CodeBody | null;
};

/** Numbers of the layouts that follow a header without items. Part of the format. */
const LAYOUT_NUMBERS = { scores: 1, ratings: 2, request: 3 } as const;
const NUMBER_WIDTH = 4;

/** True when the header has items: then the body is answers, which have no layout number. */
function hasItems({ graded, choices }: CodeHeader): boolean {
  return graded + choices > 0;
}

/** Reads the number of the layout that follows; null for answers, which have none. */
export function readLayoutNumber(bits: BitReader, header: CodeHeader): number | null {
  return hasItems(header) ? null : bits.read(NUMBER_WIDTH);
}

/** Reads the fields that determine a body's length; null for an unknown layout. */
export function readShape(
  bits: BitReader,
  header: CodeHeader,
  layout: number | null,
): BodyReader | null {
  switch (layout) {
    case null:
      return { width: answersWidth(header), read: () => readAnswers(bits, header) };
    case LAYOUT_NUMBERS.scores: {
      const shape = readScoresShape(bits);
      return { width: scoresWidth(shape), read: () => readScores(bits, shape) };
    }
    case LAYOUT_NUMBERS.ratings: {
      const count = bits.read(COUNT_WIDTH);
      return { width: ratingsWidth(count), read: () => readRatings(bits, count) };
    }
    case LAYOUT_NUMBERS.request: {
      const count = bits.read(COUNT_WIDTH);
      return { width: requestWidth(count), read: () => readRequest(bits, count) };
    }
    default:
      return null;
  }
}

/** Numbers of graded items and scenarios, and the radix, for the header of this body. */
export function countsOf(body: CodeBody): {
  readonly graded: number;
  readonly choices: number;
  readonly radix: number;
} {
  if (body.kind !== 'answers') return { graded: 0, choices: 0, radix: 3 };
  const { graded, choices, radix } = body;
  return { graded: graded.length, choices: choices.length, radix };
}

/** Writes the layout number and the fields that determine the body's length. */
export function writeShape(bits: BitWriter, body: CodeBody): void {
  if (body.kind === 'answers') return;
  bits.write(LAYOUT_NUMBERS[body.kind], NUMBER_WIDTH);
  if (body.kind === 'scores') writeScoresShape(bits, body);
  else bits.write((body.kind === 'ratings' ? body.ratings : body.asked).length, COUNT_WIDTH);
}

/** Writes the body itself, after the details. */
export function writeBody(bits: BitWriter, body: CodeBody): void {
  switch (body.kind) {
    case 'answers':
      return writeAnswers(bits, body);
    case 'scores':
      return writeScores(bits, body);
    case 'ratings':
      return writeRatings(bits, body);
    case 'request':
      return writeRequest(bits, body);
  }
}
