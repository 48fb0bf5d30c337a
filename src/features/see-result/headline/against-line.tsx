import { describeComparison, describeProfileProblem } from '#i18n/compared-with.ts';
import { useMessages } from '#i18n/messages.ts';
import { Foreign } from '#ui/foreign-text.tsx';
import type { Against } from './against.ts';

/** The profile that the result is compared with, if it isn't the role's own or isn't the requested one. */
export function AgainstLine({ against }: { readonly against: Against | undefined }) {
  const words = useMessages('compared-with');
  if (against === undefined) return null;
  const { profile, problem, setBy } = against;
  const said = describeComparison(profile, setBy, words);
  if (problem === null) {
    return profile.kind === 'own' ? null : (
      <p className="rr-result__against">
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
