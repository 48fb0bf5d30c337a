import { useQuery } from '@tanstack/react-query';
import { useMemo, useSyncExternalStore } from 'react';
import {
  comparisonLink,
  type DecodedCode,
  encodeAnswers,
  isAnswered,
  isSameResult,
  layoutOf,
  type Role,
  routes,
  withName,
} from '#core';
import { roleQuery } from '#data/role-queries.ts';
import type { MyResult } from '#features/see-result/headline/result-origin.tsx';
import { useMessages } from '#i18n/messages.ts';
import { useAppContext } from '../../shell/app-context.ts';

/**
 * Links from somebody's result to this browser's own answers to the same role, whatever their
 * version; null without answers, and in frames, which show no other page. With `isPast` the result is
 * an earlier one of the reader's own: the comparison is of one person then and now.
 */
export function useMyResult(role: Role, theirs: DecodedCode, isPast = false): MyResult | null {
  const { inFrame, quizzes, root, versionFor } = useAppContext();
  const version = versionFor(role.id) ?? role.version;
  const other = useQuery({
    ...roleQuery({ root, slug: role.id, version }),
    enabled: version !== role.version && !inFrame,
  });
  const me = useMessages('see-result').own.you;
  const own = version === role.version ? role : other.data;
  // Until the other version is loaded, this version's store takes its place without being read.
  const quiz = quizzes.of(own ?? role);
  const responsesNow = () => quiz.getState().responses;
  const responses = useSyncExternalStore(quiz.subscribe, responsesNow, responsesNow);
  return useMemo(() => {
    if (inFrame || own === undefined) return null;
    if (![...responses.values()].some(isAnswered)) return null;
    const mine = encodeAnswers({ role: layoutOf(own), responses, name: me });
    return {
      resultPath: routes.result(role.id),
      comparePath: isSameResult(theirs.code, mine)
        ? null
        : comparisonLink(routes.compare(), [
            isPast ? withName(theirs.code, me) : theirs.code,
            mine,
          ]),
    };
  }, [inFrame, own, responses, role.id, theirs, me, isPast]);
}
