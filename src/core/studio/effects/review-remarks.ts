import type { DraftFile } from '../../role/open-role-file.ts';
import { tidyText } from '../tables/tidy-text.ts';

/** A reviewer's remark on one part of a draft. */
export type Remark = {
  /** Id of a competency or question; `role` for the whole. */
  readonly on: string;
  readonly text: string;
  /** The reviewer's name, if given. */
  readonly by: string | null;
};

/** A reviewer's remarks in the file sent back to the author. */
export type Review = {
  readonly role: {
    readonly id: string;
    readonly version: number;
    readonly title: string;
    /** First 40 bits of the SHA-256 of the file that was reviewed. */
    readonly hash: string;
  };
  readonly by: string | null;
  /** Texts by the part that they are about, as in `Remark`. */
  readonly remarks: Readonly<Record<string, string>>;
};

/** The `on` of remarks on the whole draft. */
export const WHOLE_ROLE = 'role';

const KIND = 'role-radar-review';
const MAX_REMARK_LENGTH = 4_000;
const MAX_NAME_LENGTH = 80;
const MAX_REMARKS = 1_000;
/** Enough for a remark on each of the at most 205 parts of a role. */
const MAX_FILE_LENGTH = 1_000_000;

/** Writes a file with remarks, without empty ones. */
export function writeReview({ role, by, remarks }: Review): string {
  const said = Object.entries(remarks)
    .map(([on, text]) => ({ on, text: text.trim() }))
    .filter(({ text }) => text !== '');
  return `${JSON.stringify({ kind: KIND, schemaVersion: 1, role, by, remarks: said }, null, 2)}\n`;
}

/**
 * Parses a file with remarks, which is untrusted data; null if it isn't one. Drops remarks that
 * aren't text or name no part.
 */
export function parseReview(text: string): Review | null {
  if (text.length > MAX_FILE_LENGTH) return null;
  const input = parseObject(text);
  const role = input === null ? null : input['role'];
  if (input?.['kind'] !== KIND || input['schemaVersion'] !== 1 || !isObject(role)) return null;
  const { id, version, title, hash } = role;
  const isNamed = typeof id === 'string' && typeof title === 'string' && typeof hash === 'string';
  const list = input['remarks'];
  if (!isNamed || typeof version !== 'number' || !Array.isArray(list)) return null;
  const remarks = list.slice(0, MAX_REMARKS).flatMap((each: unknown): [string, string][] => {
    if (!isObject(each)) return [];
    const { on, text: said } = each;
    if (typeof on !== 'string' || typeof said !== 'string') return [];
    const plain = tidyText(said).trim().slice(0, MAX_REMARK_LENGTH);
    return plain === '' ? [] : [[on.slice(0, 40), plain]];
  });
  const by = input['by'];
  return {
    role: { id, version, title, hash },
    by: typeof by === 'string' && by.trim() !== '' ? tidyText(by).slice(0, MAX_NAME_LENGTH) : null,
    // `fromEntries` makes "__proto__" an ordinary property.
    remarks: Object.fromEntries(remarks),
  };
}

/** Adds the remarks of a review, without duplicates. */
export function addRemarks(known: readonly Remark[], { by, remarks }: Review): readonly Remark[] {
  const all = new Map(known.map((remark) => [keyOfRemark(remark), remark]));
  for (const [on, text] of Object.entries(remarks)) {
    const remark = { on, text, by };
    all.set(keyOfRemark(remark), remark);
  }
  return [...all.values()];
}

/** A key that identifies a remark. */
export function keyOfRemark({ on, text, by }: Remark): string {
  return JSON.stringify([on, by, text]);
}

/** Parses stored remarks, which are untrusted data. */
export function parseRemarks(input: unknown): readonly Remark[] {
  if (!Array.isArray(input)) return [];
  return input.flatMap((each: unknown): readonly Remark[] => {
    if (!isObject(each)) return [];
    const { on, text, by } = each;
    return typeof on === 'string' && typeof text === 'string'
      ? [{ on, text, by: typeof by === 'string' ? by : null }]
      : [];
  });
}

/** Every part that a remark can be about, in the order of the review page. */
export function partsToReview(file: DraftFile): readonly string[] {
  const ids = file.competencies.flatMap(({ id }) => [
    id,
    ...[...file.indicators, ...file.scenarios]
      .filter(({ competency }) => competency === id)
      .map((item) => item.id),
  ]);
  return [WHOLE_ROLE, ...ids];
}

function parseObject(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

function isObject(input: unknown): input is Readonly<Record<string, unknown>> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}
