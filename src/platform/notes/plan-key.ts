import { KEY_PREFIX } from '../storage/storage-keys.ts';

/** The plan's name within a role's storage keys (see `kept-plans.ts`). */
export const PLAN_NAME = 'plan';

/** The storage key of a role's plan. */
export function planKey(slug: string): string {
  return `${KEY_PREFIX}${slug}/${PLAN_NAME}`;
}

/** True when there may be a plan, without reading it; false where storage is refused. */
export function mayHavePlan(slug: string, area = () => window.localStorage): boolean {
  try {
    return area().getItem(planKey(slug)) !== null;
  } catch {
    return false;
  }
}
