import { useCallback } from 'react';
import { absoluteHref, routes, withCode, withQuery } from '#core';
import { useAppContext } from '../shell/app-context.ts';

/**
 * Makes the absolute address of a result code; with a band the one whose link preview shows it.
 * `query` says what the result opens against: a preview knows only the role's own profile, so with
 * another one the address names no band.
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
