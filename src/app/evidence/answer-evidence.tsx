import { useCallback } from 'react';
import { useDeferredImport } from '#features/see-result/loading/use-deferred-import.ts';
import { loadMessages } from '#i18n/load-messages.ts';
import { useAppContext } from '../shell/app-context.ts';

type Props = { readonly slug: string; readonly itemId: string; readonly title: string };

/** The evidence field beside an answer; it loads with its messages when the list of answers is opened. */
export function AnswerEvidence(props: Props) {
  const { locale } = useAppContext();
  const load = useCallback(async () => {
    await loadMessages(locale, ['evidence']);
    return import('./evidence-beside.tsx');
  }, [locale]);
  const part = useDeferredImport(load);
  return part === null ? null : <part.EvidenceBeside {...props} />;
}
