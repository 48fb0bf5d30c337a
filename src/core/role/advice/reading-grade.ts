/**
 * Years of school after which English texts are read with ease: 0.39 words a sentence + 11.8 syllables
 * a word - 15.59 (Kincaid et al. 1975). Each text is a sentence at least. 0 without a word.
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

/** Groups of vowels, less an "e" or "ed" at the end that isn't heard; at least one. */
function syllablesIn(word: string): number {
  const heard = word
    .toLowerCase()
    .replace(/(?<=[^aeiouy])(?:es?|(?<![td])ed)$/, '')
    .replace(/(?<=[^aeiouyl])l$/, 'le');
  return Math.max(1, heard.match(/[aeiouy]+/g)?.length ?? 0);
}
