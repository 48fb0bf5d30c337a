/** Prefix of the studio's fragment for reviewing somebody else's draft. */
export const REVIEW = 'review';

/** The packed draft of `#review=…`, empty if there is none yet; null for another fragment. */
export function packedForReview(hash: string): string | null {
  return /^#review=([\w-]*)$/.exec(hash)?.[1] ?? null;
}
