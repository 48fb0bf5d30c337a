import { useEffect } from 'react';
import type { QuizStore } from '#state/quiz-store.ts';
import { useAppContext } from '../shell/app-context.ts';

/** Takes over the answers given before hydration. */
export function useReplayedAnswers(quiz: QuizStore): void {
  const { replay } = useAppContext();
  useEffect(() => {
    quiz.takeCaptured(replay.takeAnswers());
  }, [quiz, replay]);
}

/** Repeats text and checkbox input from before hydration. */
export function useReplayedInput(): void {
  const { replay } = useAppContext();
  useEffect(() => replay.input(), [replay]);
}

/**
 * Replays a click from before hydration, once the page can handle it: somebody who returns and
 * presses "Continue" immediately must not have to press it again.
 */
export function useReplayedClick(ready: boolean): void {
  const { replay } = useAppContext();
  useEffect(() => {
    if (ready) replay.click();
  }, [ready, replay]);
}
