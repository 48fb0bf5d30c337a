import type { Role } from '#core';
import { createResponseStorage } from '#platform/response-storage.ts';
import type { QuizStore } from '#state/quiz-store.ts';

/** Ties a quiz to what this browser keeps of the role. */
export function connectQuiz(
  store: QuizStore,
  role: Role,
  { instance = '' }: { readonly instance?: string },
): void {
  store.connect(createResponseStorage({ role, instance }));
}
