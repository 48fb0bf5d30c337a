import { useCallback } from 'react';
import { encodeAnswers, layoutOf, type Role } from '#core';
import { today } from '#platform/today.ts';
import { useQuizStore } from '#state/use-quiz.ts';
import { paths } from './paths.ts';
import { useServices } from './services.ts';

/** Makes the link that carries the answers given so far to another browser or device. */
export function useResumeLink(role: Role): () => string {
  const quiz = useQuizStore();
  const { site } = useServices();
  return useCallback(() => {
    const { responses } = quiz.getState();
    // The date tells the other device which of two answers is newer.
    const code = encodeAnswers({ role: layoutOf(role), responses, date: today() });
    return `${site ?? ''}${paths.assess(role.id).slice(1)}#${code}`;
  }, [quiz, role, site]);
}
