import { useCallback } from 'react';
import type { PastNoticeProps } from '#features/see-result/earlier/past-notice.tsx';
import { useDeferredImport } from '#features/see-result/loading/use-deferred-import.ts';
import { loadMessages } from '#i18n/load-messages.ts';
import { NewerVersion } from '../../quiz/newer-version/newer-version.tsx';
import { useAppContext } from '../../shell/app-context.ts';

type Props = Omit<PastNoticeProps, 'newer'> & {
  /** The query of the profile that the result is compared with. */
  readonly query: string;
};

/** The notice on an earlier result; loaded with its messages when one is opened. */
export function PastRunNotice({ query, ...props }: Props) {
  const { locale, versionFor } = useAppContext();
  const { role, current } = props;
  const load = useCallback(async () => {
    await loadMessages(locale, ['earlier-results']);
    return import('#features/see-result/earlier/past-notice.tsx');
  }, [locale]);
  const part = useDeferredImport(load);
  // Without newer answers to start from, the role's page leads to the current version.
  const isStuck = role.version < current && versionFor(role.id) === role.version;
  return part === null ? null : (
    <part.PastNotice {...props} newer={isStuck && <NewerVersion role={role} query={query} />} />
  );
}
