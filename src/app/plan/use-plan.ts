import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Plan } from '#core';
import { onEverythingCleared } from '#platform/storage/everything-cleared.ts';
import { createPlanStorage } from '#platform/notes/plan-storage.ts';
import { instanceOf } from '../quiz/may-hold-answers.ts';
import { useAppContext } from '../shell/app-context.ts';
import { unsavedPlans } from './unsaved-plans.ts';

/** The plan for a role, and how to change it. */
export type PlanState = {
  readonly plan: Plan | null;
  /** False when this browser can't save it. */
  readonly isSaved: boolean;
  /** Changes the currently saved plan: another tab may have changed it meanwhile. */
  readonly change: (to: (before: Plan | null) => Plan) => void;
  /** Resolves with false when a killed browser might restore it. */
  readonly clear: () => Promise<boolean>;
};

/** The saved plan, and how to change it; in this page's memory if it can't be saved. */
export function usePlan(slug: string): PlanState {
  const instance = instanceOf(useAppContext());
  const kept = useMemo(() => createPlanStorage(instance), [instance]);
  const read = useCallback(() => unsavedPlans.get(slug) ?? kept.read(slug), [kept, slug]);
  const [plan, setPlan] = useState(read);
  const [isSaved, setIsSaved] = useState(() => !unsavedPlans.has(slug));
  useEffect(() => kept.subscribe(slug, () => setPlan(read())), [kept, slug, read]);
  useEffect(
    () =>
      onEverythingCleared(() => {
        unsavedPlans.clear();
        setPlan(null);
      }),
    [],
  );
  const change = useCallback<PlanState['change']>(
    (to) => {
      const next = to(read());
      const isWritten = kept.write(next);
      if (isWritten) unsavedPlans.delete(slug);
      else unsavedPlans.set(slug, next);
      setIsSaved(isWritten);
      setPlan(next);
    },
    [kept, slug, read],
  );
  const clear = useCallback(() => {
    unsavedPlans.delete(slug);
    setPlan(null);
    return kept.clear(slug);
  }, [kept, slug]);
  return { plan, isSaved, change, clear };
}
