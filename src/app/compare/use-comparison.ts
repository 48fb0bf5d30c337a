import { startTransition, useEffect, useMemo, useState } from 'react';
import type { LineProblem, ResultEntry, Role } from '#core';
import { useAppContext } from '../shell/app-context.ts';
import { loadComparedRoles } from './load-compared-roles.ts';
import { openWorker } from './open-worker.ts';
import type { ListText } from './run-comparison.ts';
import { startComparison } from './start-comparison.ts';

/** The progress and results of a comparison so far. */
export type ComparisonState = {
  readonly phase: 'working' | 'done';
  readonly done: number;
  readonly total: number;
  /** Empty until the end, so that a thousand rows are rendered once and not forty times. */
  readonly entries: readonly ResultEntry[];
  readonly problems: readonly LineProblem[];
  readonly roles: readonly Role[];
  /** The number of the comparison that these results belong to. */
  readonly comparison: number;
};

const NOTHING: ComparisonState = {
  phase: 'done',
  done: 0,
  total: 0,
  entries: [],
  problems: [],
  roles: [],
  comparison: 0,
};

/** Reads and scores lists of results, off the main thread where the browser allows it. */
export function useComparison(
  lists: readonly ListText[],
  comparison: number,
  attempt: number,
): ComparisonState {
  const { queryClient, roles, root } = useAppContext();
  const sources = useMemo(() => ({ queryClient, roles, root }), [queryClient, roles, root]);
  const [state, setState] = useState(NOTHING);

  useEffect(() => {
    if (lists.length === 0) {
      setState({ ...NOTHING, comparison });
      return undefined;
    }
    const entries: ResultEntry[] = [];
    const problems: LineProblem[] = [];
    let loaded: readonly Role[] = [];
    // The previous results stay until the new ones are complete: adding a line moves nothing.
    setState((before) => ({ ...before, phase: 'working', done: 0, total: 0 }));
    return startComparison({
      lists,
      openWorker: () => openWorker(),
      loadRoles: async (references, parse) => {
        const found = await loadComparedRoles(references, sources, parse);
        loaded = found.loaded;
        return found.answers;
      },
      onPart: (part, done, total) => {
        entries.push(...part.entries);
        problems.push(...part.problems);
        setState((before) => ({ ...before, done, total }));
      },
      onEnd: () => {
        // A transition, because rendering a team's table takes longer than one frame.
        startTransition(() => {
          setState({
            phase: 'done',
            done: entries.length + problems.length,
            total: entries.length + problems.length,
            entries,
            problems,
            roles: loaded,
            comparison,
          });
        });
      },
    });
  }, [lists, comparison, attempt, sources]);
  return state;
}
