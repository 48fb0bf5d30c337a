import { escapeMarkdown, escapeStart } from '../export/to-markdown.ts';

/** A part of a guide that people print or save: the same parts make the page and the Markdown. */
export type GuideBlock =
  | { readonly kind: 'title' | 'heading' | 'subheading' | 'text'; readonly text: string }
  /** Somebody's words, and what they are. `isMarked` for the one that matters most. */
  | {
      readonly kind: 'quote';
      readonly label: string;
      readonly text: string;
      readonly isMarked?: boolean;
    }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** An address to follow, and what it is. */
  | {
      readonly kind: 'link';
      readonly label: string;
      readonly text: string;
      readonly url: string;
    }
  /** Room to write in by hand. */
  | { readonly kind: 'notes'; readonly label: string; readonly lines: number };

/** A guide as GitHub-flavoured Markdown; room for notes becomes a line to write under. */
export function guideToMarkdown(blocks: readonly GuideBlock[]): string {
  return `${blocks.map(writeBlock).join('\n\n')}\n`;
}

function writeBlock(block: GuideBlock): string {
  switch (block.kind) {
    case 'title':
      return `# ${escapeMarkdown(block.text)}`;
    case 'heading':
      return `## ${escapeMarkdown(block.text)}`;
    case 'subheading':
      return `### ${escapeMarkdown(block.text)}`;
    case 'text':
      return escapeStart(escapeMarkdown(block.text));
    case 'quote': {
      const label = escapeMarkdown(block.label);
      const text = escapeMarkdown(block.text);
      return block.isMarked === true ? `> **${label}** **${text}**` : `> **${label}** ${text}`;
    }
    case 'list':
      return block.items.map((item) => `- ${escapeMarkdown(item)}`).join('\n');
    case 'link':
      return `**${escapeMarkdown(block.label)}** [${escapeMarkdown(block.text)}](<${block.url}>)`;
    case 'notes':
      return `_${escapeMarkdown(block.label)}_`;
  }
}
