import type { QueryClient } from '@tanstack/react-query';
import { draftKey, findByHash, type LockedFile, type Role } from '#core';
import { roleLockQuery } from '#data/role-lock-query.ts';
import { roleQuery } from '#data/role-queries.ts';

type Sources = { readonly queryClient: QueryClient; readonly root: string };

/** The name of a file's role in addresses; a draft's includes its version. */
export function keyOfFile({ id, version, published }: LockedFile): string {
  return published ? id : draftKey({ slug: id, version });
}

/**
 * Finds the role file that a link identifies by hash; null when there is none, or the list of files
 * can't be loaded.
 */
export async function findFileByHash(
  hash: string,
  { queryClient, root }: Sources,
): Promise<LockedFile | null> {
  const lock = await queryClient.fetchQuery(roleLockQuery({ root })).catch(() => null);
  return (lock && findByHash(lock, hash)) ?? null;
}

/** Loads the file that `findFileByHash` finds; null if the draft has changed since or can't be loaded. */
export async function loadByHash(hash: string, sources: Sources): Promise<Role | null> {
  const file = await findFileByHash(hash, sources);
  if (file === null) return null;
  const address = { root: sources.root, slug: keyOfFile(file), version: file.version };
  const role = await sources.queryClient.fetchQuery(roleQuery(address)).catch(() => null);
  return role?.draft === undefined || role.draft.hash === hash ? role : null;
}
