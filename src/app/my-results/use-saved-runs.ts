import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { routes, withCode } from '#core';
import type { CurrentRun, FinishedRun } from '#features/my-results/my-results.tsx';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { roleIndexQuery } from '#data/role-index-query.ts';
import { createAnswerHistory } from '#platform/answers/answer-history.ts';
import { useAppContext } from '../shell/app-context.ts';
import { readCurrentRuns } from '../quiz/read-current-runs.ts';
import { newestFirst } from '../result/earlier/newest-first.ts';
import { thenAndNowPath } from '../result/earlier/then-and-now-path.ts';
import { usePastFits } from '../result/earlier/use-past-fits.ts';

/** The saved runs of every published role; null until the list of roles is loaded. */
export function useSavedRuns(): {
  readonly current: readonly CurrentRun[];
  readonly finished: readonly FinishedRun[];
} | null {
  const { roles, root } = useAppContext();
  const { data: index, error } = useQuery(roleIndexQuery({ root }));
  const [{ begun, kept }] = useState(() => readSaved(roles.map(({ id }) => id)));
  const past = usePastFits(kept);
  const { name: nameOf, you } = useMessages('my-results').finished;
  const { shortDate, timeOfDay } = useFormatters();
  return useMemo(() => {
    // Without the list, a role is shown by its slug.
    if (index === undefined && error === null) return null;
    const roleOf = (id: string) => {
      const entry = index?.roles.find((role) => role.id === id);
      return { role: id, title: entry?.title ?? id, locale: entry?.locale };
    };
    const latest = new Map(past.map(({ role, code }) => [role, code] as const).toReversed());
    return {
      current: begun.map(({ role, ...run }) => ({ ...run, ...roleOf(role) })),
      finished: past.map(({ role, code, date, finishedAt, form, fit }) => {
        const last = latest.get(role) ?? code;
        return {
          ...roleOf(role),
          code,
          name: nameOf({
            form,
            day: shortDate(date),
            time: finishedAt === null ? null : timeOfDay(finishedAt),
            fit,
          }),
          path: withCode(routes.shared(role), code),
          comparePath: last === code ? null : thenAndNowPath(code, last, you),
        };
      }),
    };
  }, [index, error, begun, past, nameOf, shortDate, timeOfDay, you]);
}

/** Read once: changes in another tab appear after a reload. */
function readSaved(ids: readonly string[]) {
  const history = createAnswerHistory();
  return {
    begun: readCurrentRuns(ids),
    kept: ids.flatMap((role) => history.list(role).toReversed()).sort(newestFirst),
  };
}
