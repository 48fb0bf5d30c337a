import { useSyncExternalStore } from 'react';
import { mayHaveEvidence } from '#platform/notes/evidence-key.ts';
import { evidenceListeners, unsavedEvidence } from './unsaved-evidence.ts';

/** Whether there is evidence for any answer to a role; doesn't read it. */
export function useHasEvidence(slug: string): boolean {
  return useSyncExternalStore(
    subscribe,
    () => unsavedEvidence.has(slug) || mayHaveEvidence(slug),
    () => false,
  );
}

function subscribe(listener: () => void): () => void {
  evidenceListeners.add(listener);
  return () => evidenceListeners.delete(listener);
}
