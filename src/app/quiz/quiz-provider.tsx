import type { ReactNode } from 'react';
import type { Role } from '#core';
import { QuizStoreProvider } from '#state/use-quiz.ts';
import { useAppContext } from '../shell/app-context.ts';

/** Provides the role's running quiz to the pages that use it. */
export function QuizProvider({
  role,
  children,
}: {
  readonly role: Role;
  readonly children: ReactNode;
}) {
  const { quizzes } = useAppContext();
  return <QuizStoreProvider store={quizzes.of(role)}>{children}</QuizStoreProvider>;
}
