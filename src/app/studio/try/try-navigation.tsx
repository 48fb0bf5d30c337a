import { type ComponentType, type ReactNode, useMemo } from 'react';
import { useNavigate } from 'react-router-dom';
import { formatTryPlace, matchRoute } from '#core';
import { type LinkNavigation, LinkNavigationProvider } from '#ui/link.tsx';

type Where = { readonly root: string; readonly hash: string; readonly key: string };

/**
 * Replaces the site's link navigation while trying a draft: the draft's pages and the comparison
 * are in the fragment, everything else is on the site.
 */
export function createTryNavigation({
  root,
  hash,
  key,
}: Where): ComponentType<{ readonly children: ReactNode }> {
  const isInside = (path: string): boolean => {
    const route = matchRoute(path.replace(/[?#].*$/s, ''));
    return route.kind === 'compare' || ('slug' in route && route.slug === key);
  };
  return function TryNavigation({ children }) {
    const navigate = useNavigate();
    const navigation = useMemo<LinkNavigation>(
      () => ({
        hrefTo: (path) =>
          isInside(path) ? formatTryPlace(hash, path) : `${root}${path.replace(/^\//, '')}`,
        follow: (path) => {
          if (!isInside(path)) return false;
          void navigate(path);
          window.scrollTo(0, 0);
          return true;
        },
      }),
      [navigate],
    );
    return <LinkNavigationProvider value={navigation}>{children}</LinkNavigationProvider>;
  };
}
