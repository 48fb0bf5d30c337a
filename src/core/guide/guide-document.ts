import { escapeMarkdown, escapeStart } from '../export/to-markdown.ts';

/** A part of a guide to print or save; the page and the Markdown use the same parts. */
export type GuideBlock =
  | { readonly kind: 'title' | 'subheading' | 'text'; readonly text: string }
  /** `startsSheet` for a heading that begins a new sheet of paper. */
  | { readonly kind: 'heading'; readonly text: string; readonly startsSheet?: boolean }
  /** A person's own words with a label. `isMarked` for the most important one. */
  | {
      readonly kind: 'quote';
      readonly label: string;
      readonly text: string;
      readonly isMarked?: boolean;
    }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** A link with a label. */
  | {
      readonly kind: 'link';
      readonly label: string;
      readonly text: string;
      readonly url: string;
    }
  /** Space for handwritten notes. */
  | { readonly kind: 'notes'; readonly label: string; readonly lines: number };

/** Writes a guide as GitHub-flavoured Markdown; space for notes becomes a blank line to fill in. */
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
