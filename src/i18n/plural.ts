/** The plural forms of a text; every language has `other`. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & {
  readonly other: string;
};

/**
 * Picks the plural form for a count (`Intl.PluralRules`) and replaces `#` with the count: "#
 * results" gives "1 result" in English.
 */
export function pluralIn(locale: string): (count: number, forms: PluralForms) => string {
  let rules: Intl.PluralRules | undefined;
  return (count, forms) => {
    rules ??= new Intl.PluralRules(locale);
    const form = forms[rules.select(count)] ?? forms.other;
    // Not after a letter: a text may hold a title such as "C# Engineer".
    return form.replace(/(^|[^\p{L}\p{N}])#/gu, `$1${count}`);
  };
}
