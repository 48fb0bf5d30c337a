/** Replaces the site's hook: a file's address has no link preview that could be wrong. */
export function useCanonicalBandUrl(): void {
  // Nothing to correct.
}
