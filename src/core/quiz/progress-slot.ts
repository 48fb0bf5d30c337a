import { type Result, fail, succeed } from '../result.ts';
import type { Role } from '../role/role.ts';
import { crc32 } from './crc32.ts';
import {
  LONGEST_MS,
  type SavedProgress,
  parseSavedProgress,
  toPlainProgress,
} from './saved-progress.ts';

/**
 * Contents of a storage slot. `sequence` counts the writes; of two slots the higher one is newer.
 */
export type ProgressSlot = { readonly sequence: number; readonly progress: SavedProgress };

/** Why a slot holds no usable progress: nothing in it yet, written by a later build, or damaged. */
export type SlotProblem = 'empty' | 'newer' | 'corrupt';

const SLOT_VERSION = 1;
const SLOT = /^RR(\d{1,9}) ([0-9a-f]{8}) ((\d{1,15})\n.*)$/s;
/** Far longer than any role's slot; longer text is rejected before it is parsed. */
const MAX_SLOT_LENGTH = 1_000_000;

/**
 * Serialises a slot: format version, checksum, sequence, and the progress as JSON, padded with
 * spaces to `size` characters. With a fixed size, a later text can replace an earlier one even when
 * storage is full.
 */
export function encodeSlot({ sequence, progress }: ProgressSlot, size = 0): string {
  const body = `${sequence}\n${JSON.stringify(toPlainProgress(progress))}`;
  return `RR${SLOT_VERSION} ${crc32(body)} ${body}`.padEnd(size, ' ');
}

/** Parses a slot; text that was truncated, changed or never was a slot is `corrupt`. */
export function decodeSlot(text: string): Result<ProgressSlot, SlotProblem> {
  if (text.length > MAX_SLOT_LENGTH) return fail('corrupt');
  const written = text.trimEnd();
  if (written === '') return fail('empty');
  const [, version, checksum, body = '', sequence] = SLOT.exec(written) ?? [];
  if (version === undefined || crc32(body) !== checksum) return fail('corrupt');
  if (Number(version) > SLOT_VERSION) return fail('newer');
  const progress = parseSavedProgress(parseJson(body.slice(body.indexOf('\n') + 1)));
  if (progress.ok) return succeed({ sequence: Number(sequence), progress: progress.value });
  return fail(progress.error.code === 'newer' ? 'newer' : 'corrupt');
}

/**
 * Length in characters of the longest possible progress of this role, rounded up to a multiple of
 * 256.
 */
export function slotSize(role: Role): number {
  const at = Number.MAX_SAFE_INTEGER;
  const tab = 'x'.repeat(16);
  const record = {
    value: 'skipped',
    answeredAt: at,
    tab,
    durationMs: LONGEST_MS,
    order: 1_000_000,
  } as const;
  const progress: SavedProgress = {
    schema: 1,
    role: role.id,
    version: 1023,
    place: { form: 'x'.repeat(16), item: 'x'.repeat(40), reachedAt: at, tab },
    records: new Map(role.order.map((id) => [id, record])),
    startedAt: at,
  };
  return Math.ceil(encodeSlot({ sequence: 999_999_999_999, progress }).length / 256) * 256;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
