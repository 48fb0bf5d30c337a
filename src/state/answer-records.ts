import {
  type AnswerRecord,
  LONGEST_MS,
  type Response,
  type Responses,
  type Role,
  type SavedProgress,
  findItem,
  isValidResponse,
} from '#core';
import { type QuizState, fittingRecords, initialState, responsesOf } from './quiz-state.ts';

/** An answer that was given on the prerendered page before the store was there. */
export type CapturedAnswer = {
  readonly item: string;
  readonly value: Response;
  /** Epoch milliseconds of the click. */
  readonly at: number;
};

/** Records with the ids of their items. */
export type Entries = readonly (readonly [itemId: string, record: AnswerRecord])[];

/** True when the role has the item and it can be answered like this. */
function fitsRole(role: Role, itemId: string, value: Response): boolean {
  const item = findItem(role, itemId);
  return item !== undefined && isValidResponse(item, value);
}

/**
 * The record of an answer given now, `ms` being the time since the item came up. Coming back to an
 * item adds to its time: a quick change of mind isn't a careless answer. Throws for an answer that
 * the role doesn't have.
 */
export function givenRecord(
  { role, records }: QuizState,
  itemId: string,
  given: Required<Omit<AnswerRecord, 'n'>>,
): AnswerRecord {
  if (!fitsRole(role, itemId, given.value)) {
    throw new Error(
      `"${itemId}" of role "${role.id}" can't be answered with ${String(given.value)}`,
    );
  }
  const ms = Math.min(Math.round((records.get(itemId)?.ms ?? 0) + given.ms), LONGEST_MS);
  return { ...given, ms, n: placeInOrder(records, itemId, 0) };
}

/** The records of responses that were given at `at` elsewhere, without those that are older than what is known, or impossible. */
export function importedRecords(
  { role, records }: QuizState,
  responses: Responses,
  at: number,
  tab: string,
): Entries {
  return [...responses]
    .filter(([id, value]) => fitsRole(role, id, value) && (records.get(id)?.at ?? -1) < at)
    .map(([id, value], index) => [id, { value, at, tab, n: placeInOrder(records, id, index) }]);
}

/** The records of captured answers, in the order of the clicks; impossible ones are left out. Their time on the item is unknown. */
export function capturedRecords(
  { role, records }: QuizState,
  captured: readonly CapturedAnswer[],
  nextTime: () => number,
  tab: string,
): Entries {
  return captured
    .filter(({ item, value }) => fitsRole(role, item, value))
    .sort((a, b) => a.at - b.at)
    .map(({ item, value }, index) => [
      item,
      { value, at: nextTime(), tab, n: placeInOrder(records, item, index) },
    ]);
}

function placeInOrder(records: QuizState['records'], id: string, index: number): number {
  return records.get(id)?.n ?? records.size + index + 1;
}

/**
 * The state with the answers of merged progress. Form and position stay those of this tab, unless
 * the person started over elsewhere: then this tab is at the beginning too.
 */
export function adoptedState(state: QuizState, progress: SavedProgress): Partial<QuizState> {
  const { role, startedAt } = state;
  const records = fittingRecords(role, progress.records);
  const { form, position, phase, changing } = initialState(role);
  return {
    records,
    responses: responsesOf(records),
    startedAt: progress.startedAt,
    place: progress.place,
    ...(progress.startedAt > startedAt && { form, position, phase, changing }),
  };
}
