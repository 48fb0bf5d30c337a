import { type EvidenceByItem, parseEvidence, writeEvidence } from '#core';
import { readDatedJson, writeDatedJson } from '../storage/dated-json.ts';
import { evidenceKey } from './evidence-key.ts';
import { type StorageBrowser, thisBrowser } from '../storage/storage-browser.ts';

/**
 * The person's evidence for their answers to a role: in localStorage beside those
 * (`<slug>/evidence`, in an embed with an instance `<slug>~<instance>/evidence`), so that deleting
 * them deletes this, too. Without localStorage nothing is saved; nothing in here throws.
 */
export function createEvidenceStorage(
  instance = '',
  { local, now }: Pick<StorageBrowser, 'local' | 'now'> = thisBrowser(),
) {
  return {
    read(slug: string): EvidenceByItem {
      return parseEvidence(readDatedJson(local, evidenceKey(slug, instance))?.data['items']);
    },

    /** Replaces the stored evidence; empty evidence removes the key. False when it could not be saved. */
    write(slug: string, evidence: EvidenceByItem): boolean {
      if (evidence.size > 0) {
        return writeDatedJson(
          local,
          evidenceKey(slug, instance),
          { items: writeEvidence(evidence) },
          now(),
        );
      }
      try {
        local().removeItem(evidenceKey(slug, instance));
        return true;
      } catch {
        return false;
      }
    },
  };
}
