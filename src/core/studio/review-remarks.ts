import type { DraftFile } from '../role/open-role-file.ts';
import { tidyText } from './tidy-text.ts';

/** What a reviewer says of one part of a draft. */
export type Remark = {
  /** Id of a competency or a question; `role` for the whole. */
  readonly on: string;
  readonly text: string;
  /** Who says it, if they gave a name. */
  readonly by: string | null;
};

/** A reviewer's remarks as they travel back. */
export type Review = {
  readonly role: {
    readonly id: string;
    readonly version: number;
    readonly title: string;
    /** First 40 bits of the SHA-256 of the file that was reviewed. */
    readonly hash: string;
  };
  readonly by: string | null;
  /** Texts by what they are about, as in `Remark`. */
  readonly remarks: Readonly<Record<string, string>>;
};

/** What remarks on the whole draft are about. */
export const WHOLE_ROLE = 'role';

const KIND = 'role-radar-review';
const LONGEST = 4_000;
const LONGEST_NAME = 80;
const MOST_REMARKS = 1_000;
/** A reviewed role has at most 205 parts with a remark on each. */
const MOST_CHARACTERS = 1_000_000;

/** The text of a file with remarks; those without words are left out. */
export function writeReview({ role, by, remarks }: Review): string {
  const said = Object.entries(remarks)
    .map(([on, text]) => ({ on, text: text.trim() }))
    .filter(({ text }) => text !== '');
  return `${JSON.stringify({ kind: KIND, schemaVersion: 1, role, by, remarks: said }, null, 2)}\n`;
}

/**
 * Reads a file with remarks, which is outside data; null for what is none. A remark that is no text, or
 * about nothing, is left out.
 */
export function parseReview(text: string): Review | null {
  if (text.length > MOST_CHARACTERS) return null;
  const input = parseObject(text);
  const role = input === null ? null : input['role'];
  if (input?.['kind'] !== KIND || input['schemaVersion'] !== 1 || !isObject(role)) return null;
  const { id, version, title, hash } = role;
  const isNamed = typeof id === 'string' && typeof title === 'string' && typeof hash === 'string';
  const list = input['remarks'];
  if (!isNamed || typeof version !== 'number' || !Array.isArray(list)) return null;
  const remarks = list.slice(0, MOST_REMARKS).flatMap((each: unknown): [string, string][] => {
    if (!isObject(each)) return [];
    const { on, text: said } = each;
    if (typeof on !== 'string' || typeof said !== 'string') return [];
    const plain = tidyText(said).trim().slice(0, LONGEST);
    return plain === '' ? [] : [[on.slice(0, 40), plain]];
  });
  const by = input['by'];
  return {
    role: { id, version, title, hash },
    by: typeof by === 'string' && by.trim() !== '' ? tidyText(by).slice(0, LONGEST_NAME) : null,
    // `fromEntries` makes "__proto__" a field like any other.
    remarks: Object.fromEntries(remarks),
  };
}

/** The remarks that there are with those of a review: the same one isn't there twice. */
export function addRemarks(known: readonly Remark[], { by, remarks }: Review): readonly Remark[] {
  const all = new Map(known.map((remark) => [keyOfRemark(remark), remark]));
  for (const [on, text] of Object.entries(remarks)) {
    const remark = { on, text, by };
    all.set(keyOfRemark(remark), remark);
  }
  return [...all.values()];
}

/** What tells one remark from another. */
export function keyOfRemark({ on, text, by }: Remark): string {
  return JSON.stringify([on, by, text]);
}

/** What a browser kept of remarks, which is outside data. */
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

/** Everything that a remark can be about, in the order of a review page. */
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
