import { isTransient } from './role-load-error.ts';

/** Retries after the first attempt. */
const RETRIES = 2;

/** Delay before the next retry, in milliseconds; `failures` counts from 0. */
export type RetryDelay = (failures: number, error: Error) => number;

/**
 * Query options for every file we load. `networkMode: 'always'`, because react-query would
 * otherwise pause the query while the browser reports being offline, which it also does when a
 * local server is reachable. A file never changes at its address, so loaded data stays fresh, even
 * in a session that outlives a deploy.
 */
export function loadPolicy(retryDelay: RetryDelay = defaultDelay) {
  return {
    networkMode: 'always' as const,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    retry: (failures: number, error: Error) => failures < RETRIES && isTransient(error),
    retryDelay,
    // Otherwise remounting a screen would repeat a failed load instead of showing Retry.
    retryOnMount: false,
  };
}

/** One second, then two: short, because a person is looking at the screen. */
function defaultDelay(failures: number): number {
  return 1000 * 2 ** failures;
}
