import { type ReactNode, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { matchRoute, relativeHref, routes } from '#core';
import { type LinkNavigation, LinkNavigationProvider } from '#ui/link.tsx';
import { useAppContext } from './app-context.ts';
import { recoverFromChunkError } from './chunk-load-recovery.ts';

/** Pages with their own content security policy or router need a full page load. */
const OWN_POLICY: ReadonlySet<string> = new Set(['embed', 'embed-kit', 'not-found', 'try-draft']);

/** Connects links to the router: resolves relative addresses and navigates without a page load. */
export function RouterLinkNavigation({ children }: { readonly children: ReactNode }) {
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const { pages, quizzes, inFrame } = useAppContext();
  const navigation = useMemo<LinkNavigation>(
    () => ({
      hrefTo: (path) => relativeHref(inFrame ? routes.embed('x') : pathname, path),
      follow: (path) => {
        const { kind } = matchRoute(path.replace(/[?#].*$/, ''));
        if (OWN_POLICY.has(kind) || OWN_POLICY.has(matchRoute(pathname).kind)) return false;
        const move = () => {
          void navigate(path);
          if (!inFrame) window.scrollTo(0, 0);
        };
        if (pages.loaded(kind) !== undefined) move();
        else
          void pages.load(kind).then(move, () =>
            recoverFromChunkError({
              wouldLose: quizzes.hasUnsavedAnswers(),
              to: relativeHref(pathname, path),
            }),
          );
        return true;
      },
    }),
    [pathname, navigate, pages, quizzes, inFrame],
  );
  return <LinkNavigationProvider value={navigation}>{children}</LinkNavigationProvider>;
}
