import { useMemo } from 'react';
import {
  absoluteHref,
  buildResultDetail,
  encodeAnswers,
  encodeScores,
  type FrameGoal,
  holdAgainst,
  layoutOf,
  profileQuery,
  type ResultDetail,
  type Role,
  routes,
  scoreResponses,
  selectProfile,
  withCode,
  withQuery,
} from '#core';
import { today } from '#platform/today.ts';
import { scoringContext } from '#state/scoring-context.ts';
import { useQuiz } from '#state/use-quiz.ts';
import { useAppContext } from '../shell/app-context.ts';
import { useHost } from './use-embed.ts';

/** The data that the host would get at the level it requests; null when there is nothing to send. */
export function useResultDetail(role: Role): ResultDetail | null {
  const { site, embed } = useAppContext();
  const host = useHost();
  const goal = embed?.address.goal;
  const state = useQuiz((each) => each);
  const level = host?.config.result ?? 'none';
  return useMemo(() => {
    if (level === 'none' || !state.loaded) return null;
    // Compared with the profile that the host requested, whichever one the person is viewing.
    const { profile } = selectProfile(role, { get: (name) => goalPart(goal, name) });
    const profiledRole = holdAgainst(role, profile);
    const against = profileQuery(role, profile);
    const score = (each: Role) => scoreResponses(each, state.responses, scoringContext(state));
    const result = score(profiledRole);
    const own = profiledRole === role ? result : score(role);
    const date = today();
    const band = own.fit?.band ?? null;
    const layout = layoutOf(role);
    const path = withQuery(routes.shared(role.id), against);
    const linkOf = (code: string) => absoluteHref(site, withCode(path, code));
    return buildResultDetail(profiledRole, result, level, {
      date,
      against,
      links: {
        scores: () => linkOf(encodeScores({ role: layout, result: own, date, band })),
        answers: () =>
          linkOf(encodeAnswers({ role: layout, responses: state.responses, date, band })),
      },
    });
  }, [role, state, level, site, goal]);
}

function goalPart(goal: FrameGoal | undefined, name: string): string | null {
  return name === 'profile' || name === 'targets' || name === 'bar' ? (goal?.[name] ?? null) : null;
}
