/**
 * Flesch-Kincaid grade, the years of school needed to read English texts easily: 0.39 × words per
 * sentence + 11.8 × syllables per word - 15.59 (Kincaid et al. 1975). Each text counts as at least
 * one sentence. 0 without a word.
 */
export function readingGrade(texts: readonly string[]): number {
  const sentences = texts
    .flatMap((text) => text.split(/[.!?;:]+(?:\s|$)/))
    .map((sentence) => sentence.match(/[a-z][a-z'’]*/gi) ?? [])
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return (0.39 * words.length) / sentences.length + (11.8 * syllables) / words.length - 15.59;
}

/** Counts groups of vowels, minus a silent "e" or "ed" at the end; at least one. */
function syllablesIn(word: string): number {
  const heard = word
    .toLowerCase()
    .replace(/(?<=[^aeiouy])(?:es?|(?<![td])ed)$/, '')
    .replace(/(?<=[^aeiouyl])l$/, 'le');
  return Math.max(1, heard.match(/[aeiouy]+/g)?.length ?? 0);
}
