import { useId } from 'react';
import { listProfiles, type Role, type SelectedProfile, type TargetProfile } from '#core';
import { describeComparison, describeProfileProblem } from '#i18n/compared-with.ts';
import { useMessages } from '#i18n/messages.ts';
import { useTextLanguage } from '#ui/foreign-text.tsx';

type ProfileChoiceProps = {
  readonly role: Role;
  /** The address's profile, and why it was ignored, if it was. */
  readonly asked: SelectedProfile;
  readonly profile: TargetProfile;
  readonly onChoose: (profile: TargetProfile) => void;
};

/**
 * Selects the profile that a group is compared with: a step of the role's ladder, or targets from
 * the address.
 */
export function ProfileChoice({ role, asked, profile, onChoose }: ProfileChoiceProps) {
  const messages = useMessages('compare-results').profileChoice;
  const words = useMessages('compared-with');
  const language = useTextLanguage();
  const id = useId();
  const bar = asked.profile.kind === 'bar' ? asked.profile : null;
  const profiles = [...listProfiles(role), ...(bar === null ? [] : [bar])];
  if (profiles.length < 2 && asked.problem === null) return null;
  return (
    <div className="rr-stack rr-stack--tight">
      {profiles.length < 2 ? null : (
        <p className="rr-cluster">
          <label htmlFor={id}>{messages.label}</label>
          <select
            id={id}
            className="rr-compare__select"
            value={profiles.indexOf(profile)}
            onChange={(event) => {
              const chosen = profiles[Number(event.target.value)];
              if (chosen !== undefined) onChoose(chosen);
            }}
          >
            {profiles.map((each, at) => (
              <option key={each.id ?? 'bar'} value={at} {...(each.kind !== 'bar' && language)}>
                {each.title ?? messages.bar}
              </option>
            ))}
          </select>
        </p>
      )}
      {profile.kind === 'own' ? null : (
        <p className="rr-soft rr-small">
          <span>{messages.said(describeComparison(profile, 'link', words))}</span>{' '}
          <span>{messages.estimated}</span>
        </p>
      )}
      {asked.problem === null ? null : (
        <p className="rr-soft rr-small">
          {describeProfileProblem(asked.problem, role.title, words)}
        </p>
      )}
    </div>
  );
}
