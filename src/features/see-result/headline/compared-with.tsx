import { describeComparison, describeProfileProblem } from '#i18n/compared-with.ts';
import { useMessages } from '#i18n/messages.ts';
import { Foreign } from '#ui/foreign-text.tsx';
import type { ProfileComparison } from './profile-comparison.ts';

/** The profile that the result is compared with, if it isn't the role's own or isn't the requested one. */
export function ComparedWith({
  comparison,
}: {
  readonly comparison: ProfileComparison | undefined;
}) {
  const words = useMessages('compared-with');
  if (comparison === undefined) return null;
  const { profile, problem, setBy } = comparison;
  const said = describeComparison(profile, setBy, words);
  if (problem === null) {
    return profile.kind === 'own' ? null : (
      <p className="rr-result__compared">
        {profile.kind === 'bar' ? said : <Foreign parts={[profile.title ?? '']}>{said}</Foreign>}
      </p>
    );
  }
  return (
    <p className="rr-soft rr-small">
      {describeProfileProblem(problem, profile.title ?? '', words)}
    </p>
  );
}
