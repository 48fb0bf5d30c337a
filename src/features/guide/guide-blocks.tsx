import { Fragment } from 'react';
import type { GuideBlock, Role } from '#core';
import { Foreign } from '#ui/foreign-text.tsx';
import { ExternalLink } from '#ui/link.tsx';

type GuideBlocksProps = { readonly role: Role; readonly blocks: readonly GuideBlock[] };

/**
 * The contents of a guide, for an element with the class `rr-guide`: each heading begins a part, and
 * each subheading an entry of it. On paper an entry stays on one sheet, and so does a part without.
 */
export function GuideBlocks({ role, blocks }: GuideBlocksProps) {
  const texts = textsOf(role);
  const render = (some: readonly GuideBlock[]) => <Blocks texts={texts} blocks={some} />;
  // The blocks of a guide never change their order.
  return splitBefore(blocks, 'heading').map((part, at) => {
    const [head = [], ...entries] = splitBefore(part, 'subheading');
    const first = part[0];
    const startsSheet = first?.kind === 'heading' && first.startsSheet === true;
    return (
      <section
        key={at}
        className={`rr-guide__part${entries.length < 2 ? ' rr-guide__part--whole' : ''}${startsSheet ? ' rr-guide__part--sheet' : ''}`}
      >
        {render(head)}
        {entries.map((entry, index) => (
          <div key={index} className="rr-guide__entry">
            {render(entry)}
          </div>
        ))}
      </section>
    );
  });
}

/** The same blocks in groups, each but the first beginning with a block of this kind. */
function splitBefore(
  blocks: readonly GuideBlock[],
  kind: GuideBlock['kind'],
): readonly (readonly GuideBlock[])[] {
  const groups: GuideBlock[][] = [[]];
  for (const block of blocks) {
    if (block.kind === kind) groups.push([block]);
    else groups.at(-1)?.push(block);
  }
  return groups;
}

type BlocksProps = { readonly texts: readonly string[]; readonly blocks: readonly GuideBlock[] };

/** Quotes that follow each other are shown beside each other, or one per line where they are levels. */
function Blocks({ texts, blocks }: BlocksProps) {
  const groups: GuideBlock[][] = [];
  for (const block of blocks) {
    if (block.kind === 'quote' && groups.at(-1)?.[0]?.kind === 'quote') groups.at(-1)?.push(block);
    else groups.push([block]);
  }
  return groups.map((group, at) => {
    const shown = group.map((block, index) => <Block key={index} block={block} texts={texts} />);
    if (group.length === 1) return <Fragment key={at}>{shown}</Fragment>;
    const areLevels = group.some((block) => block.kind === 'quote' && block.isMarked !== undefined);
    return (
      <div key={at} className={areLevels ? 'rr-guide__levels' : 'rr-guide__quotes'}>
        {shown}
      </div>
    );
  });
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
