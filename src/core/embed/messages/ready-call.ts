import { type Guard, matching } from '../guards.ts';
import { isObject } from '../read-record.ts';

/**
 * Sent from the frame to the host's window, with any target origin: it contains nothing but what
 * the loader provided.
 */
export type ReadyCall = {
  readonly roleradar: 'ready';
  readonly versions: readonly number[];
  /** The nonce that the loader passed to the frame in the URL parameter `n`. */
  readonly id: string;
};

/** Checks whether a value can be a frame's nonce. */
export const isNonce: Guard<string> = matching(/^[A-Za-z0-9_-]{8,64}$/);

/** Guards a ready call whose nonce passes `isId`, usually the one that the frame was given. */
export function readyCallOf(isId: Guard<string>): Guard<ReadyCall> {
  return (input): input is ReadyCall =>
    isObject(input) &&
    input['roleradar'] === 'ready' &&
    Array.isArray(input['versions']) &&
    isId(input['id']);
}
