/**
 * Chance of reaching each credit 1 to `most` by picking an option blindly: options with at least
 * that credit, over all options. Derived from the options, so a key can't disagree with them.
 * Source: the lower asymptote of the three-parameter model (Birnbaum 1968), measurement model 4.2.
 */
export function guessChances(
  options: readonly { readonly credit: number }[],
  most: number,
): readonly number[] {
  return Array.from(
    { length: most },
    (_, index) => options.filter((option) => option.credit > index).length / options.length,
  );
}
