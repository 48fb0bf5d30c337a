import { createStore } from 'zustand/vanilla';
import {
  type QuizPosition,
  type Response,
  type Role,
  type SavedProgress,
  isSameProgress,
  mergeProgress,
} from '#core';
import { type Clock, createAnswerClock } from './answer-clock.ts';
import { isLocked, mergeExplained, withExplained } from './explained-scenarios.ts';
import type { ProgressStorage, UnreadableCopy } from './progress-storage.ts';
import { createQuizIntake } from './quiz-intake.ts';
import { createQuizSteps } from './quiz-steps.ts';
import {
  type Entries,
  type QuizState,
  adoptedState,
  givenRecord,
  initialState,
  laterRecords,
  responsesOf,
  selectFirstOpen,
  selectProgress,
} from './quiz-state.ts';

export type QuizStore = ReturnType<typeof createQuizStore>;

/**
 * The quiz of one role: a vanilla zustand store with its actions. It starts with the state of the
 * prerendered page (`getInitialState()`); `connect` loads saved progress. Every answer is saved
 * within the action that gives it, or when `schedule` runs the save.
 */
export function createQuizStore({
  role,
  clock,
  tabId,
  schedule = (task) => task(),
}: {
  readonly role: Role;
  readonly clock: Clock;
  /** Up to 16 letters and digits, unique among open tabs. */
  readonly tabId: string;
  /**
   * Runs a task after the next paint; a task that is already queued is not queued again. By default
   * tasks run synchronously.
   */
  readonly schedule?: (task: () => void) => void;
}) {
  const api = createStore<QuizState>()(() => initialState(role));
  const { getState: get, setState: set } = api;
  let storage: ProgressStorage | undefined;
  const time = createAnswerClock(clock);
  /** False until there is something to save: nothing is stored before the first answer. */
  let worthKeeping = false;

  const placeAt = (form: string, item: string): QuizPosition => {
    return { form, item, reachedAt: time.next(), tab: tabId };
  };

  const show = (position: string, change: Partial<QuizState> = {}): void => {
    time.lap();
    const place = placeAt(change.form ?? get().form, position);
    set({ phase: 'answering', changing: null, ...change, position, place });
    saveSoon();
  };

  /** Adopts answers from another tab or copy; form and position stay those of this tab. */
  const adopt = (progress: SavedProgress): void => {
    time.see(progress);
    worthKeeping ||= progress.records.size > 0;
    set(adoptedState(get(), progress));
  };

  const save = (): void => {
    const progress = selectProgress(get());
    if (storage === undefined || !worthKeeping) return;
    const merged = storage.save(progress);
    if (!isSameProgress(merged, progress)) adopt(merged);
    set({ saving: storage.status() });
  };
  const saveSoon = (): void => schedule(save);

  const put = (entries: Entries): void => {
    worthKeeping = true;
    const records = new Map([...get().records, ...entries]);
    set({ records, responses: responsesOf(records) });
    saveSoon();
  };

  const respond = (itemId: string, value: Response): void => {
    // Once its best answer has been shown, a scenario's first answer is final.
    if (isLocked(get(), itemId)) return;
    const { position, phase } = get();
    const durationMs = itemId === position && phase === 'answering' ? time.lap() : 0;
    const given = { value, durationMs, answeredAt: time.next(), tab: tabId };
    put([[itemId, givenRecord(get(), itemId, given)]]);
  };

  const finish = (form = get().form): void => {
    set({ form, place: placeAt(form, get().position), phase: 'finished', changing: null });
    saveSoon();
  };

  /** Shows the first open item or, if there is none, the check of all answers. */
  const check = (): void => {
    const open = selectFirstOpen(get());
    if (open === undefined) set({ phase: 'checking', changing: null });
    else show(open.id);
  };

  /** Returns to the state before the first answer; `startedAt` voids whatever stale tabs may still hold. */
  const forget = (at = 0): void => {
    const { loaded, saving } = get();
    time.seeTime(at);
    time.lap();
    worthKeeping = false;
    set({ ...initialState(role), startedAt: time.next(), loaded, saving });
  };

  /**
   * Re-dates answers given after a deletion whose clock was ahead: anything older than a deletion
   * is void.
   */
  const keepAfter = (deletedAt: number): void => {
    time.seeTime(deletedAt);
    const given = { deletedAt, tab: tabId, nextTime: () => time.next() };
    const again = laterRecords(get().records, given);
    if (again.length > 0) put(again);
  };

  const mergeIn = (more: SavedProgress): void => adopt(mergeProgress(selectProgress(get()), more));

  /** Merges stored records of explained scenarios, from here or another tab. */
  const learnExplained = (): void => {
    const kept = storage?.explained?.read();
    if (kept === undefined || kept.size === 0) return;
    // Later answers must have later times, whatever the clock says.
    time.seeTime(Math.max(...[...kept.values()].map(({ last }) => last)));
    set({ explained: mergeExplained(get().explained, kept) });
  };

  /** Progress from storage: offered if nothing was answered here yet, otherwise merged. */
  const take = (progress: SavedProgress | null): void => {
    if (progress === null || progress.role !== role.id || progress.version !== role.version) return;
    const { records, position } = get();
    const untouched = records.size === 0 && position === initialState(role).position;
    mergeIn(progress);
    if (untouched && get().records.size > 0) set({ phase: 'offered' });
  };

  return {
    ...api,
    ...createQuizSteps({ role, get, show, check, finish }),
    ...createQuizIntake({ get, set, put, save, check, placeAt, clock, time, tabId }),

    /** Gives or changes the answer to an item. Throws if the role has no such answer. */
    respond,

    /** Skips an item; scores and links treat it as not asked. */
    skip: (itemId: string): void => respond(itemId, 'skipped'),

    /** Records that the best answers of these scenarios are shown: answers given so far become final. */
    noteExplained(ids: readonly string[]): void {
      learnExplained();
      const explained = withExplained(get().explained, ids, time.next());
      set({ explained });
      storage?.explained?.write(explained);
    },

    /** Starts over: voids every earlier answer, in other tabs too. */
    restart(): void {
      worthKeeping = true;
      set({ records: new Map(), responses: new Map(), startedAt: time.next() });
      show(initialState(role).position);
    },

    /**
     * Removes everything of this role from this browser. Resolves when the last copy is gone; with
     * false when one may be left.
     */
    async clear(): Promise<boolean> {
      const gone = storage?.clear(time.next());
      forget();
      const outcome = (await gone) ?? true;
      if (storage !== undefined) {
        keepAfter(storage.deletedAt());
        set({ saving: storage.status() });
      }
      return outcome;
    },

    /** Saved copies that could not be read, set aside for the person to download. */
    unreadableCopies: (): readonly UnreadableCopy[] => storage?.corruptSlots() ?? [],

    /** Merges external progress, newest record per item. Refuses progress on another version. */
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
     * Loads saved progress and keeps saving until the returned function is called. Saved answers
     * put the quiz into phase `offered`, unless something was answered here: then they are merged.
     */
    connect(connected: ProgressStorage): () => void {
      storage = connected;
      const end = connected.subscribe({
        onProgress: mergeIn,
        onStatus: (saving) => set({ saving }),
        onCleared: forget,
      });
      const endExplained = connected.explained?.subscribe(learnExplained);
      take(connected.read());
      learnExplained();
      set({ loaded: true, saving: connected.status() });
      save();
      void connected.readCopy().then((copy) => {
        if (storage !== connected) return;
        take(copy);
        keepAfter(connected.deletedAt());
        save();
        set({ saving: connected.status() });
      });
      return () => {
        end();
        endExplained?.();
        if (storage === connected) storage = undefined;
      };
    },
  };
}
