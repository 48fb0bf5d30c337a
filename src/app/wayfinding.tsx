import { type ReactNode, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { type Wayfinder, WayfinderProvider } from '#ui/link.tsx';
import { placeOf, relativeHref } from './paths.ts';
import { useServices } from './services.ts';
import { recoverMissingPart } from './stale-chunks.ts';

/** Pages with another content security policy are reached by a page load. */
const OWN_POLICY: ReadonlySet<string> = new Set(['embed', 'embed-kit', 'not-found']);

/** Connects links to the router: relative addresses, and moves without a page load. */
export function Wayfinding({ children }: { readonly children: ReactNode }) {
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const { pages, quizzes, inFrame } = useServices();
  const wayfinder = useMemo<Wayfinder>(
    () => ({
      hrefTo: (path) => relativeHref(inFrame ? '/embed/x/' : pathname, path),
      follow: (path) => {
        const { kind } = placeOf(path.replace(/[?#].*$/, ''));
        if (OWN_POLICY.has(kind) || OWN_POLICY.has(placeOf(pathname).kind)) return false;
        const move = () => {
          void navigate(path);
          if (!inFrame) window.scrollTo(0, 0);
        };
        if (pages.loaded(kind) !== undefined) move();
        else
          void pages.load(kind).then(move, () =>
            recoverMissingPart({
              wouldLose: quizzes.holdUnsaved(),
              to: relativeHref(pathname, path),
            }),
          );
        return true;
      },
    }),
    [pathname, navigate, pages, quizzes, inFrame],
  );
  return <WayfinderProvider value={wayfinder}>{children}</WayfinderProvider>;
}
