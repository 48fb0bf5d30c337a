import { useEffect } from 'react';
import type { QuizStore } from '#state/quiz-store.ts';
import { useAppContext } from '../shell/app-context.ts';

/**
 * Once the page listens for itself: takes over what was answered until then, and ends the inline
 * script's listening. A button pressed until then is pressed again when what is saved has been read.
 */
export function usePageLoad(quiz: QuizStore, loaded: boolean): void {
  const { takeCaptured } = useAppContext();
  useEffect(() => {
    quiz.takeCaptured(takeCaptured());
  }, [quiz, takeCaptured]);
  usePressAgain(loaded);
}

/** Presses a button again, once the page can do what it says, that was pressed before the page listened. */
export function usePressAgain(ready: boolean): void {
  const { pressAgain } = useAppContext();
  useEffect(() => {
    if (ready) pressAgain();
  }, [ready, pressAgain]);
}
