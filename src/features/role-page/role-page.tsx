import { type ReactNode, useState } from 'react';
import { type Form, type FormId, ownProfile, type Role, type TargetProfile } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { Notice } from '#ui/notice.tsx';
import { DaySection } from './day-section.tsx';
import { MethodSection } from './method-section.tsx';
import { MoreSection } from './more-section.tsx';
import { ProfileRadar } from './profile/profile-radar.tsx';
import { ProfileSection } from './profile/profile-section.tsx';
import { ProgressionSection } from './profile/progression-section.tsx';
import { Foreign, ForeignLanguage, useTextLanguage } from '#ui/foreign-text.tsx';
import { useLocale } from '#i18n/locale.tsx';
import { SalarySection } from './salary/salary-section.tsx';
import { StartCard } from './start-card.tsx';
import { type SavedProgress, StartLink } from './start-link.tsx';
import { ToolsSection } from './tools-section.tsx';

export type { SavedProgress };

/** The profile shown on the page, which the assessment is also started with. */
export type ShownProfile = {
  readonly profile: TargetProfile;
  /** The query that selects it; '' for the role's own. */
  readonly query: string;
  /** Who set the targets, or why the address was ignored; null if there is nothing to say. */
  readonly note: string | null;
  readonly onChoose: (profile: TargetProfile) => void;
};

export type RolePageProps = {
  /** With the targets of the shown profile. */
  readonly role: Role;
  /** Omitted for the role's own profile. */
  readonly shown?: ShownProfile;
  /** Saved progress of the assessment; null when there is none, and while prerendering. */
  readonly saved: SavedProgress | null;
  /** The person's saved plan for the role, if any. */
  readonly plan?: ReactNode;
  /** Called with the chosen form before the link opens the assessment. */
  readonly onStart: (form: FormId) => void;
};

/** Everything about a role, and the start of its assessment. Complete without JavaScript. */
export function RolePage(props: RolePageProps) {
  return (
    <ForeignLanguage of={props.role.locale} around={useLocale()}>
      <WholePage {...props} />
    </ForeignLanguage>
  );
}

function WholePage({ role, shown, saved, plan, onStart }: RolePageProps) {
  const messages = useMessages('role-page');
  const language = useTextLanguage();
  const [picked, setPicked] = useState<FormId | null>(null);
  const form = findForm(role, picked ?? saved?.formId);
  const { profile, query, note, onChoose } = shown ?? {
    profile: ownProfile(role),
    query: '',
    note: null,
    onChoose: () => undefined,
  };
  const start = { role, saved, onStart, form, profile, query };
  const sections = [
    { id: 'competencies', title: messages.profile.title },
    { id: 'day', title: messages.day.title },
    { id: 'tools', title: messages.tools.title },
    { id: 'progression', title: messages.progression.title },
    { id: 'salary', title: messages.salary.title },
    { id: 'method', title: messages.method.short },
  ];
  return (
    <article className="rr-page rr-role">
      <header className="rr-role__hero">
        <div className="rr-role__intro">
          <p className="rr-eyebrow">
            <Foreign parts={[role.category]}>{messages.eyebrow(role.category)}</Foreign>
          </p>
          <h1 className="rr-role__title" {...language}>
            {role.title}
          </h1>
          <p className="rr-lede" {...language}>
            {role.summary}
          </p>
          {role.draft !== undefined && (
            <Notice tone="warn" title={messages.draft.title}>
              <p>{messages.draft.text}</p>
            </Notice>
          )}
        </div>
        <StartCard {...start} note={note} plan={plan} onChoose={setPicked} />
        <nav className="rr-role__nav" aria-label={messages.onThisPage}>
          <ul>
            {sections.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
        <ProfileRadar role={role} profile={profile} />
      </header>
      <ProfileSection role={role} profile={profile} />
      <DaySection role={role} />
      <ToolsSection role={role} />
      <ProgressionSection role={role} profile={profile} onChoose={onChoose}>
        <StartLink {...start} />
      </ProgressionSection>
      <SalarySection role={role} />
      <MethodSection role={role} />
      <MoreSection {...start} />
    </article>
  );
}

/** The form with this id, or the role's first and shortest. */
function findForm(role: Role, id: FormId | undefined): Form {
  const form = role.forms.find((candidate) => candidate.id === id) ?? role.forms[0];
  if (form === undefined) throw new Error('no forms, which the parser should have refused');
  return form;
}
