import type { GuideBlock, Role } from '#core';
import { Foreign } from '#ui/foreign-text.tsx';
import { ExternalLink } from '#ui/link.tsx';

type GuideBlocksProps = { readonly role: Role; readonly blocks: readonly GuideBlock[] };

/** The contents of a guide, for an element with the class `rr-guide`. */
export function GuideBlocks({ role, blocks }: GuideBlocksProps) {
  const texts = textsOf(role);
  return blocks.map((block, index) => (
    // The blocks of a guide never change their order.
    <Block key={index} block={block} texts={texts} />
  ));
}

/** The role's own texts, whose language may differ from that of the surrounding sentences. */
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
    case 'link':
      return (
        <p>
          <strong>{block.label}</strong>{' '}
          <ExternalLink href={block.url}>
            <Foreign parts={texts}>{block.text}</Foreign>
          </ExternalLink>
        </p>
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
