import { encodeAnswers, isAnswered, layoutOf, type Role } from '#core';
import type { PastResult } from '#platform/answers/answer-history.ts';
import { today } from '#platform/today.ts';
import type { QuizState } from '#state/quiz-state.ts';

/** The run as it is saved: dated by its last answer, so that viewing it again changes nothing. */
export function finishedRun(role: Role, { records, responses, startedAt }: QuizState): PastResult {
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
