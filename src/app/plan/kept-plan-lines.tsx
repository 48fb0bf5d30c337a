import { useEffect, useState } from 'react';
import { useDeferredImport } from '#features/see-result/use-deferred-import.ts';
import { mayHavePlan } from '#platform/notes/plan-key.ts';
import type { TitledRole } from './plan-lines.tsx';

type Props = {
  readonly roles: readonly TitledRole[];
  /** Whether each line names its role. */
  readonly isTitled: boolean;
};

const load = () => import('./plan-lines.tsx');

/** A line for each saved plan for these roles. Without any, no code is loaded. */
export function KeptPlanLines({ roles, isTitled }: Props) {
  const [isWanted, setIsWanted] = useState(false);
  // In an effect, because the prerendered page has no saved plans.
  useEffect(() => setIsWanted(roles.some(({ id }) => mayHavePlan(id))), [roles]);
  const module = useDeferredImport(isWanted ? load : null);
  return module === null ? null : <module.PlanLines roles={roles} isTitled={isTitled} />;
}
