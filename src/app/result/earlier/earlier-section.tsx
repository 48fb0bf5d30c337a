import { useId, useMemo, useState } from 'react';
import {
  behaviourMovedMost,
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
import { createAnswerHistory, type PastResult } from '#platform/answers/answer-history.ts';
import { createPlanStorage } from '#platform/notes/plan-storage.ts';
import { unsavedPlans } from '../../plan/unsaved-plans.ts';
import { ownLevels } from '../../quiz/own-levels.ts';
import { thenAndNowPath } from './then-and-now-path.ts';
import { type EarlierRuns, useEarlierRuns } from './use-earlier-runs.ts';
import { usePastFits } from './use-past-fits.ts';
import { type ScoredPast, usePastResult } from './use-past-result.ts';

type EarlierSectionProps = {
  readonly role: Role;
  /** The current run in the format of saved runs. */
  readonly current: PastResult;
  /** Called when the person has deleted the earlier runs. */
  readonly onForgotten: () => void;
};

/** The person's earlier results for this role, each with the way to it and to a comparison. */
export function EarlierSection({ role, current, onForgotten }: EarlierSectionProps) {
  const { earlier } = useEarlierRuns(current);
  const told = usePastFits(earlier);
  const { you } = useMessages('see-result').own;
  return (
    <EarlierResults
      results={told
        .map((past) => ({
          ...past,
          path: withCode(routes.shared(role.id), past.code),
          comparePath: thenAndNowPath(past.code, current.code, you),
        }))
        .reverse()}
      onClear={() => {
        onForgotten();
        return createAnswerHistory().clear(role.id);
      }}
    />
  );
}

type SinceEarlierProps = {
  readonly role: Role;
  /** Compared with the role's own profile. */
  readonly own: RoleResult;
  /** The person's own levels by indicator id. */
  readonly levels: ReadonlyMap<string, Level>;
  readonly current: PastResult;
  readonly runs: EarlierRuns;
};

/** What has changed since the last run; after more answers to the same run, what they brought. */
export function SinceEarlier({
  role,
  own,
  levels,
  current,
  runs: { last, shorter },
}: SinceEarlierProps) {
  const { titleSince } = useMessages('earlier-results');
  const id = useId();
  const before = usePastResult(last ?? null);
  const begun = usePastResult(shorter ?? null);
  const changes = useMemo(() => before && whatChanged(before.result, own), [before, own]);
  const hasSince = last !== undefined && before !== null && changes !== null;
  const hasGain = shorter !== undefined && begun !== null;
  if (!hasSince && !hasGain) return null;
  return (
    <section className="rr-since__said" aria-labelledby={id}>
      <h2 id={id} className="rr-visually-hidden">
        {titleSince}
      </h2>
      {hasSince && <Since {...{ role, own, levels, before, changes, current }} last={last} />}
      {hasGain && (
        <GainOfMore
          role={role}
          before={begun.result}
          now={own}
          answers={current.answers - shorter.answers}
        />
      )}
    </section>
  );
}

type SinceProps = Omit<SinceEarlierProps, 'runs'> & {
  readonly before: ScoredPast;
  readonly changes: Changes;
  /** That run as it was saved. */
  readonly last: PastResult;
};

function Since({ role, own, levels, current, before, changes, last }: SinceProps) {
  const [plan] = useState(() => unsavedPlans.get(role.id) ?? createPlanStorage().read(role.id));
  const { you } = useMessages('see-result').own;
  const { score } = useFormatters();
  const cuts = fitCuts(role.bands);
  const then = new Map(ownLevels(before.role, before.responses));
  const [fitThen, fitNow] = [before.result.fit, own.fit];
  return (
    <SinceLastTime
      role={role}
      changes={changes}
      since={last.date}
      comparePath={thenAndNowPath(last.code, current.code, you)}
      fits={
        fitThen === null || fitNow === null
          ? null
          : { before: score(fitThen.score, cuts), now: score(fitNow.score, cuts) }
      }
      planned={
        plan === null
          ? []
          : planThenAndNow(plan, role, levels).filter(({ change }) => change !== 'same')
      }
      moved={behaviourMovedMost(changes, role, then, levels)}
    />
  );
}
