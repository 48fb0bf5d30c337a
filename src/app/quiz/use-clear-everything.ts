import { useCallback } from 'react';
import { clearEverything } from '#platform/storage/clear-everything.ts';
import { removeAllDrafts } from '#platform/drafts/remove-drafts.ts';
import { showTheme } from '#platform/theme-setting.ts';
import { useAppContext } from '../shell/app-context.ts';
import { discardUnsaved } from './discard-unsaved.ts';

/**
 * Deletes everything stored in this browser and held by this page; resolves with false when a copy
 * is left.
 */
export function useClearEverything(): () => Promise<boolean> {
  const { quizzes, root } = useAppContext();
  return useCallback(async () => {
    // Started together: what this page holds must not be written back.
    const [, isGone, areDraftsGone] = await Promise.all([
      quizzes.clearAll(),
      clearEverything(),
      removeAllDrafts(root),
    ]);
    // The theme was one of the settings.
    showTheme(null);
    discardUnsaved(null);
    return isGone && areDraftsGone;
  }, [quizzes, root]);
}
