import { useCallback, useMemo, useState } from 'react';
import { type Evidence, type EvidenceByItem, withEvidence } from '#core';
import { createEvidenceStorage } from '#platform/notes/evidence-storage.ts';
import { instanceOf } from '../quiz/may-hold-answers.ts';
import { useAppContext } from '../shell/app-context.ts';
import { evidenceListeners, unsavedEvidence } from './unsaved-evidence.ts';

/** The person's evidence for their answers to a role, and how to change it. */
export type EvidenceState = {
  readonly evidence: EvidenceByItem;
  /** False when this browser can't save it. */
  readonly isSaved: boolean;
  readonly change: (itemId: string, to: Evidence) => void;
};

/**
 * The current evidence, in an embed with an instance that embed's own: saved, or in this page's
 * memory if it can't be saved.
 */
export function readEvidence(
  slug: string,
  instance = '',
  kept = createEvidenceStorage(instance),
): EvidenceByItem {
  return unsavedEvidence.get(slug) ?? kept.read(slug);
}

/**
 * The evidence for a role's answers. A change re-reads it first, so that edits made elsewhere on
 * the page are kept.
 */
export function useEvidence(slug: string): EvidenceState {
  const instance = instanceOf(useAppContext());
  const kept = useMemo(() => createEvidenceStorage(instance), [instance]);
  const [evidence, setEvidence] = useState(() => readEvidence(slug, instance, kept));
  const [isSaved, setIsSaved] = useState(() => !unsavedEvidence.has(slug));
  const change = useCallback(
    (itemId: string, to: Evidence) => {
      const next = withEvidence(readEvidence(slug, instance, kept), itemId, to);
      const isWritten = kept.write(slug, next);
      if (isWritten) unsavedEvidence.delete(slug);
      else unsavedEvidence.set(slug, next);
      setIsSaved(isWritten);
      setEvidence(next);
      for (const tell of evidenceListeners) tell();
    },
    [instance, kept, slug],
  );
  return { evidence, isSaved, change };
}
