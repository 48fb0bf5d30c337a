import { useMessages } from '#i18n/messages.ts';
import { Foreign } from '#ui/foreign-text.tsx';
import { type Against, comparedWith } from './against.ts';

/** What the result is compared with, when that isn't the role's own profile or isn't what was asked for. */
export function AgainstLine({ against }: { readonly against: Against | undefined }) {
  const messages = useMessages('see-result').against;
  if (against === undefined) return null;
  const { profile, problem } = against;
  if (problem === null) {
    return profile.kind === 'own' ? null : (
      <p className="rr-result__against">
        {profile.kind === 'bar' ? (
          comparedWith(against, messages)
        ) : (
          <Foreign parts={[profile.title ?? '']}>{comparedWith(against, messages)}</Foreign>
        )}
      </p>
    );
  }
  const title = profile.title ?? '';
  return (
    <p className="rr-soft rr-small">
      {problem.code === 'unknown-profile'
        ? messages.unknown(problem.id, title)
        : messages.unreadable(title)}
    </p>
  );
}
