import type { Role } from '#core';
import { createQuizStore, type QuizStore } from '#state/quiz-store.ts';

/** One quiz store per role and version, made when first asked for and kept while the page lives. */
export type QuizStores = { readonly of: (role: Role) => QuizStore };

/** Makes stores, and lets `connect` tie each new one to what is saved in this browser. */
export function createQuizStores(connect: (store: QuizStore, role: Role) => void): QuizStores {
  const stores = new Map<string, QuizStore>();
  return {
    of: (role) => {
      const key = `${role.id}/${role.version}`;
      const known = stores.get(key);
      if (known !== undefined) return known;
      const store = createQuizStore(role);
      stores.set(key, store);
      connect(store, role);
      return store;
    },
  };
}
