/** The forms of a text for a count; `other` is the one that every language has. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & {
  readonly other: string;
};

/**
 * Picks the form of a text that a count calls for in a language (`Intl.PluralRules`), and puts the
 * count in place of `#`. "# results" with 1 is "1 result" in English and something else elsewhere.
 */
export function pluralIn(locale: string): (count: number, forms: PluralForms) => string {
  let rules: Intl.PluralRules | undefined;
  return (count, forms) => {
    rules ??= new Intl.PluralRules(locale);
    const form = forms[rules.select(count)] ?? forms.other;
    // Not behind a letter: a text may hold a title such as "C# Engineer".
    return form.replace(/(^|[^\p{L}\p{N}])#/gu, `$1${count}`);
  };
}
