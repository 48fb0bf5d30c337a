import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import {
  decodeCode,
  fitCuts,
  type Level,
  layoutOf,
  planThenAndNow,
  readResponses,
  type Role,
  type RoleResult,
  scoreResponses,
  whatChanged,
} from '#core';
import { roleQuery } from '#data/role-queries.ts';
import { SinceLastTime } from '#features/see-result/since-last-time.tsx';
import { useFormatters } from '#i18n/use-formatters.ts';
import { createAnswerHistory, type PastResult } from '#platform/answers/answer-history.ts';
import { createKeptPlans } from '#platform/notes/kept-plans.ts';
import { useAppContext } from '../shell/app-context.ts';

type Props = {
  readonly role: Role;
  /** Against the role's own profile. */
  readonly own: RoleResult;
  /** The person's own levels by indicator id. */
  readonly levels: ReadonlyMap<string, Level>;
  /** When this run started: a result finished in this run is not an earlier one. */
  readonly startedAt: number;
};

/** What has changed since the person's last run; renders nothing without one. */
export function SinceLastRun({ role, own, levels, startedAt }: Props) {
  const [finished] = useState(() => createAnswerHistory().list(role.id));
  const [plan] = useState(() => createKeptPlans().read(role.id));
  // A result without a start time may belong to this run.
  const last = finished.findLast((past) => past.startedAt !== null && past.startedAt !== startedAt);
  const earlier = useResultOf(last ?? null);
  const { score } = useFormatters();
  if (last === undefined || earlier === null) return null;
  const changes = whatChanged(earlier, own);
  if (changes === null) return null;
  const cuts = fitCuts(role.bands);
  return (
    <SinceLastTime
      role={role}
      changes={changes}
      since={last.date}
      fits={
        earlier.fit === null || own.fit === null
          ? null
          : { before: score(earlier.fit.score, cuts), now: score(own.fit.score, cuts) }
      }
      planned={
        plan === null
          ? []
          : planThenAndNow(plan, role, levels).filter(({ change }) => change !== 'same')
      }
    />
  );
}

/** An earlier run, scored with the role version it was made on; null until that is loaded. */
function useResultOf(past: PastResult | null): RoleResult | null {
  const { root } = useAppContext();
  const decoded = useMemo(() => {
    const read = past === null ? null : decodeCode(past.code);
    return read?.ok === true && read.value.kind === 'answers' ? read.value : null;
  }, [past]);
  const version = decoded?.role.kind === 'registered' ? decoded.role.version : null;
  const { data: role } = useQuery({
    ...roleQuery({ root, slug: past?.role ?? '', version: version ?? 0 }),
    enabled: version !== null,
  });
  return useMemo(() => {
    if (decoded === null || role === undefined) return null;
    const responses = readResponses(decoded, layoutOf(role));
    return responses.ok ? scoreResponses(role, responses.value) : null;
  }, [decoded, role]);
}
