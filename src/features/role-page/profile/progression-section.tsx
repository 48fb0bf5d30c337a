import type { ReactNode } from 'react';
import type { Role } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { Foreign, useTextLanguage } from '#ui/foreign-text.tsx';
import { type LadderChoice, LadderSteps } from './ladder-steps.tsx';
import { PageSection } from '../page-section.tsx';
import { ProfileRadar } from './profile-radar.tsx';
import { StepBehaviours } from './step-behaviours.tsx';

type ProgressionSectionProps = LadderChoice & {
  /** With the targets of the chosen profile. */
  readonly role: Role;
  /** The start button, for the selected step. */
  readonly children: ReactNode;
};

/** Where the role leads: the ladder with its figures, and the steps without any. */
export function ProgressionSection({ role, profile, onChoose, children }: ProgressionSectionProps) {
  const messages = useMessages('role-page').progression;
  const isLadder = role.profiles.length > 1;
  const others = role.progression.filter((step) => !isLadder || step.profile === undefined);
  return (
    <PageSection
      id="progression"
      title={messages.title}
      intro={isLadder ? messages.ladderIntro : messages.intro}
    >
      {isLadder && (
        <div className="rr-climb__area">
          <LadderSteps role={role} profile={profile} onChoose={onChoose} />
          <div className="rr-stack rr-climb__shown">
            <ProfileRadar role={role} profile={profile} />
            <p role="status">
              <ShownFigures role={role} profile={profile} />
            </p>
            <p>{children}</p>
          </div>
        </div>
      )}
      {others.length > 0 && <StepsWithoutFigures role={role} steps={others} />}
      {isLadder ? null : <p className="rr-soft rr-small">{messages.noTargets}</p>}
    </PageSection>
  );
}

type ShownProps = Pick<LadderChoice, 'profile'> & { readonly role: Role };

/** What the selected step asks for, in words: on a phone the radar isn't beside the steps. */
function ShownFigures({ role, profile }: ShownProps) {
  const messages = useMessages('role-page').progression;
  const { list, tenths } = useFormatters();
  const { kind, title } = profile;
  const names = role.competencies.map(({ name }) => name);
  const figures = list(
    role.competencies.map(({ name, target }) => messages.figure(name, tenths(target))),
  );
  if (title === null) return <Foreign parts={names}>{messages.shownLink(figures)}</Foreign>;
  return (
    <Foreign parts={[title, ...names]}>
      {messages[kind === 'bar' ? 'shownBar' : 'shown'](title, figures)}
    </Foreign>
  );
}

type StepsProps = { readonly role: Role; readonly steps: Role['progression'] };

function StepsWithoutFigures({ role, steps }: StepsProps) {
  const messages = useMessages('role-page').progression;
  const language = useTextLanguage();
  return (
    <ol className="rr-timeline rr-steps">
      {steps.map((step) => (
        <li key={step.title}>
          <h3 {...language}>{step.title}</h3>
          {step.title === (role.draft?.title ?? role.title) ? (
            <p className="rr-steps__here">{messages.here}</p>
          ) : null}
          <p {...language}>{step.change}</p>
          <StepBehaviours role={role} progression={step} />
        </li>
      ))}
    </ol>
  );
}
