/** The language among these that a tag asks for ('de-CH' gets 'de'); null when it isn't there. */
export function pickLocale<Known extends string>(
  tag: string,
  known: readonly Known[],
): Known | null {
  const asked = tag.toLowerCase();
  const [language] = asked.split('-');
  const find = (wanted: string | undefined) => known.find((each) => each.toLowerCase() === wanted);
  return find(asked) ?? find(language) ?? null;
}
