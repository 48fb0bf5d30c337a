import type { Role } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { Disclosure } from '#ui/disclosure.tsx';
import { PageSection } from './page-section.tsx';
import { Foreign, useTextLanguage } from '#ui/foreign-text.tsx';

/** The roles that this one leads to, each with what changes and what to bring to the highest level. */
export function ProgressionSection({ role }: { readonly role: Role }) {
  const messages = useMessages('role-page').progression;
  const language = useTextLanguage();
  const { list } = useFormatters();
  const top = role.levels.at(-1)?.name ?? '';
  return (
    <PageSection id="progression" title={messages.title} intro={messages.intro}>
      <ol className="rr-timeline rr-steps">
        {role.progression.map(({ title, change, competencies, indicators }) => {
          const names = competencies.flatMap((id) =>
            role.competencies.filter((one) => one.id === id),
          );
          const called = role.indicators.filter(({ id }) => indicators.includes(id));
          return (
            <li key={title}>
              <h3 {...language}>{title}</h3>
              {title === (role.draft?.title ?? role.title) ? (
                <p className="rr-steps__here">{messages.here}</p>
              ) : null}
              <p {...language}>{change}</p>
              {names.length === 0 ? null : (
                <p>
                  <Foreign parts={[top, ...names.map(({ name }) => name)]}>
                    {messages.bring(top, list(names.map(({ name }) => name)))}
                  </Foreign>
                </p>
              )}
              {called.length === 0 ? null : (
                <Disclosure summary={messages.behaviours(called.length)}>
                  <dl className="rr-stack">
                    {called.map(({ id, title: behaviour, anchors }) => (
                      <div key={id}>
                        <dt {...language}>{behaviour}</dt>
                        <dd {...language}>{anchors.at(-1)}</dd>
                      </div>
                    ))}
                  </dl>
                </Disclosure>
              )}
            </li>
          );
        })}
      </ol>
      <p className="rr-soft rr-small">{messages.noTargets}</p>
    </PageSection>
  );
}
