import type { Role } from '#core';
import { createExplainedStorage } from '#platform/answers/explained-storage.ts';
import { createResponseStorage } from '#platform/answers/response-storage.ts';
import { immediateScheduler, type PostPaintScheduler } from '#platform/post-paint-scheduler.ts';
import type { Clock } from '#state/answer-clock.ts';
import { createQuizStore, type QuizStore } from '#state/quiz-store.ts';

/** One quiz store per role and version, created on first use and kept as long as the page. */
export type QuizStores = {
  readonly of: (role: Role) => QuizStore;
  /** The version of a role that this page has answers to; null when there are none. */
  readonly answeredVersion: (slug: string) => number | null;
  /**
   * True when a role's answers were restarted or deleted, here or in another tab, and none were
   * given since.
   */
  readonly isVoided: (slug: string) => boolean;
  /**
   * Calls the listener whenever answers are restarted or deleted, until the returned function is
   * called.
   */
  readonly onVoided: (listener: () => void) => () => void;
  /** True when answers are in this page's memory only, so that leaving the page would lose them. */
  readonly hasUnsavedAnswers: () => boolean;
  /** Immediately clears this page's answers to every role, and deletes their saved copies. */
  readonly clearAll: () => Promise<void>;
};

type Options = {
  readonly clock: Clock;
  readonly tabId: string;
  /** Schedules saving. */
  readonly scheduler: PostPaintScheduler;
  /** Connects a new store to storage and passes it the answers given before hydration. */
  readonly connect: (store: QuizStore, role: Role) => void;
};

export function createQuizStores({ clock, tabId, scheduler, connect }: Options): QuizStores {
  const stores = new Map<string, QuizStore>();
  const listeners = new Set<() => void>();
  const statesOf = (slug: string) =>
    [...stores.values()].map((store) => store.getState()).filter(({ role }) => role.id === slug);
  return {
    of: (role) => {
      const key = `${role.id}/${role.version}`;
      const known = stores.get(key);
      if (known !== undefined) return known;
      const store = createQuizStore({ role, clock, tabId, schedule: scheduler.schedule });
      stores.set(key, store);
      store.subscribe((state, before) => {
        if (before.records.size > 0 && state.records.size === 0)
          listeners.forEach((tell) => tell());
      });
      connect(store, role);
      return store;
    },
    answeredVersion: (slug) =>
      statesOf(slug).find(({ records }) => records.size > 0)?.role.version ?? null,
    isVoided: (slug) => {
      const states = statesOf(slug);
      const isEmpty = states.every(({ records }) => records.size === 0);
      return isEmpty && states.some(({ startedAt }) => startedAt > 0);
    },
    onVoided: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    hasUnsavedAnswers: () =>
      [...stores.values()].some((store) => {
        const { records, saving } = store.getState();
        return records.size > 0 && saving.tier === 'memory' && !saving.copied;
      }),
    clearAll: async () => {
      await Promise.all([...stores.values()].map((store) => store.clear()));
    },
  };
}

/** For a page in a browser: with its clock, and saved in it; `instance` keeps two embeds of a role apart. */
export function createSavedQuizStores({
  tabId,
  scheduler,
  instance,
}: Pick<Options, 'tabId' | 'scheduler'> & { readonly instance: string }): QuizStores {
  return createQuizStores({
    clock: { now: () => Date.now(), monotonic: () => performance.now() },
    tabId,
    scheduler,
    connect: (store, role) => {
      store.connect({
        ...createResponseStorage({ role, instance }),
        explained: createExplainedStorage(role.id, instance),
      });
    },
  });
}

/** For prerendering: a fixed clock, and nothing is saved. */
export function createIdleQuizStores(): QuizStores {
  return createQuizStores({
    clock: { now: () => 0, monotonic: () => 0 },
    tabId: 'prerender',
    scheduler: immediateScheduler,
    connect: () => undefined,
  });
}
