import { useCallback } from 'react';
import { absoluteHref, encodeAnswers, layoutOf, type Role, routes, withCode } from '#core';
import { today } from '#platform/today.ts';
import { useQuizStore } from '#state/use-quiz.ts';
import { useAppContext } from '../shell/app-context.ts';

/** Creates the link that transfers the answers so far to another browser or device. */
export function useResumeLink(role: Role): () => string {
  const quiz = useQuizStore();
  const { site } = useAppContext();
  return useCallback(() => {
    const { responses } = quiz.getState();
    // The date tells the other device which of two answers is newer.
    const code = encodeAnswers({ role: layoutOf(role), responses, date: today() });
    return absoluteHref(site, withCode(routes.assess(role.id), code));
  }, [quiz, role, site]);
}
