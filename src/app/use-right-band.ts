import { useEffect } from 'react';
import { paths } from './paths.ts';
import { useServices } from './services.ts';

/**
 * Puts an address right that calls a result by another band than its own: whoever passes it on
 * passes the true preview on. The router isn't told, since the page stays the same.
 */
export function useRightBand(slug: string, said: string | null, own: string | null): void {
  const { root } = useServices();
  useEffect(() => {
    if (said === null || said === own) return;
    const path = own === null ? paths.shared(slug) : paths.sharedBand(slug, own);
    const address = `${root}${path.slice(1)}${window.location.hash}`;
    window.history.replaceState(window.history.state, '', address);
  }, [root, slug, said, own]);
}
