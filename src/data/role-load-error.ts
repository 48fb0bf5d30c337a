import type { Problem } from '#core';

/**
 * Why a role could not be loaded:
 * - `offline`: nothing was reached (no network, blocked, server gone)
 * - `timeout`: no complete response in time
 * - `not-found`: the server has no such file
 * - `server`: the server refused or failed
 * - `html`: a web page arrived instead, as after a redeploy or from a sign-in page
 * - `too-large`: the response exceeds the size limit of a role file
 * - `invalid`: the response is JSON, or part of it, but not a role
 */
export type RoleLoadErrorCode =
  'offline' | 'timeout' | 'not-found' | 'server' | 'html' | 'too-large' | 'invalid';

/** Thrown, because react-query recognises failures by exceptions. The messages for people are in i18n. */
export class RoleLoadError extends Error {
  override readonly name = 'RoleLoadError';
  readonly code: RoleLoadErrorCode;
  /** HTTP status, if there was a response. */
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

/** True where a retry may help: no network, a timeout, a failing server. */
export function isTransient(error: unknown): boolean {
  if (!(error instanceof RoleLoadError)) return false;
  if (error.code === 'server') return error.status !== undefined && error.status >= 500;
  return error.code === 'offline' || error.code === 'timeout';
}
