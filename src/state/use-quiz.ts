import { type ReactNode, createContext, createElement, useContext } from 'react';
import { useStore } from 'zustand';
import type { QuizState } from './quiz-state.ts';
import type { QuizStore } from './quiz-store.ts';

const QuizStoreContext = createContext<QuizStore | null>(null);

/** Provides one running quiz to its children. */
export function QuizStoreProvider(props: {
  readonly store: QuizStore;
  readonly children?: ReactNode;
}) {
  return createElement(QuizStoreContext.Provider, { value: props.store }, props.children);
}

/** The running quiz with its actions. Throws outside a provider. */
export function useQuizStore(): QuizStore {
  const store = useContext(QuizStoreContext);
  if (store === null) throw new Error('useQuiz needs a QuizStoreProvider around it');
  return store;
}

/**
 * Subscribes to a part of the running quiz. The selector must return the same reference for the
 * same state. During hydration it sees the prerendered state, right after that the loaded one.
 */
export function useQuiz<Part>(selector: (state: QuizState) => Part): Part {
  return useStore(useQuizStore(), selector);
}
