import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { OwnPastResult } from '#features/compare-results/lists/own-results.tsx';
import { createAnswerHistory } from '#platform/answers/answer-history.ts';
import { roleIndexQuery } from '#data/role-index-query.ts';
import { newestFirst } from '../result/earlier/newest-first.ts';
import { useAppContext } from '../shell/app-context.ts';
import type { RoleIndex } from '#core';

/** The finished results stored in this browser, newest first, and a function to delete them. */
export function useOwnResults(): {
  readonly own: readonly OwnPastResult[];
  readonly forget: () => void;
} {
  const { roles, root } = useAppContext();
  const queryClient = useQueryClient();
  const history = useMemo(() => createAnswerHistory(), []);
  const [own, setOwn] = useState<readonly OwnPastResult[]>([]);

  useEffect(() => {
    const past = roles.flatMap(({ id }) => history.list(id).toReversed());
    if (past.length === 0) return undefined;
    let isCurrent = true;
    const show = (known: RoleIndex['roles']) => {
      if (!isCurrent) return;
      const named = past.map((result) => {
        const role = known.find(({ id }) => id === result.role);
        return { ...result, title: role?.title ?? result.role, locale: role?.locale };
      });
      setOwn(named.sort(newestFirst));
    };
    queryClient.fetchQuery(roleIndexQuery({ root })).then(
      (index) => show(index.roles),
      () => show([]),
    );
    return () => {
      isCurrent = false;
    };
  }, [history, queryClient, roles, root]);

  const forget = useCallback(() => {
    for (const { id } of roles) void history.clear(id);
    setOwn([]);
  }, [history, roles]);
  return { own, forget };
}
