import { useMemo } from 'react';
import { useQuery } from '@tanstack/react-query';
import { type DraftFile, listLockedFiles, openRoleFile, parseJsonText, roleFilePath } from '#core';
import { loadText } from '#data/load-text.ts';
import { roleIndexQuery } from '#data/role-index-query.ts';
import { roleLockQuery } from '#data/role-lock-query.ts';
import type { BaseRole } from '#features/studio/begin-draft.tsx';
import { useAppContext } from '../../shell/app-context.ts';

/** The site's roles to take from, the newest version of each before its earlier ones. */
export type Library = {
  readonly roles: readonly BaseRole[];
  /** Loads the file of a role; null if that fails. */
  readonly load: (role: BaseRole) => Promise<DraftFile | null>;
};

export function useLibrary(): Library {
  const { root } = useAppContext();
  const index = useQuery(roleIndexQuery({ root }));
  const lock = useQuery(roleLockQuery({ root }));
  return useMemo(() => {
    const files = lock.data === undefined ? [] : listLockedFiles(lock.data);
    const newestFirst = files.toSorted(
      (one, other) => one.number - other.number || other.version - one.version,
    );
    return {
      roles: newestFirst.map(({ id, version }) => ({
        slug: id,
        version,
        title: index.data?.roles.find((role) => role.id === id)?.title ?? id.replaceAll('-', ' '),
      })),
      load: (role) => loadRoleFile(root, role),
    };
  }, [root, index.data, lock.data]);
}

async function loadRoleFile(root: string, { slug, version }: BaseRole): Promise<DraftFile | null> {
  try {
    const { text } = await loadText(root + roleFilePath(slug, version));
    const json = parseJsonText(text);
    return json.ok ? (openRoleFile(json.value)?.file ?? null) : null;
  } catch {
    return null;
  }
}
