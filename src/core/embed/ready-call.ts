import { type Guard, matching } from './guards.ts';
import { isObject } from './read-record.ts';

/** Frame to host window, to any origin: carries nothing but what the loader itself has given. */
export type ReadyCall = {
  readonly roleradar: 'ready';
  readonly versions: readonly number[];
  /** The nonce that the loader wrote into the frame's address as `n`. */
  readonly id: string;
};

/** Says whether a value can be the nonce that a frame was given. */
export const isNonce: Guard<string> = matching(/^[A-Za-z0-9_-]{8,64}$/);

/** The call of a frame whose nonce is of this kind: mostly the one that it was given. */
export function readyCallOf(isId: Guard<string>): Guard<ReadyCall> {
  return (input): input is ReadyCall =>
    isObject(input) &&
    input['roleradar'] === 'ready' &&
    Array.isArray(input['versions']) &&
    isId(input['id']);
}
