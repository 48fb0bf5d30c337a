import { isTransient } from './role-load-error.ts';

/** Tries after the first one. */
const RETRIES = 2;

/** How long to wait before a further try, in milliseconds; `failures` counts from 0. */
export type RetryDelay = (failures: number, error: Error) => number;

/**
 * How every file of ours is loaded. `always`: react-query would otherwise wait for ever when the
 * browser says it is offline, which it also says where a local server answers. Files never change
 * under one address, so what was loaded once stays, for a session that outlives a deploy too.
 */
export function loadPolicy(retryDelay: RetryDelay = defaultDelay) {
  return {
    networkMode: 'always' as const,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    retry: (failures: number, error: Error) => failures < RETRIES && isTransient(error),
    retryDelay,
    // Otherwise a screen that comes up again would repeat a failed load instead of showing Retry.
    retryOnMount: false,
  };
}

/** One second, then two: a person is looking at the screen. */
function defaultDelay(failures: number): number {
  return 1000 * 2 ** failures;
}
