import { useCallback, useMemo, useState } from 'react';
import { type Evidence, type EvidenceByItem, withEvidence } from '#core';
import { createKeptEvidence } from '#platform/notes/kept-evidence.ts';
import { evidenceListeners, unsavedEvidence } from './unsaved-evidence.ts';

/** The person's evidence for their answers to a role, and how to change it. */
export type EvidenceState = {
  readonly evidence: EvidenceByItem;
  /** False when this browser can't save it. */
  readonly isKept: boolean;
  readonly change: (itemId: string, to: Evidence) => void;
};

/** The current evidence: saved, or in this page's memory if it can't be saved. */
export function readEvidence(slug: string, kept = createKeptEvidence()): EvidenceByItem {
  return unsavedEvidence.get(slug) ?? kept.read(slug);
}

/**
 * The evidence for a role's answers. A change re-reads it first, so that edits made elsewhere on
 * the page are kept.
 */
export function useEvidence(slug: string): EvidenceState {
  const kept = useMemo(() => createKeptEvidence(), []);
  const [evidence, setEvidence] = useState(() => readEvidence(slug, kept));
  const [isKept, setIsKept] = useState(() => !unsavedEvidence.has(slug));
  const change = useCallback(
    (itemId: string, to: Evidence) => {
      const next = withEvidence(readEvidence(slug, kept), itemId, to);
      const isWritten = kept.write(slug, next);
      if (isWritten) unsavedEvidence.delete(slug);
      else unsavedEvidence.set(slug, next);
      setIsKept(isWritten);
      setEvidence(next);
      for (const tell of evidenceListeners) tell();
    },
    [kept, slug],
  );
  return { evidence, isKept, change };
}
