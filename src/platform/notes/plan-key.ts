import { progressKeys } from '../storage/storage-keys.ts';

/** The plan's name within a role's storage keys (see `plan-storage.ts`). */
export const PLAN_NAME = 'plan';

/** The storage key of a role's plan; in an embed with an instance, of that embed's own. */
export function planKey(slug: string, instance = ''): string {
  return `${progressKeys(slug, instance).base}${PLAN_NAME}`;
}

/** True when there may be a plan, without reading it; false where storage is refused. */
export function mayHavePlan(
  slug: string,
  instance = '',
  area = () => window.localStorage,
): boolean {
  try {
    return area().getItem(planKey(slug, instance)) !== null;
  } catch {
    return false;
  }
}
