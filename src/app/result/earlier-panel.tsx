import { useCallback, useEffect, useMemo, useState } from 'react';
import { encodeAnswers, isAnswered, type Level, layoutOf, type Role, type RoleResult } from '#core';
import { useDeferredImport } from '#features/see-result/use-deferred-import.ts';
import { loadMessages } from '#i18n/load-messages.ts';
import { createAnswerHistory, type PastResult } from '#platform/answers/answer-history.ts';
import { mayHaveHistory } from '#platform/answers/history-key.ts';
import { requestPersistence } from '#platform/storage/persist-storage.ts';
import { today } from '#platform/today.ts';
import type { QuizState } from '#state/quiz-state.ts';
import { useAppContext } from '../shell/app-context.ts';

type Props = {
  readonly role: Role;
  readonly state: QuizState;
  /** Against the role's own profile. */
  readonly own: RoleResult;
  /** The person's own levels by indicator id. */
  readonly levels: ReadonlyMap<string, Level>;
};

/** Saves every finished run in this browser, and loads the section on earlier runs for people who have any. */
export function EarlierPanel({ role, state, own, levels }: Props) {
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
    <part.EarlierSection role={role} own={own} levels={levels} current={current} />
  );
}

/** The run as it is saved: dated by its last answer, so that viewing it again changes nothing. */
function finishedRun(role: Role, { records, responses, startedAt }: QuizState): PastResult {
  const finishedAt = Math.max(0, ...[...records.values()].map(({ answeredAt }) => answeredAt));
  const date = today(new Date(Math.min(finishedAt, LATEST_DATE)));
  return {
    role: role.id,
    code: encodeAnswers({ role: layoutOf(role), responses, date }),
    date,
    answers: [...responses.values()].filter(isAnswered).length,
    finishedAt,
    startedAt,
  };
}

/** The latest valid time of a Date, in milliseconds. */
const LATEST_DATE = 8.64e15;
