import type { BandId } from '../role/role.ts';
import type { BitReader } from './encoding/bit-reader.ts';
import type { BitWriter } from './encoding/bit-writer.ts';
import { cleanName } from './clean-name.ts';
import { fromDayNumber, toDayNumber } from './encoding/day-number.ts';
import { fromUtf8, toUtf8 } from './encoding/utf8-bytes.ts';
import {
  answersWidth,
  readAnswers,
  writeAnswers,
  type SharedAnswers,
} from './layouts/answers-layout.ts';
import {
  COUNT_WIDTH,
  ratingsWidth,
  readRatings,
  writeRatings,
  type SharedRatings,
} from './layouts/ratings-layout.ts';
import {
  readRequest,
  requestWidth,
  writeRequest,
  type SharedRequest,
} from './layouts/request-layout.ts';
import {
  readScores,
  readScoresShape,
  scoresWidth,
  writeScores,
  writeScoresShape,
  type SharedScores,
} from './layouts/scores-layout.ts';

/**
 * The role that a code refers to: a published one by number, or a draft or external one by file
 * hash.
 */
export type RoleReference =
  | { readonly kind: 'registered'; readonly number: number; readonly version: number }
  /** The first 40 bits of the file's SHA-256 as ten lower-case hex digits. */
  | { readonly kind: 'external'; readonly hash: string };

/** Optional details that a person chose to send; null where left out. */
export type CodeDetails = {
  /** Local calendar date, 'YYYY-MM-DD'. */
  readonly date: string | null;
  /** Fit band that the person saw when they shared. */
  readonly band: BandId | null;
  readonly name: string | null;
};

/** The first fields of a code: its role, the number of items, and which details follow. */
export type CodeHeader = {
  readonly role: RoleReference;
  /** Numbers of graded items and scenarios; both 0 when another layout follows. */
  readonly graded: number;
  readonly choices: number;
  readonly radix: number;
  readonly has: { readonly name: boolean; readonly date: boolean; readonly band: boolean };
};

/** Details as encoded, not validated yet. */
export type RawDetails = {
  readonly date: string | null;
  readonly band: number | null;
  readonly nameLength: number;
};

/**
 * The bands in the order of their numbers in codes. This order is part of the format and never
 * changes.
 */
const BANDS: readonly BandId[] = [
  'full-match',
  'strong-match',
  'developing',
  'foundations',
  'early-days',
];

/** Writes the header: flags, role, numbers of items and the radix of scenarios. */
export function writeHeader(
  bits: BitWriter,
  role: RoleReference,
  details: CodeDetails,
  counts: { readonly graded: number; readonly choices: number; readonly radix: number },
): void {
  bits.write(details.name === null ? 0 : 1, 1);
  bits.write(details.date === null ? 0 : 1, 1);
  bits.write(details.band === null ? 0 : 1, 1);
  bits.write(role.kind === 'external' ? 1 : 0, 1);
  if (role.kind === 'external') bits.write(Number.parseInt(role.hash, 16), 40);
  else {
    bits.write(role.number, 10);
    bits.write(role.version, 10);
  }
  bits.write(counts.graded, 7);
  bits.write(counts.choices, 6);
  bits.write(counts.radix - 3, 4);
}

/** Reads what `writeHeader` wrote; the caller checks that the code was long enough. */
export function readHeader(bits: BitReader): CodeHeader {
  const [name, date, band, external] = [bits.read(1), bits.read(1), bits.read(1), bits.read(1)];
  const role: RoleReference = external
    ? { kind: 'external', hash: bits.read(40).toString(16).padStart(10, '0') }
    : { kind: 'registered', number: bits.read(10), version: bits.read(10) };
  return {
    role,
    graded: bits.read(7),
    choices: bits.read(6),
    radix: bits.read(4) + 3,
    has: { name: name === 1, date: date === 1, band: band === 1 },
  };
}

/** Writes date, band and name where present. The values must already be clean. */
export function writeDetails(bits: BitWriter, { date, band, name }: CodeDetails): void {
  if (date !== null) bits.write(toDayNumber(date) ?? -1, 14);
  if (band !== null) bits.write(BANDS.indexOf(band), 3);
  if (name !== null) {
    const bytes = toUtf8(name);
    bits.write(bytes.length, 6);
    for (const byte of bytes) bits.write(byte, 8);
  }
}

/** Reads the details up to the length of the name, the only one that affects the code's length. */
export function readDetails(bits: BitReader, { has }: CodeHeader): RawDetails {
  return {
    date: has.date ? fromDayNumber(bits.read(14)) : null,
    band: has.band ? bits.read(3) : null,
    nameLength: has.name ? bits.read(6) : 0,
  };
}

/** Reads the name and validates the details; null for values that no encoder writes. */
export function readName(
  bits: BitReader,
  { has }: CodeHeader,
  { date, band, nameLength }: RawDetails,
): CodeDetails | null {
  const bytes = Array.from({ length: nameLength }, () => bits.read(8));
  const name = has.name ? fromUtf8(bytes) : null;
  if (has.name && (name === null || name === '' || cleanName(name) !== name)) return null;
  const bandId = band === null ? null : BANDS[band];
  return bandId === undefined ? null : { date, band: bandId, name };
}

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
