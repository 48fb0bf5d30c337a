import { startTransition, useEffect, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { LoadingScreen } from './screens/loading-screen.tsx';
import { type Place, placeOf } from './paths.ts';
import { useServices } from './services.ts';
import { usePageChange } from './use-page-change.ts';
import { recoverMissingPart } from './stale-chunks.ts';

/** The page of the current address; the one before stays until its code has arrived. */
export function CurrentPage() {
  const { pathname } = useLocation();
  const { pages, quizzes } = useServices();
  const [shown, setShown] = useState<Place>(() => placeOf(pathname));
  const wanted = placeOf(pathname);
  const ready = pages.loaded(wanted.kind) !== undefined;
  const place = ready ? wanted : shown;

  useEffect(() => {
    if (ready) return undefined;
    let current = true;
    void pages.load(wanted.kind).then(
      () => {
        if (current) startTransition(() => setShown(placeOf(pathname)));
      },
      () => recoverMissingPart({ wouldLose: quizzes.holdUnsaved() }),
    );
    return () => {
      current = false;
    };
  }, [ready, pages, quizzes, wanted.kind, pathname]);

  usePageChange(place);
  const page = pages.loaded(place.kind);
  if (page === undefined) {
    return (
      <main id="content">
        <LoadingScreen />
      </main>
    );
  }
  return <page.Page place={place} key={keyOf(place)} />;
}

/** Another role is another page; another question of the same role is not. */
function keyOf(place: Place): string {
  return 'slug' in place ? `${place.kind} ${place.slug}` : place.kind;
}
