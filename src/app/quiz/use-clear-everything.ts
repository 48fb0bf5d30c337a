import { useCallback } from 'react';
import { clearEverything } from '#platform/clear-everything.ts';
import { showTheme } from '#platform/theme-setting.ts';
import { useAppContext } from '../shell/app-context.ts';

/** Deletes all that this browser keeps, and what this page holds of it; resolves with false when a copy is left. */
export function useClearEverything(): () => Promise<boolean> {
  const { quizzes } = useAppContext();
  return useCallback(async () => {
    // Both begin at once: what this page holds must not be written back.
    const [, isGone] = await Promise.all([quizzes.clearAll(), clearEverything()]);
    // The theme was one of the settings.
    showTheme(null);
    return isGone;
  }, [quizzes]);
}
