import type { Role } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { Disclosure } from '#ui/disclosure.tsx';
import { PageSection } from './page-section.tsx';

/** How the assessment computes its numbers, and their limits. */
export function MethodSection({ role }: { readonly role: Role }) {
  const messages = useMessages('role-page').method;
  const hasScenarios = role.scenarios.length > 0;
  const steps = messages.steps.filter(({ id }) => hasScenarios || id !== 'scenarios');
  const limits = hasScenarios ? [...messages.limits, messages.scenariosLimit] : messages.limits;
  return (
    <PageSection id="method" title={messages.title} intro={messages.intro}>
      <Disclosure summary={messages.summary}>
        <ol className="rr-grid">
          {steps.map(({ id, title, text }) => (
            <li key={id}>
              <h3>{title}</h3>
              <p>{text}</p>
            </li>
          ))}
        </ol>
      </Disclosure>
      <Disclosure summary={messages.limitsTitle}>
        <div className="rr-prose">
          <ul>
            {limits.map((limit) => (
              <li key={limit}>{limit}</li>
            ))}
          </ul>
        </div>
      </Disclosure>
      <p>
        <strong>{messages.use}</strong>
      </p>
    </PageSection>
  );
}
