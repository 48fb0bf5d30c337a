import { queryOptions } from '@tanstack/react-query';
import type { RoleIndex } from '#core';
import { loadPolicy } from './load-policy.ts';
import { type RoleAddress, loadRoleIndex } from './load-role.ts';
import { roleIndexQueryKey } from './query-keys.ts';
import type { RoleLoadError } from './role-load-error.ts';
import type { QueryEnvironment } from './role-queries.ts';

/** The list of roles. Fails with `RoleLoadError`. */
export function roleIndexQuery(
  address: Pick<RoleAddress, 'root'>,
  environment: QueryEnvironment = {},
) {
  const { retryDelay, ...options } = environment;
  return queryOptions<RoleIndex, RoleLoadError, RoleIndex, ReturnType<typeof roleIndexQueryKey>>({
    queryKey: roleIndexQueryKey(),
    queryFn: ({ signal }) => loadRoleIndex(address, { ...options, signal }),
    ...loadPolicy(retryDelay),
  });
}
