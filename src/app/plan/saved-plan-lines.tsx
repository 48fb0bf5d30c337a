import { useEffect, useState } from 'react';
import { useDeferredImport } from '#features/see-result/loading/use-deferred-import.ts';
import type { TitledRole } from './plan-lines.tsx';
import { mayHavePlanHere } from './unsaved-plans.ts';

type Props = {
  readonly roles: readonly TitledRole[];
  /** Whether each line names its role. */
  readonly isTitled: boolean;
};

const load = () => import('./plan-lines.tsx');

/** A line for each plan for these roles. Without any, no code is loaded. */
export function SavedPlanLines({ roles, isTitled }: Props) {
  const [isWanted, setIsWanted] = useState(false);
  // In an effect, because the prerendered page has no plans.
  useEffect(() => setIsWanted(roles.some(({ id }) => mayHavePlanHere(id))), [roles]);
  const module = useDeferredImport(isWanted ? load : null);
  return module === null ? null : <module.PlanLines roles={roles} isTitled={isTitled} />;
}
