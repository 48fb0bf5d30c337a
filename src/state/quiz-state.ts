import {
  LONGEST_MS,
  type AnswerRecord,
  type AnswerRecords,
  type FormId,
  type Item,
  type QuizPosition,
  type Response,
  type Responses,
  type Role,
  type SavedProgress,
  type SavingStatus,
  findItem,
  isValidResponse,
  listItems,
} from '#core';
import type { Explained } from './explained-scenarios.ts';
import { UNCONNECTED } from './progress-storage.ts';

/**
 * A running quiz. Scores are not stored: they derive from `role` and `responses`.
 *
 * `phase`
 * - answering: the item at `position` is on the screen
 * - offered: saved answers were found; resume or start over
 * - checking: every item of the form has a response; all are shown before the result
 * - finished: every item of the form has a response
 */
export type QuizState = {
  readonly role: Role;
  readonly form: FormId;
  /** Id of the current item. */
  readonly position: string;
  readonly phase: 'answering' | 'offered' | 'checking' | 'finished';
  /** Where Next leads back to while one answer is being changed; null otherwise. */
  readonly changing: 'check' | 'result' | null;
  readonly records: AnswerRecords;
  /** The values of `records`, in the shape that the core expects. */
  readonly responses: Responses;
  /** Scenarios whose best answers this browser has shown, in this run or an earlier one. */
  readonly explained: Explained;
  /** When the person last started over; 0 when never. */
  readonly startedAt: number;
  readonly place: QuizPosition;
  /** False until storage has been read, and therefore on the prerendered page. */
  readonly loaded: boolean;
  readonly saving: SavingStatus;
};

/** The state of the prerendered page: first item of the shortest form, nothing answered. */
export function initialState(role: Role): QuizState {
  const form = role.forms[0];
  const first = listItems(role, form)[0];
  if (form === undefined || first === undefined) throw new Error(`role "${role.id}" asks nothing`);
  return {
    role,
    form: form.id,
    position: first.id,
    phase: 'answering',
    changing: null,
    records: new Map(),
    responses: new Map(),
    explained: new Map(),
    startedAt: 0,
    place: { form: form.id, item: first.id, reachedAt: 0, tab: '' },
    loaded: false,
    saving: UNCONNECTED,
  };
}

/** The items of the chosen form in the order they are asked. */
export function selectItems(state: QuizState): readonly Item[] {
  return itemsOfForm(state.role, state.form);
}

export function selectItem(state: QuizState): Item {
  const item = findItem(state.role, state.position);
  if (item === undefined)
    throw new Error(`position "${state.position}" is not an item of the role`);
  return item;
}

/** The first item of the form without a response; undefined when all have one. */
export function selectFirstOpen(state: QuizState): Item | undefined {
  return selectItems(state).find((item) => !state.responses.has(item.id));
}

/** The part of the state that is saved. */
export function selectProgress(state: QuizState): SavedProgress {
  const { role, place, records, startedAt } = state;
  return { schema: 1, role: role.id, version: role.version, place, records, startedAt };
}

/** The records that are valid for the role, without unknown items and invalid answers. */
function fittingRecords(role: Role, records: AnswerRecords): AnswerRecords {
  return new Map([...records].filter(([id, { value }]) => fitsRole(role, id, value)));
}

export function responsesOf(records: AnswerRecords): ReadonlyMap<string, Response> {
  return new Map([...records].map(([id, record]) => [id, record.value]));
}

/** Records paired with their item ids. */
export type Entries = readonly (readonly [itemId: string, record: AnswerRecord])[];

/** True if the role has the item and the value is a valid answer to it. */
export function fitsRole(role: Role, itemId: string, value: Response): boolean {
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

/** Position of an answer in the order of first answering; `index` counts several new ones. */
export function placeInOrder(records: QuizState['records'], id: string, index: number): number {
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

const lists = new WeakMap<Role, Map<string, readonly Item[]>>();

/** Memoised per role and form, so that selectors return stable references. */
export function itemsOfForm(role: Role, formId: string): readonly Item[] {
  const known = lists.get(role) ?? new Map<string, readonly Item[]>();
  lists.set(role, known);
  const form = role.forms.find(({ id }) => id === formId);
  const items = known.get(formId) ?? listItems(role, form);
  known.set(formId, items);
  return items;
}
