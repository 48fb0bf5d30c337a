import { useSyncExternalStore } from 'react';
import { mayHaveEvidence } from '#platform/notes/evidence-key.ts';
import { instanceOf } from '../quiz/may-hold-answers.ts';
import { useAppContext } from '../shell/app-context.ts';
import { evidenceListeners, unsavedEvidence } from './unsaved-evidence.ts';

/** Whether there is evidence for any answer to a role; doesn't read it. */
export function useHasEvidence(slug: string): boolean {
  const instance = instanceOf(useAppContext());
  return useSyncExternalStore(
    subscribe,
    () => unsavedEvidence.has(slug) || mayHaveEvidence(slug, instance),
    () => false,
  );
}

function subscribe(listener: () => void): () => void {
  evidenceListeners.add(listener);
  return () => evidenceListeners.delete(listener);
}
