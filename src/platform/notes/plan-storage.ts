import { parsePlan, type Plan, writePlan } from '#core';
import { readDatedJson, writeDatedJson } from '../storage/dated-json.ts';
import { separateScope } from '../storage/deletions.ts';
import { PLAN_NAME, planKey } from './plan-key.ts';
import { recordDeletion } from '../storage/record-deletion.ts';
import { type StorageBrowser, thisBrowser } from '../storage/storage-browser.ts';
import { scopeOf } from '../storage/storage-names.ts';

/**
 * A person's plan after a result: in localStorage beside their answers to the role (`<slug>/plan`,
 * in an embed with an instance `<slug>~<instance>/plan`), so that deleting those deletes this, too.
 * Starting over keeps it, since people retake the assessment to check the plan. Without localStorage
 * nothing is saved; nothing in here throws.
 */
export function createPlanStorage(
  instance = '',
  browser: Pick<StorageBrowser, 'local' | 'openDatabase' | 'now' | 'events'> = thisBrowser(),
) {
  return {
    /** The plan for a role; null if there is none or it is not a valid plan for that role. */
    read(slug: string): Plan | null {
      const kept = readDatedJson(browser.local, planKey(slug, instance));
      const plan = parsePlan(kept?.data);
      return plan.ok && plan.value.role === slug ? plan.value : null;
    },

    /** Replaces the stored plan. False when it could not be saved. */
    write(plan: Plan): boolean {
      return writeDatedJson(
        browser.local,
        planKey(plan.role, instance),
        writePlan(plan),
        browser.now(),
      );
    },

    /** Deletes the plan. False when a killed browser might restore it. */
    async clear(slug: string): Promise<boolean> {
      const at = Math.max(
        browser.now(),
        readDatedJson(browser.local, planKey(slug, instance))?.at ?? 0,
      );
      const recorded = recordDeletion(
        browser,
        separateScope(scopeOf(slug, instance), PLAN_NAME),
        at,
      );
      try {
        browser.local().removeItem(planKey(slug, instance));
      } catch {
        // Without storage there is nothing to remove.
      }
      return recorded;
    },

    /**
     * Calls the listener when another tab changes or deletes the plan, until the returned function
     * is called.
     */
    subscribe(slug: string, listener: () => void): () => void {
      const handleStorage = (event: Event): void => {
        if (event instanceof StorageEvent && event.key === planKey(slug, instance)) listener();
      };
      browser.events.addEventListener('storage', handleStorage);
      return () => browser.events.removeEventListener('storage', handleStorage);
    },
  };
}
