import { KEY_PREFIX } from '../storage/storage-keys.ts';

/** The storage key of the evidence for a role's answers (see `kept-evidence.ts`). */
export function evidenceKey(slug: string): string {
  return `${KEY_PREFIX}${slug}/evidence`;
}

/** True when there may be evidence, without reading it; false where storage is refused. */
export function mayHaveEvidence(slug: string, area = () => window.localStorage): boolean {
  try {
    return area().getItem(evidenceKey(slug)) !== null;
  } catch {
    return false;
  }
}
