import { type Result, fail, succeed } from '../result.ts';
import { ROLE_KEY } from '../role/draft-role.ts';
import type { Response } from './responses.ts';

/** The shape of saved progress that this code writes. Older ones are migrated, newer ones left alone. */
export const PROGRESS_SCHEMA = 1;

/** Where an answer was given that counts elsewhere too. */
export type CarriedFrom = {
  /** The role and version that asked. */
  readonly role: string;
  readonly version: number;
  /** When it was given there, in epoch milliseconds. */
  readonly answeredAt: number;
};

/** One answer as it is saved. */
export type AnswerRecord = {
  readonly value: Response;
  /** When it was given, in epoch milliseconds; larger than that of every answer known at the time. */
  readonly answeredAt: number;
  /** The tab that it was given in; decides between answers of the same millisecond. */
  readonly tab: string;
  /** Time spent on the item so far, in milliseconds; absent where it wasn't measured. */
  readonly durationMs?: number;
  /** Place in the order of first answering, from 1; absent where it isn't known. */
  readonly order?: number;
  /** Present where the person took the answer over; `answeredAt` is then when they did. */
  readonly carriedFrom?: CarriedFrom;
};

/** The latest answer per item id; none is older than the run's start. */
export type AnswerRecords = ReadonlyMap<string, AnswerRecord>;

/** Where a person stood: the form they chose and the item they were on. */
export type QuizPosition = {
  readonly form: string;
  readonly item: string;
  /** When the item came up, in epoch milliseconds. */
  readonly reachedAt: number;
  readonly tab: string;
};

/** Everything that is kept of one run through one role. No score is ever part of it. */
export type SavedProgress = {
  readonly schema: typeof PROGRESS_SCHEMA;
  /** The role's slug and the version of its content that the answers belong to. */
  readonly role: string;
  readonly version: number;
  readonly place: QuizPosition;
  readonly records: AnswerRecords;
  /** When the person last started over, in epoch milliseconds; 0 when never. Older answers are void. */
  readonly startedAt: number;
};

/** Why saved progress can't be used: written by a later build, or not in the shape it should have. */
export type ProgressProblem =
  | { readonly code: 'newer'; readonly schema: number }
  | { readonly code: 'invalid'; readonly at: string };

const ITEM_ID = /^[A-Za-z][A-Za-z0-9_-]{0,39}$/;
const TAB_ID = /^[A-Za-z0-9]{0,16}$/;
const FORM_ID = /^[a-z]{1,16}$/;
/** A role has at most 190 items. */
const MOST_RECORDS = 190;
/** More than a day on one item is a tab left open. */
export const LONGEST_MS = 86_400_000;

/**
 * Reads saved progress out of anything. Unknown fields are dropped, so nothing but what is named
 * here gets in; an id that isn't one (`__proto__` among them) makes the whole invalid.
 * What has no `schema` is a responses file (`{role, version, responses}`): its answers have no
 * times, so they count as older than any other (`at: 0`).
 */
export function parseSavedProgress(data: unknown): Result<SavedProgress, ProgressProblem> {
  if (!isObject(data)) return invalid('');
  const schema = data['schema'] ?? 0;
  if (!isWhole(schema, 0, Number.MAX_SAFE_INTEGER)) return invalid('schema');
  if (schema > PROGRESS_SCHEMA) return fail({ code: 'newer', schema });
  return parseCurrent(schema === 0 ? migrateResponsesFile(data) : data);
}

/** From the responses file, which has no times, to schema 1. */
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
  if (ids.length > MOST_RECORDS) return invalid('records');
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
  // Progress that comes from a responses file has no place yet.
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

/** The progress as plain data for JSON, the counterpart of `parseSavedProgress`. Items in order of their ids. */
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

/** An answer under the short names that it has on the disk. */
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

/** A position under the short names that it has on the disk. */
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

/** Up to 16 options, as many as a role may have. What the item allows is the role's matter. */
function isResponse(data: unknown): data is Response {
  return data === 'idk' || data === 'skipped' || isWhole(data, 0, 15);
}
