import type { Plan } from '#core';
import { mayHavePlan } from '#platform/notes/plan-key.ts';

/** Plans by role that could not be saved: they last as long as the page is open. */
export const unsavedPlans = new Map<string, Plan>();

/** True when there may be a plan, saved or in this page's memory; doesn't read it. */
export function mayHavePlanHere(slug: string, instance = ''): boolean {
  return unsavedPlans.has(slug) || mayHavePlan(slug, instance);
}
