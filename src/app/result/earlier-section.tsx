import { useMemo, useState } from 'react';
import {
  type Changes,
  fitCuts,
  type Level,
  planThenAndNow,
  type Role,
  type RoleResult,
  routes,
  whatChanged,
  withCode,
} from '#core';
import { EarlierResults } from '#features/see-result/earlier/earlier-results.tsx';
import { GainOfMore } from '#features/see-result/earlier/gain-of-more.tsx';
import { SinceLastTime } from '#features/see-result/earlier/since-last-time.tsx';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import {
  createAnswerHistory,
  isSameRun,
  type PastResult,
} from '#platform/answers/answer-history.ts';
import { createKeptPlans } from '#platform/notes/kept-plans.ts';
import { unsavedPlans } from '../plan/unsaved-plans.ts';
import { thenAndNowPath } from './then-and-now-path.ts';
import { usePastFits } from './use-past-fits.ts';
import { usePastResult } from './use-past-result.ts';

export type EarlierSectionProps = {
  readonly role: Role;
  /** Against the role's own profile. */
  readonly own: RoleResult;
  /** The person's own levels by indicator id. */
  readonly levels: ReadonlyMap<string, Level>;
  /** The current run in the format of saved runs. */
  readonly current: PastResult;
};

/** The person's earlier results for this role: what has changed since the last run, and the list of all. */
export function EarlierSection({ role, own, levels, current }: EarlierSectionProps) {
  const history = useMemo(() => createAnswerHistory(), []);
  const [kept] = useState(() => history.list(role.id));
  const earlier = useMemo(() => kept.filter((past) => !isSameRun(past, current)), [kept, current]);
  const told = usePastFits(earlier);
  const { you } = useMessages('see-result').own;
  // Of one that doesn't say when it was begun nobody knows whether it is this run.
  const last = earlier.findLast(
    ({ startedAt }) => startedAt !== null && startedAt !== current.startedAt,
  );
  const before = usePastResult(last ?? null);
  // The same run when it had fewer answers.
  const shorter = earlier.findLast(
    ({ startedAt, answers }) =>
      startedAt !== null && startedAt === current.startedAt && answers < current.answers,
  );
  const begun = usePastResult(shorter ?? null);
  const changes = useMemo(() => before && whatChanged(before, own), [before, own]);
  const hasSince = last !== undefined && before !== null && changes !== null;
  const hasGain = shorter !== undefined && begun !== null;
  return (
    <EarlierResults
      results={told
        .map((past) => ({
          ...past,
          path: withCode(routes.shared(role.id), past.code),
          comparePath: thenAndNowPath(past.code, current.code, you),
        }))
        .reverse()}
      since={
        hasSince || hasGain ? (
          <>
            {hasGain && (
              <GainOfMore
                role={role}
                before={begun}
                now={own}
                answers={current.answers - shorter.answers}
              />
            )}
            {hasSince && <Since {...{ role, own, levels, before, changes }} day={last.date} />}
          </>
        ) : null
      }
      onClear={() => history.clear(role.id)}
    />
  );
}

type SinceProps = Omit<EarlierSectionProps, 'current'> & {
  readonly before: RoleResult;
  readonly changes: Changes;
  /** When that run was finished, YYYY-MM-DD. */
  readonly day: string;
};

function Since({ role, own, levels, before, changes, day }: SinceProps) {
  const [plan] = useState(() => unsavedPlans.get(role.id) ?? createKeptPlans().read(role.id));
  const { score } = useFormatters();
  const cuts = fitCuts(role.bands);
  return (
    <SinceLastTime
      role={role}
      changes={changes}
      since={day}
      fits={
        before.fit === null || own.fit === null
          ? null
          : { before: score(before.fit.score, cuts), now: score(own.fit.score, cuts) }
      }
      planned={
        plan === null
          ? []
          : planThenAndNow(plan, role, levels).filter(({ change }) => change !== 'same')
      }
    />
  );
}
