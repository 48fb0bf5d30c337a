import { queryOptions } from '@tanstack/react-query';
import type { RoleLock } from '#core';
import { loadPolicy } from './load-policy.ts';
import { type RoleAddress, loadRoleLock } from './load-role.ts';
import { roleLockQueryKey } from './query-keys.ts';
import type { RoleLoadError } from './role-load-error.ts';
import type { QueryEnvironment } from './role-queries.ts';

/** All role files with their hashes, drafts included. Fails with `RoleLoadError`. */
export function roleLockQuery(
  address: Pick<RoleAddress, 'root'>,
  environment: QueryEnvironment = {},
) {
  const { retryDelay, ...options } = environment;
  return queryOptions<RoleLock, RoleLoadError, RoleLock, ReturnType<typeof roleLockQueryKey>>({
    queryKey: roleLockQueryKey(),
    queryFn: ({ signal }) => loadRoleLock(address, { ...options, signal }),
    ...loadPolicy(retryDelay),
  });
}
