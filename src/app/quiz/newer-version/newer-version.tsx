import { useCallback } from 'react';
import type { Role } from '#core';
import { useDeferredImport } from '#features/see-result/loading/use-deferred-import.ts';
import { loadMessages } from '#i18n/load-messages.ts';
import { useAppContext } from '../../shell/app-context.ts';
import { currentVersion } from '../version-for.ts';

export type NewerVersionProps = {
  /** In the version that was answered. */
  readonly role: Role;
  /** The query of the profile that the result is compared with. */
  readonly query: string;
};

/**
 * On one's own result of an older version: the way to the current one. Loaded only where there is a
 * newer version. Not in frames, which keep no earlier results.
 */
export function NewerVersion({ role, query }: NewerVersionProps) {
  const { locale, inFrame, roles } = useAppContext();
  const current = currentVersion(roles, role.id) ?? role.version;
  const isOlder = !inFrame && role.version < current;
  const load = useCallback(async () => {
    await loadMessages(locale, ['earlier-results']);
    return import('./start-newer-version.tsx');
  }, [locale]);
  const part = useDeferredImport(isOlder ? load : null);
  return part === null ? null : <part.StartNewerVersion {...{ role, query, current }} />;
}
