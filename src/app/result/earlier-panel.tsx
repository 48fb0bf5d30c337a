import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Role } from '#core';
import { useDeferredImport } from '#features/see-result/loading/use-deferred-import.ts';
import { loadMessages } from '#i18n/load-messages.ts';
import { createAnswerHistory } from '#platform/answers/answer-history.ts';
import { mayHaveHistory } from '#platform/answers/history-key.ts';
import { requestPersistence } from '#platform/storage/persist-storage.ts';
import type { QuizState } from '#state/quiz-state.ts';
import { useAppContext } from '../shell/app-context.ts';
import { finishedRun } from './finished-run.ts';

type Props = {
  readonly role: Role;
  readonly state: QuizState;
  /** Called when the person has deleted the earlier runs. */
  readonly onForgotten: () => void;
};

/** Saves every finished run in this browser, and loads the section on earlier runs for people who have any. */
export function EarlierPanel({ role, state, onForgotten }: Props) {
  const { locale } = useAppContext();
  const history = useMemo(() => createAnswerHistory(), []);
  const current = useMemo(() => finishedRun(role, state), [role, state]);
  const [hasHistory] = useState(() => mayHaveHistory(role.id));
  const load = useCallback(async () => {
    await loadMessages(locale, ['earlier-results']);
    return import('./earlier-section.tsx');
  }, [locale]);
  const part = useDeferredImport(hasHistory ? load : null);
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
