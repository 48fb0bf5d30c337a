const MOST = 20;

/** The name, or its beginning with an ellipsis when it would push everything else aside. */
export function shortNameOf(name: string): string {
  const letters = Array.from(name);
  return letters.length <= MOST
    ? name
    : `${letters
        .slice(0, MOST - 1)
        .join('')
        .trimEnd()}…`;
}
