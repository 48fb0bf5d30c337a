import { levelOf, type Role, type TargetProfile } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { Disclosure } from '#ui/disclosure.tsx';
import { PageSection } from '../page-section.tsx';
import { coveredAt, levelBounds, levelMiddle } from './profile-reading.ts';
import { FilledText } from '#ui/filled-text.tsx';
import { Foreign, useTextLanguage } from '#ui/foreign-text.tsx';

type ProfileSectionProps = {
  /** With the targets of `profile`. */
  readonly role: Role;
  readonly profile: TargetProfile;
};

/** What the role asks for: the radar, the same figures as text, and how to read them. */
export function ProfileSection({ role, profile }: ProfileSectionProps) {
  const messages = useMessages('role-page').profile;
  const language = useTextLanguage();
  const { share, tenths } = useFormatters();
  const weights = role.competencies.reduce((sum, { weight }) => sum + weight, 0);
  const cuts = role.model.cuts;
  const highest = Math.max(...role.competencies.map(({ target }) => target));
  const top = role.levels.length - 1;
  const solid = levelMiddle(top - 1, cuts);
  const names = role.levels.map(({ name }) => name);
  const nameOf = (level: number) => names[level] ?? '';

  return (
    <PageSection
      id="competencies"
      title={messages.title}
      intro={
        profile.kind === 'own' ? messages.intro : messages.introOf(profile.title ?? messages.bar)
      }
    >
      <div className="rr-profile">
        <ul className="rr-profile__list">
          {role.competencies.map(({ id, name, description, target, weight }) => (
            <li key={id}>
              <h3 {...language}>{name}</h3>
              <p className="rr-soft">
                <FilledText
                  text={messages.ofHundred}
                  parts={{ target: <strong>{tenths(target)}</strong> }}
                />
              </p>
              <p {...language}>{description}</p>
              <p className="rr-facts rr-soft">
                <span>
                  <Foreign parts={names}>{messages.level(nameOf(levelOf(target, cuts)))}</Foreign>
                </span>
                <span>{messages.weight(share(weights === 0 ? 0 : weight / weights))}</span>
              </p>
            </li>
          ))}
        </ul>
      </div>
      <Disclosure summary={messages.readingTitle}>
        <div className="rr-prose">
          <p {...language}>{basisOf(role, profile)}</p>
          {levelOf(highest, cuts) === top ? (
            <p>
              <Foreign parts={names}>{messages.demanding(tenths(highest), nameOf(top))}</Foreign>
            </p>
          ) : null}
          <p>
            <Foreign parts={names}>
              {messages.solid(
                nameOf(top - 1),
                tenths(solid),
                share(coveredAt(solid, role.competencies)),
              )}
            </Foreign>
          </p>
        </div>
      </Disclosure>
      <Disclosure summary={messages.levelsSummary}>
        <dl className="rr-stack">
          {role.levels.map(({ name, description }, level) => {
            const { from, to } = levelBounds(level, cuts);
            return (
              <div key={name}>
                <dt>
                  <strong {...language}>{name}</strong>{' '}
                  <span>{messages.levelRange(tenths(from), tenths(to))}</span>
                </dt>
                <dd {...language}>{description}</dd>
              </div>
            );
          })}
        </dl>
      </Disclosure>
    </PageSection>
  );
}

/** The source of the figures; unknown for a bar from the address. */
function basisOf(role: Role, { kind, id }: TargetProfile): string {
  if (kind !== 'step') return role.basedOn;
  return role.profiles.find((each) => each.id === id)?.basis ?? role.basedOn;
}
