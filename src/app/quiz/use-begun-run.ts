import { useEffect, useState } from 'react';
import type { BegunRun } from '#features/catalogue/start-here.tsx';
import { useAppContext } from '../shell/app-context.ts';
import { readBegunRuns } from './read-begun-runs.ts';

/**
 * The run to continue: the first unfinished one, else the first finished one. Null during
 * hydration: the prerendered page has no saved answers.
 */
export function useBegunRun(): BegunRun | null {
  const { roles } = useAppContext();
  const [begun, setBegun] = useState<BegunRun | null>(null);
  useEffect(() => {
    const runs = readBegunRuns(roles.map(({ id }) => id));
    setBegun(runs.find(({ done, total }) => done < total) ?? runs[0] ?? null);
  }, [roles]);
  return begun;
}
