import type { QueryClient } from '@tanstack/react-query';
import { draftKey, findByHash, type LockedFile, type Role } from '#core';
import { roleLockQuery } from '#data/role-lock-query.ts';
import { roleQuery } from '#data/role-queries.ts';

type Sources = { readonly queryClient: QueryClient; readonly root: string };

/** How addresses name the role of a file: a draft by its version, too. */
export function keyOfFile({ id, version, published }: LockedFile): string {
  return published ? id : draftKey({ slug: id, version });
}

/** The role file here that a link names by its hash; null when there is none, or no list of them can be had. */
export async function findFileByHash(
  hash: string,
  { queryClient, root }: Sources,
): Promise<LockedFile | null> {
  const lock = await queryClient.fetchQuery(roleLockQuery({ root })).catch(() => null);
  return (lock && findByHash(lock, hash)) ?? null;
}

/** Loads what `findFileByHash` found; null where a draft has been edited since, or can't be had. */
export async function loadByHash(hash: string, sources: Sources): Promise<Role | null> {
  const file = await findFileByHash(hash, sources);
  if (file === null) return null;
  const address = { root: sources.root, slug: keyOfFile(file), version: file.version };
  const role = await sources.queryClient.fetchQuery(roleQuery(address)).catch(() => null);
  return role?.draft === undefined || role.draft.hash === hash ? role : null;
}
