import { useQuery } from '@tanstack/react-query';
import { fail, type Result, type Role, type RoleReference, type ShareError, succeed } from '#core';
import { roleQuery } from '#data/role-queries.ts';
import { loadByHash } from '../open-files/find-draft.ts';
import { useAppContext } from '../shell/app-context.ts';

/** The role version that a code refers to; undefined while loading. */
export function useRoleOfCode(made: RoleReference): {
  readonly found: Result<Role, ShareError> | undefined;
  readonly retry: () => void;
} {
  const { queryClient, roles, root } = useAppContext();
  const find = async (): Promise<Result<Role, ShareError>> => {
    if (made.kind === 'external') {
      const role = await loadByHash(made.hash, { queryClient, root });
      const { hash } = made;
      return role === null ? fail({ code: 'unknown-draft', hash, here: false }) : succeed(role);
    }
    const { number, version } = made;
    const known = roles.find((each) => each.number === number);
    if (known === undefined) return fail({ code: 'unknown-role', number });
    const address = { root, slug: known.id, version };
    const role = await queryClient.fetchQuery(roleQuery(address)).catch(() => null);
    return role === null ? fail({ code: 'version-unavailable', number, version }) : succeed(role);
  };
  const { data, refetch } = useQuery({
    queryKey: ['role-of-code', root, made],
    queryFn: find,
    networkMode: 'always',
    staleTime: Number.POSITIVE_INFINITY,
  });
  return { found: data, retry: () => void refetch() };
}
