import { useEffect, useMemo, useState } from 'react';
import type { Role } from '#core';
import { createAnswerHistory } from '#platform/answers/answer-history.ts';
import { mayHaveHistory } from '#platform/answers/history-key.ts';
import { requestPersistence } from '#platform/storage/persist-storage.ts';
import type { QuizState } from '#state/quiz-state.ts';
import { finishedRun } from './finished-run.ts';
import { useEarlierPart } from './use-earlier-part.ts';

type Props = {
  readonly role: Role;
  readonly state: QuizState;
  /** Called when the person has deleted the earlier runs. */
  readonly onForgotten: () => void;
};

/** Saves every finished run in this browser, and loads the section on earlier runs for people who have any. */
export function EarlierPanel({ role, state, onForgotten }: Props) {
  const history = useMemo(() => createAnswerHistory(), []);
  const current = useMemo(() => finishedRun(role, state), [role, state]);
  const [hasHistory] = useState(() => mayHaveHistory(role.id));
  const part = useEarlierPart(hasHistory);
  // The result can be opened while its answers are still being checked.
  const isFinished = state.phase === 'finished' || state.phase === 'checking';
  useEffect(() => {
    if (!isFinished) return;
    history.add(current);
    // Requested now that there is a result to keep, and nobody is in the middle of a question.
    void requestPersistence();
  }, [history, current, isFinished]);
  return part === null ? null : (
    <part.EarlierSection role={role} current={current} onForgotten={onForgotten} />
  );
}
