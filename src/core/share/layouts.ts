import { answersWidth, readAnswers, writeAnswers, type SharedAnswers } from './answers-layout.ts';
import type { BitReader } from './bit-reader.ts';
import type { BitWriter } from './bit-writer.ts';
import type { CodeHeader } from './code-header.ts';
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

/** What a code carries behind its header and its details. */
export type CodeBody = SharedAnswers | SharedScores | SharedRatings | SharedRequest;

/** A body whose first fields were read: how long the rest is, and how to read it. */
export type BodyReader = {
  /** Bits that follow the details. */
  readonly width: number;
  /** Null when no encoder would have written it so. */
  readonly read: () => CodeBody | null;
};

/** Numbers of the layouts that follow a header without items. They are part of the format. */
const NUMBER = { scores: 1, ratings: 2, request: 3 } as const;
const NUMBER_WIDTH = 4;

/** True where items follow, and so no number of a layout. */
function isOfAnswers({ graded, choices }: CodeHeader): boolean {
  return graded + choices > 0;
}

/** The number of the layout that follows; null for answers, which have none. */
export function readLayoutNumber(bits: BitReader, header: CodeHeader): number | null {
  return isOfAnswers(header) ? null : bits.read(NUMBER_WIDTH);
}

/** Reads all that a body's length depends on; null for a layout that we don't know. */
export function readShape(
  bits: BitReader,
  header: CodeHeader,
  layout: number | null,
): BodyReader | null {
  switch (layout) {
    case null:
      return { width: answersWidth(header), read: () => readAnswers(bits, header) };
    case NUMBER.scores: {
      const shape = readScoresShape(bits);
      return { width: scoresWidth(shape), read: () => readScores(bits, shape) };
    }
    case NUMBER.ratings: {
      const count = bits.read(COUNT_WIDTH);
      return { width: ratingsWidth(count), read: () => readRatings(bits, count) };
    }
    case NUMBER.request: {
      const count = bits.read(COUNT_WIDTH);
      return { width: requestWidth(count), read: () => readRequest(bits, count) };
    }
    default:
      return null;
  }
}

/** Numbers of graded items and scenarios, and the radix, as the header of this body says them. */
export function countsOf(body: CodeBody): {
  readonly graded: number;
  readonly choices: number;
  readonly radix: number;
} {
  if (body.kind !== 'answers') return { graded: 0, choices: 0, radix: 3 };
  const { graded, choices, radix } = body;
  return { graded: graded.length, choices: choices.length, radix };
}

/** Writes the number of the layout and all that the body's length depends on. */
export function writeShape(bits: BitWriter, body: CodeBody): void {
  if (body.kind === 'answers') return;
  bits.write(NUMBER[body.kind], NUMBER_WIDTH);
  if (body.kind === 'scores') writeScoresShape(bits, body);
  else bits.write((body.kind === 'ratings' ? body.ratings : body.asked).length, COUNT_WIDTH);
}

/** Writes the body itself, behind the details. */
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
