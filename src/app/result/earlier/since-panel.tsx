import { useMemo } from 'react';
import type { Level, Role, RoleResult } from '#core';
import type { QuizState } from '#state/quiz-state.ts';
import { finishedRun } from './finished-run.ts';
import { useEarlierPart } from './use-earlier-part.ts';
import { useEarlierRuns } from './use-earlier-runs.ts';

type Props = {
  readonly role: Role;
  readonly state: QuizState;
  /** Compared with the role's own profile. */
  readonly own: RoleResult;
  /** The person's own levels by indicator id. */
  readonly levels: ReadonlyMap<string, Level>;
};

/**
 * What changed since the person's last result. Its space is there from the first paint on, so that
 * nothing moves when the earlier result has been scored.
 */
export function SincePanel({ role, state, own, levels }: Props) {
  const current = useMemo(() => finishedRun(role, state), [role, state]);
  const runs = useEarlierRuns(current);
  const isFollowing = runs.last !== undefined || runs.shorter !== undefined;
  const part = useEarlierPart(isFollowing);
  if (!isFollowing) return null;
  return (
    <div className="rr-since">
      {part !== null && (
        <part.SinceEarlier role={role} own={own} levels={levels} current={current} runs={runs} />
      )}
    </div>
  );
}
