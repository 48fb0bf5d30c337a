import { useEffect } from 'react';
import type { QuizStore } from '#state/quiz-store.ts';
import { useServices } from './services.ts';

/**
 * Once the page listens for itself: takes over what was answered until then, and ends the inline
 * script's listening.
 */
export function usePageLoad(quiz: QuizStore): void {
  const { takeCaptured } = useServices();
  useEffect(() => {
    quiz.takeCaptured(takeCaptured());
  }, [quiz, takeCaptured]);
}
