import { useCallback } from 'react';
import { encodeAnswers, layoutOf, type Role } from '#core';
import { today } from '#platform/today.ts';
import { useQuizStore } from '#state/use-quiz.ts';
import { routes } from '../shell/routes.ts';
import { useAppContext } from '../shell/app-context.ts';

/** Makes the link that carries the answers given so far to another browser or device. */
export function useResumeLink(role: Role): () => string {
  const quiz = useQuizStore();
  const { site } = useAppContext();
  return useCallback(() => {
    const { responses } = quiz.getState();
    // The date tells the other device which of two answers is newer.
    const code = encodeAnswers({ role: layoutOf(role), responses, date: today() });
    return `${site ?? ''}${routes.assess(role.id).slice(1)}#${code}`;
  }, [quiz, role, site]);
}
