import type { ReactNode } from 'react';
import type { Role } from '#core';
import { QuizStoreProvider } from '#state/use-quiz.ts';
import { useAppContext } from '../shell/app-context.ts';

/** Puts the role's running quiz around the pages that read or change it. */
export function Quiz({ role, children }: { readonly role: Role; readonly children: ReactNode }) {
  const { quizzes } = useAppContext();
  return <QuizStoreProvider store={quizzes.of(role)}>{children}</QuizStoreProvider>;
}
