import type { Response, Role } from '#core';
import { createResponseStorage } from '#platform/response-storage.ts';
import type { CapturedAnswer, QuizStore } from '#state/quiz-store.ts';
import type { Boot } from './boot.ts';

/** Ties a quiz to this browser's storage, and hands it what was answered before the app was here. */
export function connectQuiz(
  store: QuizStore,
  role: Role,
  { boot, instance, tabId }: { boot: Boot | undefined; instance: string | null; tabId: string },
): void {
  const captured = (boot?.answers ?? []).map(({ item, value, at }): CapturedAnswer => {
    const response: Response = value === 'idk' ? 'idk' : Number(value);
    return { item, value: response, at };
  });
  store.takeCaptured(captured);
  store.connect(createResponseStorage({ role, tabId, instance }));
}
