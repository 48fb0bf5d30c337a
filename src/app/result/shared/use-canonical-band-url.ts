import { useEffect } from 'react';
import { routes, withQuery } from '#core';
import { useAppContext } from '../../shell/app-context.ts';

/**
 * Corrects an address whose band differs from the result's, so that sharing it gives the right
 * preview. Bypasses the router, since the page stays the same. `query` is that of the profile the
 * result is compared with.
 */
export function useCanonicalBandUrl(
  slug: string,
  said: string | null,
  own: string | null,
  query: string,
): void {
  const { root } = useAppContext();
  useEffect(() => {
    if (said === null || said === own) return;
    const path = own === null ? routes.shared(slug) : routes.sharedBand(slug, own);
    const address = `${root}${withQuery(path, query).slice(1)}${window.location.hash}`;
    window.history.replaceState(window.history.state, '', address);
  }, [root, slug, said, own, query]);
}
