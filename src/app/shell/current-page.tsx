import { startTransition, useEffect, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { type Route, matchRoute } from '#core';
import { LoadingScreen } from './screens/loading-screen.tsx';
import { useAppContext } from './app-context.ts';
import { pageKey, usePageChange } from './use-page-change.ts';
import { recoverFromChunkError } from './chunk-load-recovery.ts';

/** The page of the current address; the previous one stays until its code has loaded. */
export function CurrentPage() {
  const { pathname } = useLocation();
  const { pages, quizzes } = useAppContext();
  const [shown, setShown] = useState<Route>(() => matchRoute(pathname));
  const wanted = matchRoute(pathname);
  const ready = pages.loaded(wanted.kind) !== undefined;
  const route = ready ? wanted : shown;

  useEffect(() => {
    if (ready) return undefined;
    let current = true;
    void pages.load(wanted.kind).then(
      () => {
        if (current) startTransition(() => setShown(matchRoute(pathname)));
      },
      () => recoverFromChunkError({ wouldLose: quizzes.hasUnsavedAnswers() }),
    );
    return () => {
      current = false;
    };
  }, [ready, pages, quizzes, wanted.kind, pathname]);

  usePageChange(route);
  const page = pages.loaded(route.kind);
  if (page === undefined) {
    return (
      <main id="content">
        <LoadingScreen />
      </main>
    );
  }
  return <page.Page route={route} key={pageKey(route)} />;
}
