import { type EvidenceByItem, parseEvidence, writeEvidence } from '#core';
import { readDatedJson, writeDatedJson } from '../storage/dated-json.ts';
import { evidenceKey } from './evidence-key.ts';
import { type StorageBrowser, thisBrowser } from '../storage/storage-browser.ts';

/**
 * What somebody would show for their answers to a role: in localStorage beside those
 * (`<slug>/evidence`), so that deleting them deletes this, too. Without localStorage nothing is kept,
 * and nothing in here throws.
 */
export function createKeptEvidence(
  { local, now }: Pick<StorageBrowser, 'local' | 'now'> = thisBrowser(),
) {
  return {
    read(slug: string): EvidenceByItem {
      return parseEvidence(readDatedJson(local, evidenceKey(slug))?.data['items']);
    },

    /** Keeps this in place of what was there; nothing at all removes it. False when it could not be kept. */
    write(slug: string, evidence: EvidenceByItem): boolean {
      if (evidence.size > 0) {
        return writeDatedJson(local, evidenceKey(slug), { items: writeEvidence(evidence) }, now());
      }
      try {
        local().removeItem(evidenceKey(slug));
        return true;
      } catch {
        return false;
      }
    },
  };
}
