import { useEffect, useState } from 'react';
import { loadMessages } from '#i18n/load-messages.ts';
import { type QuizState, selectItems } from '#state/quiz-state.ts';
import { useQuiz, useQuizStore } from '#state/use-quiz.ts';
import { whenIdle } from '../instant/prefetch.ts';
import { useAppContext } from '../shell/app-context.ts';

const load = () => import('#features/take-assessment/check-answers.tsx');
type CheckScreen = Awaited<ReturnType<typeof load>>;

/** The screen is prefetched when at most this many questions are open. */
const NEAR = 4;

const isNearTheEnd = (state: QuizState): boolean =>
  state.loaded && selectItems(state).filter(({ id }) => !state.responses.has(id)).length <= NEAR;

/**
 * Returns the screen that shows all answers before the result: null while questions are asked, and
 * until its code has arrived, which is fetched near the end of the questions. It stays until the
 * result takes its place. If it can't be loaded, without a network or after a deploy, the result
 * follows without it: everything can be changed from there too.
 */
export function useCheckScreen(): CheckScreen | null {
  const quiz = useQuizStore();
  const { locale } = useAppContext();
  const isNear = useQuiz(isNearTheEnd);
  const phase = useQuiz((state) => state.phase);
  const isChecking = phase === 'checking';
  const [screen, setScreen] = useState<CheckScreen | null>(null);
  const [isShown, setIsShown] = useState(isChecking);
  // Once finished, what was on screen remains until the result page has loaded.
  const shouldShow = isChecking || (isShown && phase === 'finished');
  if (shouldShow !== isShown) setIsShown(shouldShow);
  useEffect(() => {
    if (screen !== null || !(isNear || isChecking)) return undefined;
    let isWanted = true;
    const fetch = () => {
      void Promise.all([load(), loadMessages(locale, ['check-answers'])]).then(
        ([module]) => isWanted && setScreen(module),
        () => {
          if (isWanted && isChecking) quiz.finish();
        },
      );
    };
    if (isChecking) fetch();
    else whenIdle(fetch);
    return () => {
      isWanted = false;
    };
  }, [screen, isNear, isChecking, locale, quiz]);
  return shouldShow ? screen : null;
}
