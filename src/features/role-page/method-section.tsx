import { useWords } from '#i18n/locale.tsx';
import { rolePageWords } from '#i18n/role-page.ts';
import { PageSection } from './page-section.tsx';

/** How the assessment reaches its numbers, and what they are not good for. */
export function MethodSection() {
  const words = useWords(rolePageWords).method;
  return (
    <PageSection id="method" title={words.title} intro={words.intro}>
      <ol className="rr-grid">
        {words.steps.map(({ title, text }) => (
          <li key={title}>
            <h3>{title}</h3>
            <p>{text}</p>
          </li>
        ))}
      </ol>
      <div className="rr-prose">
        <h3>{words.limitsTitle}</h3>
        <ul>
          {words.limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
        <p>
          <strong>{words.use}</strong>
        </p>
      </div>
    </PageSection>
  );
}
