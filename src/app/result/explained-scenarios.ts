import { isAnswered } from '#core';
import type { ExplainedScenarios } from '#features/see-result/answers/scenario-review.tsx';
import { explainedWhere, isLocked, isSeenBefore } from '#state/explained-scenarios.ts';
import type { QuizState } from '#state/quiz-state.ts';

/** Which scenarios are locked, and which were answered after their explanation was shown. */
export function explainedScenarios(state: QuizState): ExplainedScenarios {
  const isAnsweredKnowing = (run: QuizState, id: string) =>
    isAnswered(run.responses.get(id)) && isSeenBefore(run, id);
  return {
    locked: explainedWhere(state, isLocked),
    seen: explainedWhere(state, isAnsweredKnowing),
  };
}
