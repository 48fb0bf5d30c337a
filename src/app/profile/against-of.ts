import type { Against, Standing } from '#features/see-result/headline/against.ts';
import type { ChosenProfile } from './use-profile.ts';

/** What the result page shows about the current profile; undefined if there is no other to choose. */
export function againstOf(
  { profile, problem, setBy, choose }: ChosenProfile,
  steps: readonly Standing[],
): Against | undefined {
  if (steps.length < 2 && problem === null) return undefined;
  return { profile, problem, setBy, steps, onChoose: choose };
}
