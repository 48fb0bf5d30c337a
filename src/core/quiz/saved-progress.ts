import { type Result, fail, succeed } from '../result.ts';
import { ROLE_KEY } from '../role/draft-role.ts';
import type { Response } from './responses.ts';

/**
 * The schema version that this code writes. Older versions are migrated, newer ones are rejected.
 */
export const PROGRESS_SCHEMA = 1;

/** The origin of an answer that was carried over from another role or version. */
export type CarriedFrom = {
  /** The role and version that asked the question. */
  readonly role: string;
  readonly version: number;
  /** When it was answered there, in epoch milliseconds. */
  readonly answeredAt: number;
};

/** One saved answer. */
export type AnswerRecord = {
  readonly value: Response;
  /** When it was given, in epoch milliseconds; always later than every answer known at the time. */
  readonly answeredAt: number;
  /** The tab in which it was given; breaks ties within a millisecond. */
  readonly tab: string;
  /** Time spent on the item so far, in milliseconds; absent if not measured. */
  readonly durationMs?: number;
  /** Position in the order of first answering, from 1; absent if unknown. */
  readonly order?: number;
  /**
   * Present when the person accepted a carried-over answer; `answeredAt` is then the time of
   * accepting it.
   */
  readonly carriedFrom?: CarriedFrom;
};

/** The latest answer per item id; none predates the start of the run. */
export type AnswerRecords = ReadonlyMap<string, AnswerRecord>;

/** Where a person was: the form they chose and the item they were on. */
export type QuizPosition = {
  readonly form: string;
  readonly item: string;
  /** When the item was shown, in epoch milliseconds. */
  readonly reachedAt: number;
  readonly tab: string;
};

/** Everything stored about one run through a role. Scores are never part of it. */
export type SavedProgress = {
  readonly schema: typeof PROGRESS_SCHEMA;
  /** The role's slug and the content version that the answers belong to. */
  readonly role: string;
  readonly version: number;
  readonly place: QuizPosition;
  readonly records: AnswerRecords;
  /**
   * When the person last started over, in epoch milliseconds; 0 if never. Older answers are void.
   */
  readonly startedAt: number;
};

/** Why saved progress can't be used: written by a later build, or malformed. */
export type ProgressProblem =
  | { readonly code: 'newer'; readonly schema: number }
  | { readonly code: 'invalid'; readonly at: string };

const ITEM_ID = /^[A-Za-z][A-Za-z0-9_-]{0,39}$/;
const TAB_ID = /^[A-Za-z0-9]{0,16}$/;
const FORM_ID = /^[a-z]{1,16}$/;
/** A role has at most 190 items. */
const MAX_RECORDS = 190;
/** More than a day on one item means that the tab was left open. */
export const LONGEST_MS = 86_400_000;

/**
 * Parses saved progress from unknown data. Unknown fields are dropped; an invalid item id (such as
 * `__proto__`) makes the whole invalid. Data without `schema` is a responses file (`{role, version,
 * responses}`): its answers have no times, so they count as older than any other (`at: 0`).
 */
export function parseSavedProgress(data: unknown): Result<SavedProgress, ProgressProblem> {
  if (!isObject(data)) return invalid('');
  const schema = data['schema'] ?? 0;
  if (!isWhole(schema, 0, Number.MAX_SAFE_INTEGER)) return invalid('schema');
  if (schema > PROGRESS_SCHEMA) return fail({ code: 'newer', schema });
  return parseCurrent(schema === 0 ? migrateResponsesFile(data) : data);
}

/** Migrates a responses file, which has no times, to schema 1. */
function migrateResponsesFile(data: Fields): Fields {
  const responses = data['responses'];
  if (!isObject(responses)) return { ...data, records: responses };
  const records = Object.entries(responses).map(([id, value]) => [id, { value, at: 0, tab: '' }]);
  return {
    role: data['role'],
    version: data['version'],
    place: { form: '', item: '', at: 0, tab: '' },
    records: Object.fromEntries(records),
    startedAt: 0,
  };
}

function parseCurrent(data: Fields): Result<SavedProgress, ProgressProblem> {
  const { role, version, startedAt, records: entries } = data;
  if (!isText(role, ROLE_KEY)) return invalid('role');
  if (!isWhole(version, 1, 1023)) return invalid('version');
  if (!isTime(startedAt)) return invalid('startedAt');
  const place = parsePlace(data['place']);
  if (place === undefined) return invalid('place');
  if (!isObject(entries)) return invalid('records');
  const ids = Object.keys(entries);
  if (ids.length > MAX_RECORDS) return invalid('records');
  const records = new Map<string, AnswerRecord>();
  for (const id of ids) {
    const record = ITEM_ID.test(id) ? parseRecord(entries[id]) : undefined;
    if (record === undefined) return invalid(`records.${id.slice(0, 40)}`);
    if (record.answeredAt >= startedAt) records.set(id, record);
  }
  return succeed({ schema: PROGRESS_SCHEMA, role, version, place, records, startedAt });
}

function parsePlace(data: unknown): QuizPosition | undefined {
  if (!isObject(data)) return undefined;
  const { form, item, at, tab } = data;
  if (!isTime(at) || !isText(tab, TAB_ID)) return undefined;
  // Progress from a responses file has no position yet.
  const isKnown = isText(form, FORM_ID) && isText(item, ITEM_ID);
  return isKnown || (form === '' && item === '') ? { form, item, reachedAt: at, tab } : undefined;
}

function parseRecord(data: unknown): AnswerRecord | undefined {
  if (!isObject(data)) return undefined;
  const { value, at, tab, ms, n, from } = data;
  if (!isResponse(value) || !isTime(at) || !isText(tab, TAB_ID)) return undefined;
  if (ms !== undefined && !isWhole(ms, 0, LONGEST_MS)) return undefined;
  if (n !== undefined && !isWhole(n, 1, 1_000_000)) return undefined;
  const carriedFrom = from === undefined ? null : parseCarriedFrom(from);
  if (carriedFrom === undefined) return undefined;
  return {
    value,
    answeredAt: at,
    tab,
    ...(ms !== undefined && { durationMs: ms }),
    ...(n !== undefined && { order: n }),
    ...(carriedFrom !== null && { carriedFrom }),
  };
}

function parseCarriedFrom(data: unknown): CarriedFrom | undefined {
  if (!Array.isArray(data)) return undefined;
  const [role, version, at] = data as readonly unknown[];
  if (!isText(role, ROLE_KEY) || !isWhole(version, 1, 1023) || !isTime(at)) return undefined;
  return { role, version, answeredAt: at };
}

/**
 * Converts progress to plain data for JSON, the inverse of `parseSavedProgress`. Items are ordered
 * by id.
 */
export function toPlainProgress({
  schema,
  role,
  version,
  place,
  records,
  startedAt,
}: SavedProgress): Readonly<Record<string, unknown>> {
  const inOrder = [...records].sort(([a], [b]) => Number(a > b) - Number(a < b));
  const plain = inOrder.map(([id, record]) => [id, toPlainRecord(record)] as const);
  const position = toPlainPosition(place);
  return { schema, role, version, place: position, records: Object.fromEntries(plain), startedAt };
}

/** An answer with the short field names used in storage. */
export function toPlainRecord(record: AnswerRecord) {
  const { value, answeredAt, tab, durationMs, order, carriedFrom: from } = record;
  return {
    value,
    at: answeredAt,
    tab,
    ...(durationMs !== undefined && { ms: durationMs }),
    ...(order !== undefined && { n: order }),
    ...(from !== undefined && { from: [from.role, from.version, from.answeredAt] }),
  };
}

/** A position with the short field names used in storage. */
export function toPlainPosition({ form, item, reachedAt, tab }: QuizPosition) {
  return { form, item, at: reachedAt, tab };
}

type Fields = Readonly<Record<string, unknown>>;

const invalid = (at: string) => fail({ code: 'invalid', at } as const);

function isObject(data: unknown): data is Fields {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function isText(data: unknown, pattern: RegExp): data is string {
  return typeof data === 'string' && pattern.test(data);
}

function isWhole(data: unknown, least: number, most: number): data is number {
  return Number.isInteger(data) && Number(data) >= least && Number(data) <= most;
}

const isTime = (data: unknown): data is number => isWhole(data, 0, Number.MAX_SAFE_INTEGER);

/**
 * Up to 16 options, the most that a role may have. `isValidResponse` checks against the item
 * itself.
 */
function isResponse(data: unknown): data is Response {
  return data === 'idk' || data === 'skipped' || isWhole(data, 0, 15);
}
