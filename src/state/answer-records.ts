import {
  type AnswerRecord,
  type CarryableAnswer,
  LONGEST_MS,
  type Response,
  type Responses,
  type Role,
  type SavedProgress,
  findItem,
  isAnswered,
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
 * The record of an answer given now, `durationMs` being the time since the item came up. Coming back to an
 * item adds to its time: a quick change of mind isn't a careless answer. Throws for an answer that
 * the role doesn't have.
 */
export function givenRecord(
  { role, records }: QuizState,
  itemId: string,
  given: Required<Omit<AnswerRecord, 'order' | 'carriedFrom'>>,
): AnswerRecord {
  if (!fitsRole(role, itemId, given.value)) {
    throw new Error(
      `"${itemId}" of role "${role.id}" can't be answered with ${String(given.value)}`,
    );
  }
  const spent = (records.get(itemId)?.durationMs ?? 0) + given.durationMs;
  const durationMs = Math.min(Math.round(spent), LONGEST_MS);
  return { ...given, durationMs, order: placeInOrder(records, itemId, 0) };
}

/** How responses from elsewhere meet the answers that are here. */
export type Import = {
  /**
   * `always` where the person said that they count. Else the last millisecond of the day that they
   * were given on: an answer given here after that stays.
   */
  readonly replaces: 'always' | number;
  /** Now, by this device's clock; an answer dated later was given by a clock that was ahead. */
  readonly now: number;
};

/**
 * True when a response from elsewhere counts against what is known of the item here. A skipped item
 * has no answer that could stand against one.
 */
export function replacesOwn(own: AnswerRecord | undefined, { replaces, now }: Import): boolean {
  if (own === undefined || own.value === 'skipped' || replaces === 'always') return true;
  // Of an answer from the future nothing is known but that it was given before now.
  return Math.min(own.answeredAt, now - 1) < Math.min(replaces, now);
}

/**
 * The records of responses from elsewhere that count here, without impossible ones. They are dated
 * now, after everything known: so they count in other tabs and copies too, whatever the clock said.
 */
export function importedRecords(
  { role, records }: QuizState,
  responses: Responses,
  rule: Import,
  stamp: { readonly nextTime: () => number; readonly tab: string },
): Entries {
  return [...responses]
    .filter(([id, value]) => fitsRole(role, id, value) && replacesOwn(records.get(id), rule))
    .map(([id, value], index) => {
      const order = placeInOrder(records, id, index);
      return [id, { value, answeredAt: stamp.nextTime(), tab: stamp.tab, order }];
    });
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
      { value, answeredAt: nextTime(), tab, order: placeInOrder(records, item, index) },
    ]);
}

/**
 * The records of answers that the person takes over from another role or version. An answer given here
 * stays. They are dated now, so that they count in other tabs too, and keep where they come from.
 */
export function carriedRecords(
  { role, records }: QuizState,
  carried: readonly CarryableAnswer[],
  stamp: { readonly nextTime: () => number; readonly tab: string },
): Entries {
  return carried
    .filter(({ id, value }) => fitsRole(role, id, value) && !isAnswered(records.get(id)?.value))
    .map(({ id, value, from }) => {
      const taken = { value, answeredAt: stamp.nextTime(), tab: stamp.tab };
      return [id, { ...taken, carriedFrom: from }];
    });
}

/** Records that this tab gave, but for their time as old as what was deleted, with a later one. */
export function laterRecords(
  records: QuizState['records'],
  given: { readonly deletedAt: number; readonly tab: string; readonly nextTime: () => number },
): Entries {
  return [...records]
    .filter(([, { answeredAt, tab }]) => answeredAt <= given.deletedAt && tab === given.tab)
    .sort(([, one], [, other]) => one.answeredAt - other.answeredAt)
    .map(([id, record]) => [id, { ...record, answeredAt: given.nextTime() }]);
}

function placeInOrder(records: QuizState['records'], id: string, index: number): number {
  return records.get(id)?.order ?? records.size + index + 1;
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
