import type { Range } from '../../scoring/input-and-result.ts';
import type { BitReader } from '../encoding/bit-reader.ts';
import type { BitWriter } from '../encoding/bit-writer.ts';

/** One encoded score: points (0 to 100) in tenths. */
export type SharedScore = { readonly score: number; readonly sd: number; readonly range: Range };

/** Scores without the answers behind them; they can be drawn but not checked or explained. */
export type SharedScores = {
  readonly kind: 'scores';
  /** In role-file order; null for a competency that was not assessed. */
  readonly competencies: readonly (SharedScore | null)[];
  readonly fit: SharedScore | null;
  /** How many ratings and scenarios were answered. */
  readonly ratings: number;
  readonly scenarios: number;
};

/** Which scores are present: all that the layout's length depends on. */
export type ScoresShape = { readonly assessed: readonly boolean[]; readonly fit: boolean };

const COMPETENCY_SD_WIDTH = 9;
const FIT_SD_WIDTH = 10;
const MAX_TENTHS = 1000;
/** The largest possible standard deviation of a quantity from 0 to 100 is 50. */
const MAX_SD_TENTHS = 500;

/**
 * Writes which scores are present: the number of competencies, one bit for each, one for the fit.
 */
export function writeScoresShape(bits: BitWriter, { competencies, fit }: SharedScores): void {
  bits.write(competencies.length, 4);
  for (const competency of competencies) bits.write(competency === null ? 0 : 1, 1);
  bits.write(fit === null ? 0 : 1, 1);
}

/** Reads what `writeScoresShape` wrote. */
export function readScoresShape(bits: BitReader): ScoresShape {
  const assessed = Array.from({ length: bits.read(4) }, () => bits.read(1) === 1);
  return { assessed, fit: bits.read(1) === 1 };
}

/** Bits needed for scores of this shape. */
export function scoresWidth({ assessed, fit }: ScoresShape): number {
  const scores = assessed.filter(Boolean).length * (30 + COMPETENCY_SD_WIDTH);
  return scores + (fit ? 30 + FIT_SD_WIDTH : 0) + 13;
}

/** Writes the scores that are present, then the numbers of ratings and scenarios behind them. */
export function writeScores(bits: BitWriter, scores: SharedScores): void {
  for (const competency of scores.competencies) writeScore(bits, competency, COMPETENCY_SD_WIDTH);
  writeScore(bits, scores.fit, FIT_SD_WIDTH);
  bits.write(scores.ratings, 7);
  bits.write(scores.scenarios, 6);
}

/** Reads scores of a known shape; null when a value is out of range, which no encoder writes. */
export function readScores(bits: BitReader, shape: ScoresShape): SharedScores | null {
  const competencies = shape.assessed.map((assessed) =>
    assessed ? readScore(bits, COMPETENCY_SD_WIDTH) : null,
  );
  const fit = shape.fit ? readScore(bits, FIT_SD_WIDTH) : null;
  const [ratings, scenarios] = [bits.read(7), bits.read(6)];
  const all = [...competencies, fit];
  const presence = [...shape.assessed, shape.fit];
  if (all.some((score, index) => presence[index] === true && score === null)) return null;
  return { kind: 'scores', competencies, fit, ratings, scenarios };
}

function writeScore(bits: BitWriter, score: SharedScore | null, sdWidth: number): void {
  if (score === null) return;
  bits.write(floorToTenths(score.score), 10);
  bits.write(Math.round(score.sd * 10), sdWidth);
  for (const end of score.range) bits.write(floorToTenths(end), 10);
}

/**
 * Converts points to tenths, rounded down so that a score below a level's cut, the target or a band
 * stays below it. The multiplication can round up to a whole number (the number just below 0.9,
 * times 10, is 9), so the result is checked again; it never rounds below one.
 */
function floorToTenths(points: number): number {
  const tenths = Math.floor(points * 10);
  return tenths / 10 > points ? tenths - 1 : tenths;
}

function readScore(bits: BitReader, sdWidth: number): SharedScore | null {
  const score = bits.read(10);
  const sd = bits.read(sdWidth);
  const low = bits.read(10);
  const high = bits.read(10);
  if (score > MAX_TENTHS || sd > MAX_SD_TENTHS || low > high || high > MAX_TENTHS) return null;
  return { score: score / 10, sd: sd / 10, range: [low / 10, high / 10] };
}
