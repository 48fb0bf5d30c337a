import { QueryClient } from '@tanstack/react-query';
import { draftKey, formatTryPlace, type Role, type RoleLock, routes } from '#core';
import { roleLockQueryKey, roleQueryKey } from '#data/query-keys.ts';
import { roleLockQuery } from '#data/role-lock-query.ts';
import type { AppContext } from '../../shell/app-context.ts';

/** The name of a tried role in addresses. */
export function keyOfTried({ id, version }: Role): string {
  return draftKey({ slug: id, version });
}

/**
 * The site's context with one more draft whose file is already loaded: taking, showing and sending
 * results works as for the site's own drafts, with links to the page where the draft is tried.
 */
export async function contextWithDraft(
  context: AppContext,
  written: Role,
  { draft, sha256 }: { readonly draft: Role; readonly sha256: string },
): Promise<AppContext> {
  const { root, site, versionFor } = context;
  const queryClient = new QueryClient();
  const key = keyOfTried(written);
  queryClient.setQueryData(roleQueryKey(key, written.version), draft);
  const lock = await context.queryClient.fetchQuery(roleLockQuery({ root })).catch(() => null);
  queryClient.setQueryData(roleLockQueryKey(), withDraft(lock, written, sha256));
  const place = `${routes.tryDraft().slice(1)}${formatTryPlace(draft.draft?.hash ?? '', '/')}`;
  return {
    ...context,
    queryClient,
    site: `${site ?? root}${place}`,
    versionFor: (slug) => (slug === key ? written.version : versionFor(slug)),
  };
}

/** The lock with this file as a draft, replacing another draft of the same version. */
function withDraft(lock: RoleLock | null, { id, number, version }: Role, sha256: string): RoleLock {
  const file = { version, sha256, published: false };
  const roles = lock?.roles ?? [];
  const known = roles.find((role) => role.id === id);
  const others = roles.filter((role) => role !== known);
  const versions = (known?.versions ?? []).filter(
    (each) => each.published || each.version !== version,
  );
  return {
    schemaVersion: 1,
    roles: [...others, { number: known?.number ?? number, id, versions: [...versions, file] }],
  };
}
