/** What a language writes before, between and after the parts of a list. */
export type ListPattern = {
  /** Of two parts: before, between, after. */
  readonly two: readonly string[];
  /** Of three or more: before, after the first, between the others, before the last, after. */
  readonly more: readonly string[];
};

/** The pattern that `Intl.ListFormat` has for a conjunction ("A, B, and C") in a language. */
export function listPatternIn(locale: string): ListPattern {
  const format = new Intl.ListFormat(locale, { type: 'conjunction' });
  const around = (count: number) => {
    const texts = [''];
    for (const { type, value } of format.formatToParts(Array.from({ length: count }, () => 'A'))) {
      if (type === 'element') texts.push('');
      else texts.push(`${texts.pop() ?? ''}${value}`);
    }
    return texts;
  };
  return { two: around(2), more: around(4) };
}

/**
 * Joins the parts of a list. A browser's first `Intl` object takes longer than scoring, so pages that
 * have to show a list at once bring the pattern along.
 */
export function joinList(parts: readonly string[], { two, more }: ListPattern): string {
  if (parts.length < 2) return parts.join('');
  const [before = '', afterFirst = '', between = '', beforeLast = '', after = ''] =
    parts.length === 2 ? [two[0], '', '', two[1], two[2]] : more;
  const last = parts.length - 1;
  const text = parts.map((part, index) => {
    const lead = index === 0 ? before : index === last ? beforeLast : between;
    return index === 1 && index !== last ? afterFirst + part : lead + part;
  });
  return text.join('') + after;
}
