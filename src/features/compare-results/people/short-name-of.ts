const MOST = 20;

/** The name, truncated with an ellipsis if it is long. */
export function shortNameOf(name: string): string {
  const letters = Array.from(name);
  return letters.length <= MOST
    ? name
    : `${letters
        .slice(0, MOST - 1)
        .join('')
        .trimEnd()}…`;
}
