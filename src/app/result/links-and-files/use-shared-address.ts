import { useCallback } from 'react';
import { absoluteHref, routes, withCode, withQuery } from '#core';
import { useAppContext } from '../../shell/app-context.ts';

/**
 * Builds the absolute address of a result code; with a band, the one whose link preview shows it.
 * `query` selects the profile the result opens with: previews only know the role's own, so with
 * another profile the address has no band.
 */
export function useSharedAddress(
  slug: string,
  query: string,
): (code: string, band: string | null) => string {
  const { site } = useAppContext();
  return useCallback(
    (code, band) => {
      const path =
        band === null || query !== '' ? routes.shared(slug) : routes.sharedBand(slug, band);
      return absoluteHref(site, withCode(withQuery(path, query), code));
    },
    [site, slug, query],
  );
}
