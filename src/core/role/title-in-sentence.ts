const ENGLISH_ING = /^([A-Z][a-z]*(?:-[a-z]+)?)ing\b/;

/**
 * A behaviour's title as a part of a sentence: "Explaining results" becomes "explaining results". Only
 * an English -ing form loses its capital: what may be a name or an abbreviation keeps it, and "Spring",
 * which has no vowel before its ending, is no verb.
 */
export function titleInSentence(title: string, locale: string): string {
  const stem = ENGLISH_ING.exec(title)?.[1] ?? '';
  if (!/^en\b/i.test(locale) || !/[aeiouy]/i.test(stem)) return title;
  return title.charAt(0).toLowerCase() + title.slice(1);
}
