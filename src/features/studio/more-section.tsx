import { ROLE_SHAPE, shapeAt } from '#core';
import { useFieldWords } from './fields/field-words.ts';
import { SchemaField } from './fields/schema-field.tsx';
import { useFindings, useStudio } from './studio-context.ts';
import { TranslateSection } from './translate-section.tsx';
import { useMessages } from '#i18n/messages.ts';
import { FindingBadge } from './fields/finding-badge.tsx';

const PARTS = [
  'profiles',
  'dayInTheLife',
  'tools',
  'progression',
  'salary',
  'resources',
  'workedExample',
  'levels',
  'bands',
  'crosswalk',
  'model',
] as const;

/** The rest of the role, one collapsible part at a time. */
export function MoreSection() {
  return (
    <div className="rr-stack rr-stack--tight">
      {PARTS.map((part) => (
        <Part key={part} part={part} />
      ))}
      <Translation />
    </div>
  );
}

const TRANSLATION = 'translation';

function Translation() {
  const { place, go } = useStudio();
  const messages = useMessages('studio').translate;
  const isOpen = place.item === TRANSLATION;
  return (
    <section className="rr-studio-entry">
      <h3>
        <button
          type="button"
          className="rr-studio-item"
          aria-expanded={isOpen}
          onClick={() => go({ item: isOpen ? null : TRANSLATION })}
        >
          <span>{messages.title}</span>
        </button>
      </h3>
      {isOpen ? <TranslateSection /> : <p className="rr-studio-hint">{messages.about}</p>}
    </section>
  );
}

function Part({ part }: { readonly part: (typeof PARTS)[number] }) {
  const { file, place, go } = useStudio();
  const found = useFindings([part], true);
  const isOpen = place.item === part;
  const { title, description } = useFieldWords().helpOf([part]);
  if (file[part] === undefined) return null;
  return (
    <section className="rr-studio-entry">
      <h3>
        <button
          type="button"
          className="rr-studio-item"
          aria-expanded={isOpen}
          onClick={() => go({ item: isOpen ? null : part })}
        >
          <span>{title}</span>
          <FindingBadge found={found} />
        </button>
      </h3>
      {isOpen ? (
        <SchemaField path={[part]} shape={shapeAt([part]) ?? ROLE_SHAPE} />
      ) : (
        <p className="rr-studio-hint">{description}</p>
      )}
    </section>
  );
}
