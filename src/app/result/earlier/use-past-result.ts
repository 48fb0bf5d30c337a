import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import {
  decodeCode,
  layoutOf,
  readResponses,
  type Responses,
  type Role,
  type RoleResult,
  scoreResponses,
} from '#core';
import { roleQuery } from '#data/role-queries.ts';
import type { PastResult } from '#platform/answers/answer-history.ts';
import { useAppContext } from '../../shell/app-context.ts';

/** An earlier run with the version of the role that it was made on. */
export type ScoredPast = {
  readonly role: Role;
  readonly responses: Responses;
  readonly result: RoleResult;
};

/** An earlier run scored by the version of the role that it was made on; null while that isn't here. */
export function usePastResult(past: PastResult | null): ScoredPast | null {
  const { root } = useAppContext();
  const decoded = useMemo(() => {
    const read = past === null ? null : decodeCode(past.code);
    return read?.ok === true && read.value.kind === 'answers' ? read.value : null;
  }, [past]);
  const version = decoded?.role.kind === 'registered' ? decoded.role.version : null;
  const { data: role } = useQuery({
    ...roleQuery({ root, slug: past?.role ?? '', version: version ?? 0 }),
    enabled: version !== null,
  });
  return useMemo(() => {
    if (decoded === null || role === undefined) return null;
    const responses = readResponses(decoded, layoutOf(role));
    if (!responses.ok) return null;
    return { role, responses: responses.value, result: scoreResponses(role, responses.value) };
  }, [decoded, role]);
}
