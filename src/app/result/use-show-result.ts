import { useCallback, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { profilePartOf, routes, withQuery } from '#core';
import { recoverFromChunkError } from '../shell/chunk-load-recovery.ts';
import { useAppContext } from '../shell/app-context.ts';

/** Navigates to the result of a role: its own page, or in a frame the same page with another state. */
export function useShowResult(slug: string): (how: { readonly replace: boolean }) => void {
  const navigate = useNavigate();
  const { search } = useLocation();
  const { pages, quizzes, inFrame } = useAppContext();
  /** Both the last answer and the end of the questions request it while its code is loading. */
  const isLoading = useRef(false);
  return useCallback(
    ({ replace }) => {
      const move = () => {
        const to = (path: string) => withQuery(path, profilePartOf(search));
        if (inFrame)
          return void navigate(to(routes.embed(slug)), { replace, state: { view: 'result' } });
        void navigate(to(routes.result(slug)), { replace });
        window.scrollTo(0, 0);
      };
      if (inFrame || pages.loaded('result') !== undefined) move();
      else if (!isLoading.current) {
        isLoading.current = true;
        void pages
          .load('result')
          .then(move, () => recoverFromChunkError({ wouldLose: quizzes.hasUnsavedAnswers() }))
          .finally(() => (isLoading.current = false));
      }
    },
    [navigate, pages, quizzes, inFrame, slug, search],
  );
}
