import { useCallback } from 'react';
import { clearEverything } from '#platform/storage/clear-everything.ts';
import { removeAllDrafts } from '#platform/drafts/remove-drafts.ts';
import { showTheme } from '#platform/theme-setting.ts';
import { unkeptEvidence } from '../evidence/unkept-evidence.ts';
import { unkeptObservers } from '../observers/unkept-observers.ts';
import { unkeptPlans } from '../plan/unkept-plans.ts';
import { useAppContext } from '../shell/app-context.ts';

/** Deletes all that this browser keeps, and what this page holds of it; resolves with false when a copy is left. */
export function useClearEverything(): () => Promise<boolean> {
  const { quizzes, root } = useAppContext();
  return useCallback(async () => {
    // Both begin at once: what this page holds must not be written back.
    const [, isGone, areDraftsGone] = await Promise.all([
      quizzes.clearAll(),
      clearEverything(),
      removeAllDrafts(root),
    ]);
    // The theme was one of the settings.
    showTheme(null);
    unkeptPlans.clear();
    unkeptEvidence.clear();
    unkeptObservers.clear();
    return isGone && areDraftsGone;
  }, [quizzes, root]);
}
