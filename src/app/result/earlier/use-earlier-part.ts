import { useCallback } from 'react';
import { useDeferredImport } from '#features/see-result/loading/use-deferred-import.ts';
import { loadMessages } from '#i18n/load-messages.ts';
import { useAppContext } from '../../shell/app-context.ts';

/** What a result shows about earlier ones, with its words; null until it is wanted and loaded. */
export function useEarlierPart(isWanted: boolean) {
  const { locale } = useAppContext();
  const load = useCallback(async () => {
    await loadMessages(locale, ['earlier-results']);
    return import('./earlier-section.tsx');
  }, [locale]);
  return useDeferredImport(isWanted ? load : null);
}
