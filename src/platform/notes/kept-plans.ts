import { parsePlan, type Plan, writePlan } from '#core';
import { readDatedJson, writeDatedJson } from '../storage/dated-json.ts';
import { separateScope } from '../storage/deletions.ts';
import { PLAN_NAME, planKey } from './plan-key.ts';
import { recordDeletion } from '../storage/record-deletion.ts';
import { type StorageBrowser, thisBrowser } from '../storage/storage-browser.ts';

/**
 * What somebody set out to do after a result: in localStorage beside their answers to the role
 * (`<slug>/plan`), so that deleting those deletes this, too. Starting over leaves it: it is what they
 * answer again for. Without localStorage nothing is kept, and nothing in here throws.
 */
export function createKeptPlans(
  browser: Pick<StorageBrowser, 'local' | 'openDatabase' | 'now' | 'events'> = thisBrowser(),
) {
  return {
    /** The plan for a role; null for none, and for what is no plan of that role. */
    read(slug: string): Plan | null {
      const kept = readDatedJson(browser.local, planKey(slug));
      const plan = parsePlan(kept?.data);
      return plan.ok && plan.value.role === slug ? plan.value : null;
    },

    /** Keeps it in place of what was there. False when it could not be kept. */
    write(plan: Plan): boolean {
      return writeDatedJson(browser.local, planKey(plan.role), writePlan(plan), browser.now());
    },

    /** Forgets it. False when a killed browser might bring it back. */
    async clear(slug: string): Promise<boolean> {
      const at = Math.max(browser.now(), readDatedJson(browser.local, planKey(slug))?.at ?? 0);
      const recorded = recordDeletion(browser, separateScope(slug, PLAN_NAME), at);
      try {
        browser.local().removeItem(planKey(slug));
      } catch {
        // Without storage there is nothing to remove.
      }
      return recorded;
    },

    /** Calls the listener when another tab changes or deletes the plan, until the returned function is called. */
    subscribe(slug: string, listener: () => void): () => void {
      const hear = (event: Event): void => {
        if (event instanceof StorageEvent && event.key === planKey(slug)) listener();
      };
      browser.events.addEventListener('storage', hear);
      return () => browser.events.removeEventListener('storage', hear);
    },
  };
}
