import { unkeptEvidence } from '../evidence/unkept-evidence.ts';
import { unkeptObservers } from '../observers/unkept-observers.ts';
import { unkeptPlans } from '../plan/unkept-plans.ts';

/** Discards the data in this page's memory that could not be saved: of one role, or of all. */
export function forgetUnkept(slug: string | null): void {
  for (const unkept of [unkeptPlans, unkeptObservers, unkeptEvidence]) {
    if (slug === null) unkept.clear();
    else unkept.delete(slug);
  }
}
