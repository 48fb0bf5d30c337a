import { describe, expect, it } from 'vitest';
import {
  answersWidth,
  readAnswers,
  writeAnswers,
  type SharedAnswers,
} from '#core/share/layouts/answers-layout.ts';
import { BitReader } from '#core/share/encoding/bit-reader.ts';
import { BitWriter } from '#core/share/encoding/bit-writer.ts';

function write(answers: Omit<SharedAnswers, 'kind'>): BitReader {
  const bits = new BitWriter();
  writeAnswers(bits, { kind: 'answers', ...answers });
  return new BitReader(bits.toSymbols());
}

describe('answersWidth', () => {
  // Figures of the format's table: 36 ratings and 20 scenarios; the AI Engineer has 37 and 24.
  it.each([
    [36, 20, 5, 140],
    [36, 20, 6, 145],
    [36, 20, 17, 175],
    [37, 24, 6, 158],
    [1, 0, 3, 3],
    [0, 2, 4, 4],
    [0, 1, 16, 4],
    [127, 63, 18, 591],
  ])(
    'of %i ratings and %i scenarios with %i states is %i bits',
    (graded, choices, radix, width) => {
      expect(answersWidth({ graded, choices, radix })).toBe(width);
    },
  );
});

describe('answers', () => {
  it('are one number with the first rating most significant', () => {
    const bits = write({ graded: [1, null], choices: [0, 'idk', null], radix: 6 });
    const digits = (((1 * 6 + 5) * 6 + 0) * 6 + 4) * 6 + 5;
    expect(bits.read(answersWidth({ graded: 2, choices: 3, radix: 6 }))).toBe(digits);
  });

  it('survive a round trip', () => {
    const answers: SharedAnswers = {
      kind: 'answers',
      graded: [0, 1, 2, 3, 4, null],
      choices: [0, 1, 2, 'idk', null],
      radix: 5,
    };
    expect(readAnswers(write(answers), { graded: 6, choices: 5, radix: 5 })).toEqual(answers);
  });

  it('are refused when the number is too large for any', () => {
    const largest = new BitWriter();
    largest.write(6 * 4 - 1, 5);
    const shape = { graded: 1, choices: 1, radix: 4 };
    expect(readAnswers(new BitReader(largest.toSymbols()), shape)).toEqual({
      kind: 'answers',
      graded: [null],
      choices: [null],
      radix: 4,
    });
    const beyond = new BitWriter();
    beyond.write(6 * 4, 5);
    expect(readAnswers(new BitReader(beyond.toSymbols()), shape)).toBeNull();
  });

  it('are not written when an option takes a place that means something else', () => {
    expect(() => write({ graded: [], choices: [2], radix: 4 })).toThrow(RangeError);
    expect(() => write({ graded: [], choices: [-1], radix: 4 })).toThrow(RangeError);
    expect(() => write({ graded: [], choices: [0.5], radix: 4 })).toThrow(RangeError);
  });
});
