import { useState } from 'react';
import type { Form, FormId, Role } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { Notice } from '#ui/notice.tsx';
import { DaySection } from './day-section.tsx';
import { MethodSection } from './method-section.tsx';
import { MoreSection } from './more-section.tsx';
import { ProfileRadar } from './profile-radar.tsx';
import { ProfileSection } from './profile-section.tsx';
import { ProgressionSection } from './progression-section.tsx';
import { Foreign, ForeignLanguage, useTextLanguage } from '#ui/foreign-text.tsx';
import { useLocale } from '#i18n/locale.tsx';
import { SalarySection } from './salary-section.tsx';
import { StartCard } from './start-card.tsx';
import type { SavedProgress } from './start-link.tsx';
import { ToolsSection } from './tools-section.tsx';

export type { SavedProgress };

export type RolePageProps = {
  readonly role: Role;
  /** What this browser has kept of the assessment; null when there is nothing, and while prerendering. */
  readonly saved: SavedProgress | null;
  /** Hears the chosen form before the link to the assessment moves on. */
  readonly onStart: (form: FormId) => void;
};

/** Everything about a role, and the way into its assessment. Complete without JavaScript. */
export function RolePage(props: RolePageProps) {
  return (
    <ForeignLanguage of={props.role.locale} around={useLocale()}>
      <WholePage {...props} />
    </ForeignLanguage>
  );
}

function WholePage({ role, saved, onStart }: RolePageProps) {
  const messages = useMessages('role-page');
  const language = useTextLanguage();
  const [picked, setPicked] = useState<FormId | null>(null);
  const start = { role, saved, onStart, form: findForm(role, picked ?? saved?.formId) };
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
          <nav className="rr-role__nav" aria-label={messages.onThisPage}>
            <ul>
              {sections.map(({ id, title }) => (
                <li key={id}>
                  <a href={`#${id}`}>{title}</a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
        <StartCard {...start} onChoose={setPicked} />
        <ProfileRadar role={role} />
      </header>
      <ProfileSection role={role} />
      <DaySection role={role} />
      <ToolsSection role={role} />
      <ProgressionSection role={role} />
      <SalarySection role={role} />
      <MethodSection role={role} />
      <MoreSection {...start} />
    </article>
  );
}

/** The form with this id, or the role's first, which is its shortest. */
function findForm(role: Role, id: FormId | undefined): Form {
  const form = role.forms.find((candidate) => candidate.id === id) ?? role.forms[0];
  if (form === undefined) throw new Error('no forms, which the parser should have refused');
  return form;
}
