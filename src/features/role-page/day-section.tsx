import type { Role } from '#core';
import { useWords } from '#i18n/locale.tsx';
import { rolePageWords } from '#i18n/role-page.ts';
import { PageSection } from './page-section.tsx';

/** The day as a timeline; under each moment the competencies it calls on. */
export function DaySection({ role }: { readonly role: Role }) {
  const words = useWords(rolePageWords).day;
  return (
    <PageSection id="day" title={words.title} intro={words.intro}>
      <ol className="rr-timeline">
        {role.dayInTheLife.map(({ title, text, indicators }) => {
          const called = competenciesOf(role, indicators);
          return (
            <li key={title}>
              <h3>{title}</h3>
              <p>{text}</p>
              {called.length === 0 ? null : (
                <p className="rr-soft rr-small">{words.callsOn(called.join(', '))}</p>
              )}
            </li>
          );
        })}
      </ol>
    </PageSection>
  );
}

/** Names of the competencies that these indicators belong to, in the role's order. */
function competenciesOf(role: Role, indicators: readonly string[]): readonly string[] {
  const wanted = new Set(
    role.indicators.filter(({ id }) => indicators.includes(id)).map(({ competency }) => competency),
  );
  return role.competencies.filter(({ id }) => wanted.has(id)).map(({ name }) => name);
}
