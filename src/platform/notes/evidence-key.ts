import { progressKeys } from '../storage/storage-keys.ts';

/** The evidence's name within a role's storage keys (see `evidence-storage.ts`). */
export const EVIDENCE_NAME = 'evidence';

/**
 * The storage key of the evidence for a role's answers; in an embed with an instance, for that
 * embed's own (see `evidence-storage.ts`).
 */
export function evidenceKey(slug: string, instance = ''): string {
  return `${progressKeys(slug, instance).base}${EVIDENCE_NAME}`;
}

/** True when there may be evidence, without reading it; false where storage is refused. */
export function mayHaveEvidence(
  slug: string,
  instance = '',
  area = () => window.localStorage,
): boolean {
  try {
    return area().getItem(evidenceKey(slug, instance)) !== null;
  } catch {
    return false;
  }
}
