/** The known language that best matches a tag ('de-CH' matches 'de'); null without a match. */
export function pickLocale<Known extends string>(
  tag: string,
  known: readonly Known[],
): Known | null {
  const asked = tag.toLowerCase();
  const [language] = asked.split('-');
  const find = (wanted: string | undefined) => known.find((each) => each.toLowerCase() === wanted);
  return find(asked) ?? find(language) ?? null;
}
