import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BitReader } from '#core/share/encoding/bit-reader.ts';
import { BitWriter } from '#core/share/encoding/bit-writer.ts';
import {
  readScores,
  readScoresShape,
  scoresWidth,
  writeScores,
  writeScoresShape,
  type SharedScore,
  type SharedScores,
} from '#core/share/layouts/scores-layout.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';
import { anyScore } from '#tests/support/share-arbitraries.ts';

const SCORE: SharedScore = { score: 63.94, sd: 17.26, range: [39.7, 84.79] };

function travel(scores: SharedScores) {
  const bits = new BitWriter();
  writeScoresShape(bits, scores);
  writeScores(bits, scores);
  const reader = new BitReader(bits.toSymbols());
  const shape = readScoresShape(reader);
  const start = reader.position;
  const read = readScores(reader, shape);
  return { shape, width: reader.position - start, read };
}

function make(
  competencies: readonly (SharedScore | null)[],
  fit: SharedScore | null,
): SharedScores {
  return { kind: 'scores', competencies, fit, ratings: 15, scenarios: 5 };
}

describe('scores', () => {
  it('are encoded in tenths, rounded down except for the standard deviation', () => {
    const { read, shape, width } = travel(make([SCORE, null, SCORE], SCORE));
    const tenths: SharedScore = { score: 63.9, sd: 17.3, range: [39.7, 84.7] };
    expect(read).toEqual(make([tenths, null, tenths], tenths));
    expect(shape).toEqual({ assessed: [true, false, true], fit: true });
    expect(width).toBe(2 * 39 + 40 + 13);
    expect(scoresWidth(shape)).toBe(width);
  });

  it('may be absent', () => {
    const { read, width, shape } = travel(make([null, null, null], null));
    expect(read).toEqual(make([null, null, null], null));
    expect(width).toBe(13);
    expect(scoresWidth(shape)).toBe(13);
  });

  it('keep the side of every tenth that they were on, and their tenths when sent on', () => {
    fc.assert(
      fc.property(anyScore, fc.nat(1000), (score, cut) => {
        const { read } = travel(make([score, score, score], score));
        for (const sent of [...(read?.competencies ?? []), read?.fit ?? null]) {
          expect(sent).not.toBeNull();
          if (sent === null) continue;
          expect(sent.score >= cut / 10).toBe(score.score >= cut / 10);
          expect(sent.range.map((end) => end >= cut / 10)).toEqual(
            score.range.map((end) => end >= cut / 10),
          );
          expect(Math.abs(sent.sd - score.sd)).toBeLessThanOrEqual(0.0500001);
        }
        expect(read === null ? null : travel(read).read).toEqual(read);
      }),
      { numRuns: propertyRuns(500) },
    );
  });

  it('come back unchanged for each of the 1,001 tenths', () => {
    for (let tenths = 0; tenths <= 1000; tenths += 1) {
      const points = tenths / 10;
      const { read } = travel(make([], { score: points, sd: 0, range: [points, points] }));
      expect(read?.fit).toEqual({ score: points, sd: 0, range: [points, points] });
    }
  });

  it('stay below a tenth that they miss by the least a number can', () => {
    const [below, rounded] = [0.9 - 2 ** -53, 0.9];
    expect(below * 10).toBe(9);
    const sent = travel(make([], { score: below, sd: 0, range: [below, rounded] })).read;
    expect(sent?.fit).toEqual({ score: 0.8, sd: 0, range: [0.8, 0.9] });
  });

  it.each([
    ['a score above 100', [1001, 0, 0, 0]],
    ['a spread above 50', [0, 501, 0, 0]],
    ['a range that ends before it begins', [500, 0, 501, 500]],
    ['a range beyond 100', [500, 0, 0, 1001]],
  ])('are refused with %s', (_, [score = 0, sd = 0, low = 0, high = 0]) => {
    const read = (assessed: boolean[], fit: boolean) => {
      const bits = new BitWriter();
      bits.write(score, 10);
      bits.write(sd, fit ? 10 : 9);
      bits.write(low, 10);
      bits.write(high, 10);
      bits.write(0, 13);
      return readScores(new BitReader(bits.toSymbols()), { assessed, fit });
    };
    expect(read([true], false)).toBeNull();
    expect(read([false, true], false)).toBeNull();
    expect(read([], true)).toBeNull();
  });

  it('are accepted at their bounds', () => {
    const ends: SharedScore = { score: 100, sd: 50, range: [100, 100] };
    expect(travel(make([ends], ends)).read).toEqual(make([ends], ends));
  });
});
