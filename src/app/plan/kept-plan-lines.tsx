import { useEffect, useState } from 'react';
import { useDeferredImport } from '#features/see-result/use-deferred-import.ts';
import { mayHavePlan } from '#platform/notes/plan-key.ts';
import type { TitledRole } from './plan-lines.tsx';

type Props = {
  readonly roles: readonly TitledRole[];
  /** Whether each line says which role it is of. */
  readonly isTitled: boolean;
};

const load = () => import('./plan-lines.tsx');

/** A line for each plan that this browser keeps for these roles. Where it keeps none, nothing is loaded. */
export function KeptPlanLines({ roles, isTitled }: Props) {
  const [isWanted, setIsWanted] = useState(false);
  // The written page knows of nobody.
  useEffect(() => setIsWanted(roles.some(({ id }) => mayHavePlan(id))), [roles]);
  const module = useDeferredImport(isWanted ? load : null);
  return module === null ? null : <module.PlanLines roles={roles} isTitled={isTitled} />;
}
