import { useMemo } from 'react';
import {
  type BehaviourView,
  compareBehaviours,
  compareViews,
  type CompetencyViews,
  type DecodedRatings,
  layoutOf,
  type ObservedCompetency,
  type ObserverRatings,
  readObserverRatings,
  type Responses,
  type Role,
  type RoleResult,
  scoreObserver,
  scoreResponses,
} from '#core';
import { ownLevels } from '../quiz/own-levels.ts';

/** One observer's answer, parsed and scored. */
export type Observer = {
  readonly answer: DecodedRatings;
  readonly ratings: ObserverRatings;
  readonly competencies: readonly ObservedCompetency[];
};

/** The person's own result and everybody's view beside it. */
export type Views = {
  readonly result: RoleResult;
  readonly observers: readonly Observer[];
  readonly competencies: readonly CompetencyViews[];
  readonly behaviours: readonly BehaviourView[];
};

/** All views side by side, compared with the profile of `role`. */
export function useViews(
  role: Role,
  responses: Responses,
  received: readonly DecodedRatings[],
): Views {
  return useMemo(() => {
    const result = scoreResponses(role, responses);
    const observers = received.flatMap((answer): Observer[] => {
      const read = readObserverRatings(answer, layoutOf(role));
      return read.ok
        ? [{ answer, ratings: read.value, competencies: scoreObserver(role, read.value) }]
        : [];
    });
    return {
      result,
      observers,
      competencies: compareViews(
        result.competencies,
        observers.map((each) => each.competencies),
      ),
      behaviours: compareBehaviours(role, {
        self: new Map(ownLevels(role, responses)),
        observers: observers.map(({ ratings }) => ratings),
      }),
    };
  }, [role, responses, received]);
}
