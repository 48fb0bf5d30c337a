import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
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
import { useAppContext } from '../shell/app-context.ts';

/** What tells one earlier result from another: its length and its fit in points. */
export type PastFit = { readonly form: string | null; readonly fit: string | null };

const UNKNOWN: PastFit = { form: null, fit: null };

/** Scores earlier results, each by the version of the role that it was made on; nothing while that isn't here. */
export function usePastFits<Past extends { readonly code: string }>(
  role: Role,
  past: readonly Past[],
): readonly (Past & PastFit)[] {
  const { root } = useAppContext();
  const locale = useLocale();
  const versions = useMemo(
    () => [
      ...new Set(past.map(({ code }) => versionOf(code)).filter((version) => version !== null)),
    ],
    [past],
  );
  const roles = useQueries({
    queries: versions.map((version) => ({
      ...roleQuery({ root, slug: role.id, version }),
      enabled: version !== role.version,
    })),
    combine: (found) => found.map(({ data }) => data),
  });
  return useMemo(() => {
    const known = [role, ...roles.filter((each) => each !== undefined)];
    return past.map((each) => {
      const made = known.find(({ version }) => version === versionOf(each.code));
      return { ...each, ...(made === undefined ? UNKNOWN : fitOf(each.code, made, locale)) };
    });
  }, [past, role, roles, locale]);
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
