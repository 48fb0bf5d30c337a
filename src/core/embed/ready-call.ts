import { readRecord } from './read-record.ts';
import { readWhole } from './read-value.ts';

/** Frame to host window, to any origin: carries nothing but what the loader itself has given. */
export type ReadyCall = {
  readonly roleradar: 'ready';
  readonly versions: readonly number[];
  /** What the loader wrote into the frame's address as `n`. */
  readonly id: string;
};

const LONGEST_LIST = 32;
const NONCE = /^[A-Za-z0-9_-]{8,64}$/;

/** True for what can be the number that a frame was given. */
export function isNonce(input: unknown): input is string {
  return typeof input === 'string' && NONCE.test(input);
}

/** The call of a frame that is there; null for any other message. */
export function parseReadyCall(input: unknown): ReadyCall | null {
  const record = readRecord(input, ['roleradar', 'versions', 'id']);
  if (record?.['roleradar'] !== 'ready') return null;
  const id = record['id'];
  const versions: unknown = record['versions'];
  const isList = Array.isArray(versions) && versions.length <= LONGEST_LIST;
  if (!isNonce(id) || !isList || !versions.every(isVersion)) return null;
  return { roleradar: 'ready', versions, id };
}

function isVersion(input: unknown): input is number {
  return readWhole(input, 1, 1000) !== null;
}
