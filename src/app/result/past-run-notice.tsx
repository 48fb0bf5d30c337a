import { useCallback } from 'react';
import type { PastNoticeProps } from '#features/see-result/past-notice.tsx';
import { useDeferredImport } from '#features/see-result/use-deferred-import.ts';
import { loadMessages } from '#i18n/load-messages.ts';
import { useAppContext } from '../shell/app-context.ts';

/** What an earlier result says of itself; it comes with its messages for whoever opens one. */
export function PastRunNotice(props: PastNoticeProps) {
  const { locale } = useAppContext();
  const load = useCallback(async () => {
    await loadMessages(locale, ['earlier-results']);
    return import('#features/see-result/past-notice.tsx');
  }, [locale]);
  const part = useDeferredImport(load);
  return part === null ? null : <part.PastNotice {...props} />;
}
