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
export function usePastFits<Past extends { readonly role: string; readonly code: string }>(
  past: readonly Past[],
): readonly (Past & PastFit)[] {
  const { root } = useAppContext();
  const locale = useLocale();
  const made = useMemo(() => madeOn(past), [past]);
  const roles = useQueries({
    queries: made.map(({ slug, version }) => roleQuery({ root, slug, version })),
    combine: (found) => found.map(({ data }) => data),
  });
  return useMemo(
    () =>
      past.map((each) => {
        const version = versionOf(each.code);
        const place = made.findIndex((one) => one.slug === each.role && one.version === version);
        const role = roles[place];
        return { ...each, ...(role === undefined ? UNKNOWN : fitOf(each.code, role, locale)) };
      }),
    [past, made, roles, locale],
  );
}

type Made = { readonly slug: string; readonly version: number };

/** The roles and versions that these were made on, each once. */
function madeOn(past: readonly { readonly role: string; readonly code: string }[]) {
  const made = new Map<string, Made>();
  for (const { role, code } of past) {
    const version = versionOf(code);
    if (version !== null) made.set(`${role}/${version}`, { slug: role, version });
  }
  return [...made.values()];
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
