import { useCallback } from 'react';
import { useDeferredImport } from '#features/see-result/loading/use-deferred-import.ts';
import { loadMessages } from '#i18n/load-messages.ts';
import { useAppContext } from '../shell/app-context.ts';

/** What shows and changes evidence, with its words; null until it is wanted and loaded. */
export function useEvidencePart(isWanted: boolean) {
  const { locale } = useAppContext();
  const load = useCallback(async () => {
    await loadMessages(locale, ['evidence']);
    return import('./evidence-beside.tsx');
  }, [locale]);
  return useDeferredImport(isWanted ? load : null);
}
