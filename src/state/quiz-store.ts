import { createStore } from 'zustand/vanilla';
import {
  LONGEST_MS,
  type AnswerRecord,
  type FormId,
  type Response,
  type Responses,
  type Role,
  type SavedProgress,
  findItem,
  isSameProgress,
  isValidResponse,
  mergeProgress,
} from '#core';
import type { ProgressStorage } from './progress-storage.ts';
import {
  type QuizState,
  fittingRecords,
  initialState,
  itemsOfForm,
  responsesOf,
  selectFirstOpen,
  selectItems,
  selectProgress,
} from './quiz-state.ts';

/** Time as an argument, so that tests never sleep. */
export type Clock = {
  /** Epoch milliseconds; may jump. */
  readonly now: () => number;
  /** Milliseconds since any fixed moment; never goes back. */
  readonly monotonic: () => number;
};

/** An answer that was given on the prerendered page before the store was there. */
export type CapturedAnswer = {
  readonly item: string;
  readonly value: Response;
  readonly at: number;
};

export type QuizStoreOptions = {
  readonly role: Role;
  readonly clock: Clock;
  /** Up to 16 letters and digits that no other open tab has. */
  readonly tabId: string;
};

export type QuizStore = ReturnType<typeof createQuizStore>;

/**
 * The quiz of one role: a zustand vanilla store with its actions beside it.
 * It starts as the prerendered page (`getInitialState()`); `connect` brings in what is saved.
 * Every answer is handed to the storage within the action that gives it.
 */
export function createQuizStore({ role, clock, tabId }: QuizStoreOptions) {
  const api = createStore<QuizState>()(() => initialState(role));
  const { getState: get, setState: set } = api;
  let storage: ProgressStorage | undefined;
  let shownAt = clock.monotonic();
  /** Latest time in any answer, place or start known here. */
  let latest = 0;
  /** False until there is something to keep: nothing is stored before the first answer. */
  let worthKeeping = false;

  /** Later than everything known, so that a clock that jumps back can't make an answer look old. */
  const nextTime = (): number => {
    latest = Math.min(Math.max(clock.now(), latest + 1), Number.MAX_SAFE_INTEGER);
    return latest;
  };

  const show = (position: string, change: Partial<QuizState> = {}): void => {
    const form = change.form ?? get().form;
    shownAt = clock.monotonic();
    const place = { form, item: position, at: nextTime(), tab: tabId };
    set({ phase: 'answering', changing: false, ...change, position, place });
    save();
  };

  /** Takes over answers from elsewhere; form and position stay those of this tab. */
  const adopt = (progress: SavedProgress): void => {
    const records = fittingRecords(role, progress.records);
    worthKeeping ||= records.size > 0;
    for (const { at } of records.values()) latest = Math.max(latest, at);
    latest = Math.max(latest, progress.startedAt, progress.place.at);
    const restarted = progress.startedAt > get().startedAt;
    const { form, position } = initialState(role);
    set({
      records,
      responses: responsesOf(records),
      startedAt: progress.startedAt,
      place: progress.place,
      ...(restarted && { form, position, phase: 'answering' as const, changing: false }),
    });
  };

  const save = (): void => {
    const progress = selectProgress(get());
    if (storage === undefined || !worthKeeping) return;
    const merged = storage.save(progress);
    if (!isSameProgress(merged, progress)) adopt(merged);
    set({ saving: storage.status() });
  };

  const put = (entries: readonly (readonly [string, AnswerRecord])[]): void => {
    worthKeeping = true;
    const records = new Map([...get().records, ...entries]);
    set({ records, responses: responsesOf(records) });
    save();
  };

  const fits = (itemId: string, value: Response): boolean => {
    const item = findItem(role, itemId);
    return item !== undefined && isValidResponse(item, value);
  };

  const respond = (itemId: string, value: Response): void => {
    if (!fits(itemId, value)) {
      throw new Error(`"${itemId}" of role "${role.id}" can't be answered with ${String(value)}`);
    }
    const { records, position, phase } = get();
    const known = records.get(itemId);
    const here = itemId === position && phase === 'answering';
    const spent = here ? clock.monotonic() - shownAt : 0;
    if (here) shownAt = clock.monotonic();
    // Coming back to an item adds to its time: a quick change of mind isn't a careless answer.
    const ms = Math.min(Math.round((known?.ms ?? 0) + spent), LONGEST_MS);
    const n = known?.n ?? records.size + 1;
    put([[itemId, { value, at: nextTime(), tab: tabId, ms, n }]]);
  };

  const finish = (form = get().form): void => {
    const place = { form, item: get().position, at: nextTime(), tab: tabId };
    set({ form, place, phase: 'finished', changing: false });
    save();
  };

  /** Back to the page as it was before the first answer; `startedAt` voids what stale tabs may still hold. */
  const forget = (): void => {
    const { loaded, saving } = get();
    shownAt = clock.monotonic();
    worthKeeping = false;
    set({ ...initialState(role), startedAt: nextTime(), loaded, saving });
  };

  /** Progress out of storage: offered when nothing was answered here yet, else merged. */
  const take = (progress: SavedProgress | null): void => {
    if (progress === null || progress.role !== role.id || progress.version !== role.version) return;
    const { records, position } = get();
    const untouched = records.size === 0 && position === initialState(role).position;
    adopt(mergeProgress(selectProgress(get()), progress));
    if (untouched && get().records.size > 0) set({ phase: 'offered' });
  };

  return {
    ...api,

    /** Gives or changes the answer to an item; saved when this returns. Throws when the role has no such answer. */
    respond,

    /** Passes an item over, which counts as not asked for scores and links. */
    skip(itemId: string): void {
      respond(itemId, 'skipped');
    },

    /** Shows an item of the role; from the result this is to change one answer. */
    goTo(itemId: string): void {
      if (findItem(role, itemId) === undefined) throw new Error(`role has no item "${itemId}"`);
      const { form, phase, changing } = get();
      const inForm = itemsOfForm(role, form).some(({ id }) => id === itemId);
      show(itemId, {
        form: inForm ? form : shortestForm(role, [itemId]),
        changing: changing || phase === 'finished',
      });
    },

    /** Shows the next item; after the last one the first still open; without any, the quiz is finished. */
    next(): void {
      const state = get();
      const open = selectFirstOpen(state);
      if (open === undefined && state.changing) return finish();
      const items = selectItems(state);
      const following = items[items.findIndex(({ id }) => id === state.position) + 1] ?? open;
      if (following === undefined) return finish();
      show(following.id, { changing: state.changing });
    },

    /** Shows the item before; from the result the last one. On the first item nothing happens. */
    back(): void {
      const state = get();
      const items = selectItems(state);
      const index =
        state.phase === 'finished'
          ? items.length
          : items.findIndex(({ id }) => id === state.position);
      const before = items[index - 1];
      if (before !== undefined) show(before.id, { changing: state.changing });
    },

    /** Changes the length. The answers stay; what is open in the new form is asked from here on. */
    chooseForm(form: FormId): void {
      if (!role.forms.some(({ id }) => id === form)) throw new Error(`role has no form "${form}"`);
      const open = selectFirstOpen({ ...get(), form });
      if (open !== undefined) return show(open.id, { form });
      finish(form);
    },

    /** Goes on where the saved answers end: at the same item, or at the result. */
    resume(): void {
      const { place } = get();
      const form = role.forms.find(({ id }) => id === place.form)?.id ?? get().form;
      set({ form });
      const open = selectFirstOpen(get());
      if (open === undefined) return finish();
      const kept = selectItems(get()).find(({ id }) => id === place.item);
      show((kept ?? open).id, { form });
    },

    /** Starts over: every answer given before is void, in other tabs too. */
    restart(): void {
      const first = selectItems(get())[0];
      if (first === undefined) return;
      worthKeeping = true;
      set({ records: new Map(), responses: new Map(), startedAt: nextTime() });
      show(first.id);
    },

    /** Removes everything of this role from this browser. Resolves when the last copy is gone. */
    async clear(): Promise<void> {
      const gone = storage?.clear();
      forget();
      await gone;
      if (storage !== undefined) set({ saving: storage.status() });
    },

    /** Merges progress that came from elsewhere, newest per item. Progress on another version is refused. */
    merge(progress: SavedProgress): boolean {
      if (progress.role !== role.id || progress.version !== role.version) return false;
      const own = selectProgress(get());
      const merged = mergeProgress(own, progress);
      if (!isSameProgress(merged, own)) {
        adopt(merged);
        save();
      }
      return true;
    },

    /**
     * Takes in the answers of a resume link or file, given at `at` (epoch milliseconds): an answer
     * given here later stays. Impossible ones are left out. The form grows to hold them all.
     */
    importResponses(responses: Responses, at: number): void {
      const given = Math.max(at, get().startedAt);
      const { records } = get();
      const entries = [...responses]
        .filter(([id, value]) => fits(id, value) && (records.get(id)?.at ?? -1) < given)
        .map(([id, value], index) => {
          const n = records.get(id)?.n ?? records.size + index + 1;
          return [id, { value, at: given, tab: tabId, n }] as const;
        });
      latest = Math.max(latest, given);
      const form = shortestForm(
        role,
        [...records.keys(), ...entries.map(([id]) => id)],
        get().form,
      );
      put(entries);
      const open = selectFirstOpen({ ...get(), form });
      const item = open?.id ?? get().position;
      set({ form, place: { form, item, at: nextTime(), tab: tabId } });
      save();
    },

    /** Takes over what was chosen on the prerendered page before the code was there. */
    takeCaptured(captured: readonly CapturedAnswer[]): void {
      const usable = captured.filter(({ item, value }) => fits(item, value));
      if (usable.length === 0) return;
      const size = get().records.size;
      const inOrder = [...usable].sort((a, b) => a.at - b.at);
      put(
        inOrder.map(({ item, value }, index) => {
          const n = get().records.get(item)?.n ?? size + index + 1;
          return [item, { value, at: nextTime(), tab: tabId, n }] as const;
        }),
      );
      if (get().phase === 'offered') set({ phase: 'answering' });
    },

    /**
     * Brings in what is saved and keeps saving from then on. Saved answers put the quiz into phase
     * `offered`, unless something was answered here already: then they are merged.
     * Returns what ends the connection.
     */
    connect(connected: ProgressStorage): () => void {
      storage = connected;
      const end = connected.subscribe({
        onProgress: (progress) => adopt(mergeProgress(selectProgress(get()), progress)),
        onStatus: (saving) => set({ saving }),
        onCleared: forget,
      });
      take(connected.read());
      set({ loaded: true, saving: connected.status() });
      save();
      void connected.readCopy().then((copy) => {
        if (storage !== connected) return;
        take(copy);
        save();
        set({ saving: connected.status() });
      });
      return () => {
        end();
        if (storage === connected) storage = undefined;
      };
    },
  };
}

/** The shortest form, from `least` on, that asks all these items. */
function shortestForm(role: Role, itemIds: readonly string[], least?: FormId): FormId {
  const from = Math.max(
    0,
    role.forms.findIndex(({ id }) => id === least),
  );
  const holds = (form: string) => {
    const ids = new Set(itemsOfForm(role, form).map(({ id }) => id));
    return itemIds.every((id) => ids.has(id));
  };
  const form = role.forms.slice(from).find(({ id }) => holds(id)) ?? role.forms.at(-1);
  if (form === undefined) throw new Error(`role "${role.id}" has no form`);
  return form.id;
}
