import { useMessages } from '#i18n/messages.ts';
import { PageSection } from './page-section.tsx';

/** How the assessment reaches its numbers, and what they are not good for. */
export function MethodSection() {
  const messages = useMessages('role-page').method;
  return (
    <PageSection id="method" title={messages.title} intro={messages.intro}>
      <ol className="rr-grid">
        {messages.steps.map(({ title, text }) => (
          <li key={title}>
            <h3>{title}</h3>
            <p>{text}</p>
          </li>
        ))}
      </ol>
      <div className="rr-prose">
        <h3>{messages.limitsTitle}</h3>
        <ul>
          {messages.limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
        <p>
          <strong>{messages.use}</strong>
        </p>
      </div>
    </PageSection>
  );
}
