const ENGLISH_ING = /^([A-Z][a-z]*(?:-[a-z]+)?)ing\b/;

/**
 * Adapts a behaviour's title for use inside a sentence: "Explaining results" becomes "explaining
 * results". Only an English -ing form loses its capital, because other words may be names or
 * abbreviations; "Spring" has no vowel before its ending and so is no verb form.
 */
export function titleInSentence(title: string, locale: string): string {
  const stem = ENGLISH_ING.exec(title)?.[1] ?? '';
  if (!/^en\b/i.test(locale) || !/[aeiouy]/i.test(stem)) return title;
  return title.charAt(0).toLowerCase() + title.slice(1);
}
