import { useEffect, useMemo, useState } from 'react';
import {
  decodeCode,
  fitCuts,
  layoutOf,
  readResponses,
  type Role,
  scoreResponses,
  smallestFormCovering,
} from '#core';
import { roleQuery } from '#data/role-queries.ts';
import { useLocale } from '#i18n/locale.tsx';
import { pointFormattersIn } from '#i18n/point-formatters.ts';
import { useAppContext } from '../../shell/app-context.ts';

/** What distinguishes an earlier result: its length and its fit in points. */
export type PastFit = { readonly form: string | null; readonly fit: string | null };

const UNKNOWN: PastFit = { form: null, fit: null };

/** Scores earlier results, each with the role version it was made on; unknown until that is loaded. */
export function usePastFits<Past extends { readonly role: string; readonly code: string }>(
  past: readonly Past[],
): readonly (Past & PastFit)[] {
  const locale = useLocale();
  const roles = useRolesOf(past);
  return useMemo(
    () =>
      past.map((each) => {
        const role = roles.get(each.code);
        return { ...each, ...(role === undefined ? UNKNOWN : fitOf(each.code, role, locale)) };
      }),
    [past, roles, locale],
  );
}

/**
 * The roles of these results by code, as they load. Doesn't use react-query's observer of many
 * queries: everybody who takes an assessment would load that code, for this list alone.
 */
function useRolesOf(
  past: readonly { readonly role: string; readonly code: string }[],
): ReadonlyMap<string, Role> {
  const { root, queryClient } = useAppContext();
  const [fetched, setFetched] = useState<ReadonlyMap<string, Role>>(new Map());
  const queries = useMemo(
    () =>
      past.flatMap(({ role: slug, code }) => {
        const version = versionOf(code);
        return version === null ? [] : [[code, roleQuery({ root, slug, version })] as const];
      }),
    [past, root],
  );
  useEffect(() => {
    let isWanted = true;
    for (const [code, query] of queries) {
      void queryClient.fetchQuery(query).then(
        (role) => {
          if (isWanted) setFetched((known) => new Map(known).set(code, role));
        },
        // A result whose role can't be loaded is listed without its figures.
        () => undefined,
      );
    }
    return () => {
      isWanted = false;
    };
  }, [queries, queryClient]);
  return useMemo(() => {
    // Already cached roles are shown immediately.
    const here = queries.flatMap(([code, { queryKey }]) => {
      const role = queryClient.getQueryData(queryKey);
      return role === undefined ? [] : [[code, role] as const];
    });
    return new Map([...here, ...fetched]);
  }, [queries, queryClient, fetched]);
}

function versionOf(code: string): number | null {
  const decoded = decodeCode(code);
  return decoded.ok && decoded.value.role.kind === 'registered' ? decoded.value.role.version : null;
}

function fitOf(code: string, role: Role, locale: string): PastFit {
  const decoded = decodeCode(code);
  if (!decoded.ok || decoded.value.kind !== 'answers') return UNKNOWN;
  const responses = readResponses(decoded.value, layoutOf(role));
  if (!responses.ok) return UNKNOWN;
  const { fit } = scoreResponses(role, responses.value);
  return {
    form: smallestFormCovering(role, responses.value).name,
    fit: fit === null ? null : pointFormattersIn(locale).score(fit.score, fitCuts(role.bands)),
  };
}
