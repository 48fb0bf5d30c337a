import { useEffect, useState } from 'react';
import type { BegunRun } from '#features/catalogue/start-here.tsx';
import { useAppContext } from '../shell/app-context.ts';
import { readBegunRuns } from './read-begun-runs.ts';

/**
 * The run to go on with: the first that is under way, else the first that is finished. Null until
 * the page has come to life: the written page knows of nobody.
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
