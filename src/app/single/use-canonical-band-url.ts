/** Takes the place of the site's hook: a file's address has no preview that could be wrong. */
export function useCanonicalBandUrl(): void {
  // Nothing to put right.
}
