import type { ReactNode } from 'react';
import type { GuideBlock, Role } from '#core';
import { useLocale } from '#i18n/locale.tsx';
import { useMessages } from '#i18n/messages.ts';
import { Button } from '#ui/button.tsx';
import { Foreign, ForeignLanguage } from '#ui/foreign-text.tsx';

type GuidePageProps = {
  readonly role: Role;
  readonly blocks: readonly GuideBlock[];
  /** The way back. */
  readonly back: ReactNode;
  readonly onPrint: () => void;
  readonly onSave: () => void;
};

/** A guide to print or save; on paper nothing of the page around it is left. */
export function GuidePage({ role, blocks, back, onPrint, onSave }: GuidePageProps) {
  const messages = useMessages('guide');
  const locale = useLocale();
  const texts = textsOf(role);
  return (
    <ForeignLanguage of={role.locale} around={locale}>
      <article className="rr-page rr-guide">
        <p className="rr-cluster rr-print-hidden">
          <Button variant="primary" onClick={onPrint}>
            {messages.print}
          </Button>
          <Button onClick={onSave}>{messages.markdown}</Button>
          {back}
        </p>
        {blocks.map((block, index) => (
          // What a guide says doesn't change its order.
          <Block key={index} block={block} texts={texts} />
        ))}
      </article>
    </ForeignLanguage>
  );
}

/** The role's own words, which may be in another language than the sentences around them. */
function textsOf({ title, levels, competencies, indicators }: Role): readonly string[] {
  return [
    title,
    ...levels.map(({ name }) => name),
    ...competencies.flatMap(({ name, description }) => [name, description]),
    ...indicators.flatMap((each) => [each.title, ...each.anchors]),
  ];
}

type BlockProps = { readonly block: GuideBlock; readonly texts: readonly string[] };

function Block({ block, texts }: BlockProps) {
  switch (block.kind) {
    case 'title':
      return (
        <h1 tabIndex={-1}>
          <Foreign parts={texts}>{block.text}</Foreign>
        </h1>
      );
    case 'heading':
      return (
        <h2>
          <Foreign parts={texts}>{block.text}</Foreign>
        </h2>
      );
    case 'subheading':
      return (
        <h3>
          <Foreign parts={texts}>{block.text}</Foreign>
        </h3>
      );
    case 'text':
      return (
        <p>
          <Foreign parts={texts}>{block.text}</Foreign>
        </p>
      );
    case 'quote':
      return (
        <p
          className={
            block.isMarked === true ? 'rr-guide__quote rr-guide__quote--marked' : 'rr-guide__quote'
          }
        >
          <strong>
            <Foreign parts={texts}>{block.label}</Foreign>
          </strong>{' '}
          <q>
            <Foreign>{block.text}</Foreign>
          </q>
        </p>
      );
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'notes':
      return (
        <div className="rr-guide__notes">
          <p>{block.label}</p>
          {Array.from({ length: block.lines }, (_, line) => (
            <div key={line} className="rr-guide__line" />
          ))}
        </div>
      );
  }
}
