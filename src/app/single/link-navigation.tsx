import { type ReactNode, useMemo } from 'react';
import { useNavigate } from 'react-router-dom';
import { absoluteHref, matchRoute } from '#core';
import { type LinkNavigation, LinkNavigationProvider } from '#ui/link.tsx';
import { useAppContext } from '../shell/app-context.ts';
import { isInFile } from './single-pages.ts';
import { ELSEWHERE } from './single-page.ts';

/** Replaces the site's link navigation: pages are in the fragment, or on an external site. */
export function RouterLinkNavigation({ children }: { readonly children: ReactNode }) {
  const navigate = useNavigate();
  const { site } = useAppContext();
  const navigation = useMemo<LinkNavigation>(
    () => ({
      hrefTo: (path) => {
        if (hasPage(path)) return `#${path}`;
        return site === null || site.includes('#') ? ELSEWHERE : absoluteHref(site, path);
      },
      follow: (path) => {
        if (!hasPage(path)) return false;
        void navigate(path);
        window.scrollTo(0, 0);
        return true;
      },
    }),
    [navigate, site],
  );
  return <LinkNavigationProvider value={navigation}>{children}</LinkNavigationProvider>;
}

function hasPage(path: string): boolean {
  return isInFile(matchRoute(path.replace(/[?#].*$/, '')).kind);
}
