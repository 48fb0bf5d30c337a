import { useEffect, useMemo, useState } from 'react';
import { encodeAnswers, isAnswered, joinCodes, layoutOf, type Role, routes, withCode } from '#core';
import { EarlierResults } from '#features/export-result/earlier-results.tsx';
import {
  createAnswerHistory,
  isSameRun,
  type PastResult,
} from '#platform/answers/answer-history.ts';
import { askToPersist } from '#platform/storage/persist-storage.ts';
import { today } from '#platform/today.ts';
import type { QuizState } from '#state/quiz-state.ts';
import { usePastFits } from './use-past-fits.ts';

type Props = { readonly role: Role; readonly state: QuizState };

/** Saves every finished run in this browser, and offers a comparison with earlier ones. */
export function EarlierPanel({ role, state }: Props) {
  const history = useMemo(() => createAnswerHistory(), []);
  const current = useMemo(() => finishedRun(role, state), [role, state]);
  const [kept] = useState(() => history.list(role.id));
  const earlier = useMemo(() => kept.filter((past) => !isSameRun(past, current)), [kept, current]);
  const told = usePastFits(earlier);
  const isFinished = state.phase === 'finished';
  useEffect(() => {
    if (!isFinished) return;
    history.add(current);
    // Requested now that there is a result to keep, and nobody is in the middle of a question.
    void askToPersist();
  }, [history, current, isFinished]);
  return (
    <EarlierResults
      results={told
        .map((past) => ({
          ...past,
          comparePath: withCode(routes.compare(), joinCodes([past.code, current.code])),
        }))
        .reverse()}
      onClear={() => history.clear(role.id)}
    />
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
