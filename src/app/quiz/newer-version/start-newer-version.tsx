import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { countChanges, routes, withQuery } from '#core';
import { roleQuery } from '#data/role-queries.ts';
import { NewerVersionNotice } from '#features/carry-over/newer-version-notice.tsx';
import { createAnswerHistory } from '#platform/answers/answer-history.ts';
import { finishedRun } from '../../result/earlier/finished-run.ts';
import { useAppContext } from '../../shell/app-context.ts';
import { recoverFromChunkError } from '../../shell/chunk-load-recovery.ts';
import type { NewerVersionProps } from './newer-version.tsx';

type Props = NewerVersionProps & {
  /** The version for new assessments. */
  readonly current: number;
};

/**
 * Starts the current version: the run on the older one becomes an earlier result, from which its
 * answers are offered again.
 */
export function StartNewerVersion({ role, query, current }: Props) {
  const { pages, quizzes, root, scheduler } = useAppContext();
  const navigate = useNavigate();
  const [cannotKeep, setCannotKeep] = useState(false);
  const { data: newer } = useQuery(roleQuery({ root, slug: role.id, version: current }));
  if (newer === undefined) return null;
  const quiz = quizzes.of(role);
  const start = () => {
    const isSaved = createAnswerHistory().add(finishedRun(role, quiz.getState()));
    if (!isSaved && !cannotKeep) return setCannotKeep(true);
    quiz.restart();
    // Saved before the next page decides which version to ask.
    scheduler.flush();
    void navigate(withQuery(routes.assess(role.id), query));
    window.scrollTo(0, 0);
  };
  return (
    <NewerVersionNotice
      role={role}
      current={current}
      changes={countChanges(role, newer)}
      cannotKeep={cannotKeep}
      // Loaded first: until the questions are there, the result stays.
      onStart={() =>
        void pages
          .load('assess')
          .then(start, () => recoverFromChunkError({ wouldLose: quizzes.hasUnsavedAnswers() }))
      }
    />
  );
}
