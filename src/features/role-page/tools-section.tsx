import { levelName, type Role } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { Disclosure } from '#ui/disclosure.tsx';
import { PageSection } from './page-section.tsx';
import { Foreign, useTextLanguage } from '#ui/foreign-text.tsx';

/** Tools in groups: those named by the role's source, separate examples, and the expected level. */
export function ToolsSection({ role }: { readonly role: Role }) {
  const messages = useMessages('role-page').tools;
  const formatters = useFormatters();
  const language = useTextLanguage();
  const nameOf = (level: number) => levelName(role, level);
  return (
    <PageSection id="tools" title={messages.title} intro={messages.intro}>
      <p {...language}>{formatters.shortList(role.tools.groups.map(({ name }) => name))}</p>
      <Disclosure summary={messages.groups(role.tools.groups.length)}>
        <ul className="rr-grid rr-tools">
          {role.tools.groups.map(({ name, named, examples, levels }) => (
            <li key={name}>
              <h3 {...language}>{name}</h3>
              <dl className="rr-stack rr-stack--tight">
                <Terms term={messages.named} values={named} />
                <Terms term={messages.examples} values={examples} />
                <div>
                  <dt>{messages.expected}</dt>
                  <dd>
                    <Foreign parts={[nameOf(levels.from), nameOf(levels.to)]}>
                      {levels.from === levels.to
                        ? nameOf(levels.from)
                        : messages.levels(nameOf(levels.from), nameOf(levels.to))}
                    </Foreign>
                  </dd>
                </div>
              </dl>
            </li>
          ))}
        </ul>
      </Disclosure>
      <p className="rr-soft rr-small">{messages.asOf(formatters.month(role.tools.asOf))}</p>
    </PageSection>
  );
}

function Terms({ term, values }: { readonly term: string; readonly values: readonly string[] }) {
  const { shortList } = useFormatters();
  const language = useTextLanguage();
  if (values.length === 0) return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd {...language}>{shortList(values)}</dd>
    </div>
  );
}
