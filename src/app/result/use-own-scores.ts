import { useMemo } from 'react';
import { fitProfiles, type Role, type RoleResult, scoreResponses } from '#core';
import type { ProfileComparison } from '#features/see-result/headline/profile-comparison.ts';
import { scoringContext } from '#state/scoring-context.ts';
import type { QuizState } from '#state/quiz-state.ts';
import { useQuiz } from '#state/use-quiz.ts';
import { profileComparison } from '../profile/profile-comparison.ts';
import { type ChosenProfile, useProfile } from '../profile/use-profile.ts';

/** The scores of this browser's answers to a role. */
export type OwnScores = {
  readonly state: QuizState;
  readonly profile: ChosenProfile;
  /** Compared with the role's own profile. */
  readonly own: RoleResult;
  /** Compared with the selected profile. */
  readonly result: RoleResult;
  readonly comparison: ProfileComparison | undefined;
};

/** Scores this browser's answers against the role's own profile and the selected one. */
export function useOwnScores(role: Role): OwnScores {
  const state = useQuiz((each) => each);
  const profile = useProfile(role);
  const { profiledRole, choices } = profile;
  const own = useMemo(
    () => scoreResponses(role, state.responses, scoringContext(state)),
    [role, state],
  );
  const result = useMemo(
    () =>
      profiledRole === role
        ? own
        : scoreResponses(profiledRole, state.responses, scoringContext(state)),
    [profiledRole, role, own, state],
  );
  const steps = useMemo(
    () => (choices.length < 2 ? [] : fitProfiles(role, state.responses, choices)),
    [role, state.responses, choices],
  );
  return { state, profile, own, result, comparison: profileComparison(profile, steps) };
}
