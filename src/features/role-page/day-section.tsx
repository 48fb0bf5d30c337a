import type { Role } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { Disclosure } from '#ui/disclosure.tsx';
import { PageSection } from './page-section.tsx';
import { Foreign, useTextLanguage } from '#ui/foreign-text.tsx';

/** The day as a timeline, with the competencies that each moment needs. */
export function DaySection({ role }: { readonly role: Role }) {
  const messages = useMessages('role-page').day;
  const [first, rest] = [role.dayInTheLife.slice(0, SHOWN), role.dayInTheLife.slice(SHOWN)];
  return (
    <PageSection id="day" title={messages.title} intro={messages.intro}>
      <Moments role={role} moments={first} />
      {rest.length === 0 ? null : (
        <Disclosure summary={messages.rest(rest.length)}>
          <Moments role={role} moments={rest} />
        </Disclosure>
      )}
    </PageSection>
  );
}

/** Enough to see what a day is like, on a page that is already long. */
const SHOWN = 1;

type MomentsProps = { readonly role: Role; readonly moments: Role['dayInTheLife'] };

function Moments({ role, moments }: MomentsProps) {
  const messages = useMessages('role-page').day;
  const { shortList } = useFormatters();
  const language = useTextLanguage();
  return (
    <ol className="rr-timeline">
      {moments.map(({ title, text, indicators }) => {
        const called = competenciesOf(role, indicators);
        return (
          <li key={title}>
            <h3 {...language}>{title}</h3>
            <p {...language}>{text}</p>
            {called.length === 0 ? null : (
              <p className="rr-soft rr-small">
                <Foreign parts={called}>{messages.callsOn(shortList(called))}</Foreign>
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** Names of the competencies that these indicators belong to, in the role's order. */
function competenciesOf(role: Role, indicators: readonly string[]): readonly string[] {
  const wanted = new Set(
    role.indicators.filter(({ id }) => indicators.includes(id)).map(({ competency }) => competency),
  );
  return role.competencies.filter(({ id }) => wanted.has(id)).map(({ name }) => name);
}
