import { useCallback } from 'react';
import { absoluteHref, routes, withCode } from '#core';
import { useAppContext } from '../shell/app-context.ts';

/** Makes the absolute address of a result code; with a band the one whose link preview shows it. */
export function useSharedAddress(slug: string): (code: string, band: string | null) => string {
  const { site } = useAppContext();
  return useCallback(
    (code, band) => {
      const path = band === null ? routes.shared(slug) : routes.sharedBand(slug, band);
      return absoluteHref(site, withCode(path, code));
    },
    [site, slug],
  );
}
