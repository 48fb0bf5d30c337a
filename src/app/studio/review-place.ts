/** Beginning of the studio's fragment where somebody else's draft is read. */
export const REVIEW = 'review';

/** The packed draft of `#review=…`, empty for none yet; null for another place. */
export function packedForReview(hash: string): string | null {
  return /^#review=([\w-]*)$/.exec(hash)?.[1] ?? null;
}
