import { useCallback, useMemo } from 'react';
import type { Level, Role, RoleResult } from '#core';
import { useDeferredImport } from '#features/see-result/loading/use-deferred-import.ts';
import { loadMessages } from '#i18n/load-messages.ts';
import type { QuizState } from '#state/quiz-state.ts';
import { useAppContext } from '../shell/app-context.ts';
import { finishedRun } from './finished-run.ts';
import { useEarlierRuns } from './use-earlier-runs.ts';

type Props = {
  readonly role: Role;
  readonly state: QuizState;
  /** Against the role's own profile. */
  readonly own: RoleResult;
  /** The person's own levels by indicator id. */
  readonly levels: ReadonlyMap<string, Level>;
};

/**
 * What changed since the person's last result. Its space is there from the first paint on, so that
 * nothing moves when the earlier result has been scored.
 */
export function SincePanel({ role, state, own, levels }: Props) {
  const { locale } = useAppContext();
  const current = useMemo(() => finishedRun(role, state), [role, state]);
  const runs = useEarlierRuns(current);
  const isFollowing = runs.last !== undefined || runs.shorter !== undefined;
  const load = useCallback(async () => {
    await loadMessages(locale, ['earlier-results']);
    return import('./since-earlier.tsx');
  }, [locale]);
  const part = useDeferredImport(isFollowing ? load : null);
  if (!isFollowing) return null;
  return (
    <div className="rr-since">
      {part !== null && (
        <part.SinceEarlier role={role} own={own} levels={levels} current={current} runs={runs} />
      )}
    </div>
  );
}
