import type {
  ProfileComparison,
  ComparedFit,
} from '#features/see-result/headline/profile-comparison.ts';
import type { ChosenProfile } from './use-profile.ts';

/** What the result page shows about the current profile; undefined if there is no other to choose. */
export function profileComparison(
  { profile, problem, setBy, choose }: ChosenProfile,
  steps: readonly ComparedFit[],
): ProfileComparison | undefined {
  if (steps.length < 2 && problem === null) return undefined;
  return { profile, problem, setBy, steps, onChoose: choose };
}
