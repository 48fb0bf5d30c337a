import { useEffect } from 'react';
import type { QuizStore } from '#state/quiz-store.ts';
import { useServices } from './services.ts';

/**
 * Once the page listens for itself: takes over what was answered until then, and ends the inline
 * script's listening. A button pressed until then is pressed again when what is saved has been read.
 */
export function usePageLoad(quiz: QuizStore, loaded: boolean): void {
  const { takeCaptured, pressAgain } = useServices();
  useEffect(() => {
    quiz.takeCaptured(takeCaptured());
  }, [quiz, takeCaptured]);
  useEffect(() => {
    if (loaded) pressAgain();
  }, [loaded, pressAgain]);
}
