import { queryOptions } from '@tanstack/react-query';
import type { Role } from '#core';
import { type RetryDelay, loadPolicy } from './load-policy.ts';
import { type ParseRole, type RoleAddress, loadRole } from './load-role.ts';
import type { LoadOptions } from './load-text.ts';
import { roleQueryKey } from './query-keys.ts';
import type { RoleLoadError } from './role-load-error.ts';

/** A query's dependencies on the environment; the defaults are the browser's. */
export type QueryEnvironment = Omit<LoadOptions, 'signal'> & { readonly retryDelay?: RetryDelay };

/** One version of a role. Fails with `RoleLoadError`. */
export function roleQuery(
  address: RoleAddress,
  environment: QueryEnvironment & { readonly parse?: ParseRole } = {},
) {
  const { retryDelay, ...options } = environment;
  return queryOptions<Role, RoleLoadError, Role, ReturnType<typeof roleQueryKey>>({
    queryKey: roleQueryKey(address.slug, address.version),
    queryFn: ({ signal }) => loadRole(address, { ...options, signal }),
    ...loadPolicy(retryDelay),
  });
}
