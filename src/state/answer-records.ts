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

/** An answer given on the prerendered page before the store existed. */
export type CapturedAnswer = {
  readonly item: string;
  readonly value: Response;
  /** Epoch milliseconds of the click. */
  readonly at: number;
};

/** Records paired with their item ids. */
export type Entries = readonly (readonly [itemId: string, record: AnswerRecord])[];

/** True if the role has the item and the value is a valid answer to it. */
function fitsRole(role: Role, itemId: string, value: Response): boolean {
  const item = findItem(role, itemId);
  return item !== undefined && isValidResponse(item, value);
}

/**
 * The record of an answer given now; `durationMs` is the time since the item was shown. Returning
 * to an item adds to its time: a quick change of mind isn't a careless answer. Throws for an answer
 * that the role doesn't allow.
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

/** How imported responses are merged with existing answers. */
export type Import = {
  /**
   * `always` if the person asked for it. Otherwise the last millisecond of the day on which the
   * responses were given: answers given here after that stay.
   */
  readonly replaces: 'always' | number;
  /** Now, by this device's clock; a later answer time comes from a clock that was ahead. */
  readonly now: number;
};

/**
 * True if an imported response takes precedence over the existing record. A skipped item has no
 * answer to protect.
 */
export function replacesOwn(own: AnswerRecord | undefined, { replaces, now }: Import): boolean {
  if (own === undefined || own.value === 'skipped' || replaces === 'always') return true;
  // An answer dated in the future is only known to have been given before now.
  return Math.min(own.answeredAt, now - 1) < Math.min(replaces, now);
}

/**
 * The records for the imported responses that take precedence, without invalid ones. They are dated
 * now, after every known time, so that other tabs and copies accept them whatever the clock said.
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

/**
 * The records of captured answers in click order, without invalid ones. Their time on the item is
 * unknown.
 */
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
 * The records of answers carried over from another role or version. An existing answer stays. They
 * are dated now, so that other tabs accept them, and keep their origin.
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

/** This tab's records, re-dated after a deletion that would otherwise void them. */
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
 * The state with the answers of merged progress. Form and position stay this tab's own, unless the
 * person started over in another tab: then this tab also returns to the start.
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
