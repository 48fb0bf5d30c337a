import { useEffect } from 'react';
import type { QuizStore } from '#state/quiz-store.ts';
import { useAppContext } from '../shell/app-context.ts';

/** Takes over what was answered until the page's own listeners were there. */
export function useReplayedAnswers(quiz: QuizStore): void {
  const { replay } = useAppContext();
  useEffect(() => {
    quiz.takeCaptured(replay.takeAnswers());
  }, [quiz, replay]);
}

/** Enters again what was typed and ticked before the app had drawn. */
export function useReplayedInput(): void {
  const { replay } = useAppContext();
  useEffect(() => replay.input(), [replay]);
}

/**
 * Clicks the button that was pressed before the page listened, once the page can do what it says.
 * Whoever comes back and presses "Continue" at once must not press in vain.
 */
export function useReplayedClick(ready: boolean): void {
  const { replay } = useAppContext();
  useEffect(() => {
    if (ready) replay.click();
  }, [ready, replay]);
}
