import { sayComparedWith, sayProblem } from '#i18n/compared-with.ts';
import { useMessages } from '#i18n/messages.ts';
import { Foreign } from '#ui/foreign-text.tsx';
import type { Against } from './against.ts';

/** What the result is compared with, when that isn't the role's own profile or isn't what was asked for. */
export function AgainstLine({ against }: { readonly against: Against | undefined }) {
  const words = useMessages('compared-with');
  if (against === undefined) return null;
  const { profile, problem, setBy } = against;
  const said = sayComparedWith(profile, setBy, words);
  if (problem === null) {
    return profile.kind === 'own' ? null : (
      <p className="rr-result__against">
        {profile.kind === 'bar' ? said : <Foreign parts={[profile.title ?? '']}>{said}</Foreign>}
      </p>
    );
  }
  return <p className="rr-soft rr-small">{sayProblem(problem, profile.title ?? '', words)}</p>;
}
