import type { Problem } from '#core';

/**
 * Why a role could not be loaded:
 * - `offline`: nothing was reached (no network, blocked, server gone)
 * - `timeout`: nothing complete came in time
 * - `not-found`: the server has no such file
 * - `server`: the server refused or failed
 * - `html`: a web page came instead, as after a redeploy or from a sign-in page
 * - `too-large`: more came than any role file has
 * - `invalid`: JSON came, or part of it, but no role
 */
export type RoleLoadErrorCode =
  'offline' | 'timeout' | 'not-found' | 'server' | 'html' | 'too-large' | 'invalid';

/** Thrown, because that is how react-query learns of failures. The words for people are the interface's. */
export class RoleLoadError extends Error {
  override readonly name = 'RoleLoadError';
  readonly code: RoleLoadErrorCode;
  /** HTTP status, where there was an answer. */
  readonly status: number | undefined;
  /** What is wrong with the file; only with `invalid`. */
  readonly problems: readonly Problem[];

  constructor(
    code: RoleLoadErrorCode,
    details: { readonly status?: number; readonly problems?: readonly Problem[] } = {},
  ) {
    super(`role could not be loaded: ${code}`);
    this.code = code;
    this.status = details.status;
    this.problems = details.problems ?? [];
  }
}

/** True where trying again soon may help: no network, no answer in time, a failing server. */
export function isTransient(error: unknown): boolean {
  if (!(error instanceof RoleLoadError)) return false;
  if (error.code === 'server') return error.status !== undefined && error.status >= 500;
  return error.code === 'offline' || error.code === 'timeout';
}
