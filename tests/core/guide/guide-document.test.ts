import { expect, it } from 'vitest';
import { guideToMarkdown } from '#core';

it('a guide becomes Markdown that displays its text literally', () => {
  expect(
    guideToMarkdown([
      { kind: 'title', text: 'A *title*' },
      { kind: 'heading', text: 'One' },
      { kind: 'subheading', text: '1. Two' },
      { kind: 'text', text: '- no list' },
      { kind: 'quote', label: 'Owner:', text: 'I own <it>.' },
      { kind: 'quote', label: 'Lead:', text: 'I lead.', isMarked: true },
      { kind: 'list', items: ['first', 'a_b'] },
      { kind: 'link', label: 'Here:', text: 'a [b]', url: 'https://example.com/a_b' },
      { kind: 'notes', label: 'Notes', lines: 3 },
    ]),
  ).toBe(
    [
      '# A \\*title\\*',
      '## One',
      '### 1. Two',
      '\\- no list',
      '> **Owner:** I own \\<it\\>.',
      '> **Lead:** **I lead.**',
      '- first\n- a\\_b',
      '**Here:** [a \\[b\\]](<https://example.com/a_b>)',
      '_Notes_',
    ]
      .join('\n\n')
      .concat('\n'),
  );
});
