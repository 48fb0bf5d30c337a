import { useCallback } from 'react';
import type { PastNoticeProps } from '#features/see-result/past-notice.tsx';
import { useDeferredImport } from '#features/see-result/use-deferred-import.ts';
import { loadMessages } from '#i18n/load-messages.ts';
import { useAppContext } from '../shell/app-context.ts';

/** The notice on an earlier result; loaded with its messages when one is opened. */
export function PastRunNotice(props: PastNoticeProps) {
  const { locale } = useAppContext();
  const load = useCallback(async () => {
    await loadMessages(locale, ['earlier-results']);
    return import('#features/see-result/past-notice.tsx');
  }, [locale]);
  const part = useDeferredImport(load);
  return part === null ? null : <part.PastNotice {...props} />;
}
