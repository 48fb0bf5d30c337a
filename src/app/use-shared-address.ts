import { useCallback } from 'react';
import { paths } from './paths.ts';
import { useServices } from './services.ts';

/** Makes the absolute address of a result code; with a band the one whose link preview shows it. */
export function useSharedAddress(slug: string): (code: string, band: string | null) => string {
  const { site } = useServices();
  return useCallback(
    (code, band) => {
      const path = band === null ? paths.shared(slug) : paths.sharedBand(slug, band);
      return `${site ?? ''}${path.slice(1)}#${code}`;
    },
    [site, slug],
  );
}
