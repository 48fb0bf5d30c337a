import { useCallback } from 'react';
import { useNavigate } from 'react-router-dom';
import { paths } from './paths.ts';
import { recoverMissingPart } from './stale-chunks.ts';
import { useServices } from './services.ts';

/** Moves to the result of a role: its own page, or in a frame the same place in another state. */
export function useShowResult(slug: string): (how: { readonly replace: boolean }) => void {
  const navigate = useNavigate();
  const { pages, quizzes, inFrame } = useServices();
  return useCallback(
    ({ replace }) => {
      const move = () => {
        if (inFrame)
          return void navigate(paths.embed(slug), { replace, state: { view: 'result' } });
        void navigate(paths.result(slug), { replace });
        window.scrollTo(0, 0);
      };
      if (inFrame || pages.loaded('result') !== undefined) move();
      else {
        void pages
          .load('result')
          .then(move, () => recoverMissingPart({ wouldLose: quizzes.holdUnsaved() }));
      }
    },
    [navigate, pages, quizzes, inFrame, slug],
  );
}
