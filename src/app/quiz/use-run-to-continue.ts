import { useEffect, useState } from 'react';
import type { RunToContinue } from '#features/catalogue/start-here.tsx';
import { useAppContext } from '../shell/app-context.ts';
import { readCurrentRuns } from './read-current-runs.ts';

/**
 * The run to continue: the first unfinished one, else the first finished one. Null during
 * hydration: the prerendered page has no saved answers.
 */
export function useRunToContinue(): RunToContinue | null {
  const { roles } = useAppContext();
  const [begun, setBegun] = useState<RunToContinue | null>(null);
  useEffect(() => {
    const runs = readCurrentRuns(roles.map(({ id }) => id));
    setBegun(runs.find(({ done, total }) => done < total) ?? runs[0] ?? null);
  }, [roles]);
  return begun;
}
