import { KEY_PREFIX } from '../storage/storage-keys.ts';

/** What a plan is called beside the answers to a role (see `kept-plans.ts`). */
export const PLAN_NAME = 'plan';

/** Where the plan for a role is kept. */
export function planKey(slug: string): string {
  return `${KEY_PREFIX}${slug}/${PLAN_NAME}`;
}

/** True when there may be one, without reading it; false where storage is refused. */
export function mayHavePlan(slug: string, area = () => window.localStorage): boolean {
  try {
    return area().getItem(planKey(slug)) !== null;
  } catch {
    return false;
  }
}
