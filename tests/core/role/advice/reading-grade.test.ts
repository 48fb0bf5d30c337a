import { describe, expect, it } from 'vitest';
import { readingGrade } from '../../../../src/core/role/advice/reading-grade.ts';

describe('readingGrade', () => {
  it.each([
    ['nothing', [], 0],
    ['no word', ['12 34. !'], 0],
    // 6 words, 1 sentence, 6 syllables: 0.39 * 6 + 11.8 - 15.59.
    ['short words', ['The cat sat on the mat.'], -1.45],
    // 2 words in 2 sentences, 6 syllables: 0.39 + 35.4 - 15.59.
    ['two texts', ['Radio', 'Radio radio'], 0.39 * 1.5 + 11.8 * 2 - 15.59],
    // Silent endings: "made", "makes", "worked" have one syllable, "started" two, "table" two.
    ['endings', ['made makes worked started table'], 0.39 * 5 + (11.8 * 7) / 5 - 15.59],
  ])('are counted: %s', (_, texts, grade) => {
    expect(readingGrade(texts)).toBeCloseTo(grade, 5);
  });
});
