import { unsavedEvidence } from '../evidence/unsaved-evidence.ts';
import { unsavedObservers } from '../observers/unsaved-observers.ts';
import { unsavedPlans } from '../plan/unsaved-plans.ts';

/** Discards the data in this page's memory that could not be saved: of one role, or of all. */
export function discardUnsaved(slug: string | null): void {
  for (const unsaved of [unsavedPlans, unsavedObservers, unsavedEvidence]) {
    if (slug === null) unsaved.clear();
    else unsaved.delete(slug);
  }
}
