// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import {
  compareBehaviours,
  type EvidenceByItem,
  guideToMarkdown,
  type Level,
  type ObserverRating,
  scoreResponses,
} from '#core';
import { conversationGuide } from '#features/guide/conversation.ts';
import { GuidePage } from '#features/guide/guide-page.tsx';
import { interviewGuide } from '#features/guide/interview.ts';
import { formattersIn } from '#i18n/formatters.ts';
import { guide as words } from '#i18n/en/guide.ts';
import { aiEngineer } from '#tests/support/ai-engineer.ts';

afterEach(cleanup);

function conversation(
  level: Level,
  seen: ObserverRating | null = null,
  evidence: EvidenceByItem = new Map(),
  scenarios: readonly (readonly [string, 0])[] = [],
) {
  const self = new Map(aiEngineer.indicators.map(({ id }) => [id, level] as const));
  const observers =
    seen === null ? [] : [new Map(aiEngineer.indicators.map(({ id }) => [id, seen] as const))];
  return conversationGuide(
    {
      role: aiEngineer,
      result: scoreResponses(aiEngineer, new Map([...self, ...scenarios])),
      self,
      evidence,
      observers: observers.map(() => 'Zoë'),
      behaviours: compareBehaviours(aiEngineer, { self, observers }),
      today: '2026-11-29',
    },
    words,
    formattersIn('en'),
  );
}

const textOf = (blocks: ReturnType<typeof conversation>) => guideToMarkdown(blocks);

describe('the guide for a conversation', () => {
  it('shows evidence with the behaviours that it is about', () => {
    const entry = { text: 'The search review', url: 'https://example.com/r' };
    const evidence = new Map(aiEngineer.indicators.map(({ id }) => [id, entry] as const));
    const text = textOf(conversation(2, null, evidence));
    // Six with the strengths and topics, the others after them: each once.
    expect(text.match(/> \*\*Your evidence:\*\* The search review/g)).toHaveLength(
      aiEngineer.indicators.length,
    );
    const [before = '', after = ''] = text.split('## What else you could show');
    expect(before.match(/The search review/g)).toHaveLength(6);
    expect(after.match(/^### /gm)).toHaveLength(aiEngineer.indicators.length - 6);
    expect(text).toContain('[https://example.com/r](<https://example.com/r>)');
    expect(textOf(conversation(2))).not.toContain('Your evidence');
  });

  it('shows evidence for the answer to a scenario below its question', () => {
    const [scenario] = aiEngineer.scenarios;
    const id = scenario?.id ?? '';
    const text = textOf(conversation(2, null, new Map([[id, { text: 'A talk', url: null }]])));
    expect(text).toContain(`### ${scenario?.stem}\n\n> **Your evidence:** A talk`);
  });

  it('says that scenarios have checked the ratings only where they have', () => {
    expect(textOf(conversation(2))).toContain('which no scenario has checked');
    const scenarios = aiEngineer.scenarios.map(({ id }) => [id, 0] as const);
    const blocks = conversation(2, null, new Map(), scenarios);
    expect(textOf(blocks)).toContain('checked against short scenarios');
  });

  it('begins with strengths, has three topics with room for notes, and says what it is not for', () => {
    const blocks = conversation(2);
    const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
    expect(headings).toEqual([
      'How to spend the time',
      'What goes well',
      // Read before the topics, at the foot of the first sheet.
      'How far to trust this',
      'What it is not for',
      'Topics worth the time',
      'One thing to try',
    ]);
    const topics = blocks.filter(
      (block) => block.kind === 'subheading' && /^[123]\. /.test(block.text),
    );
    expect(topics).toHaveLength(3);
    const text = textOf(blocks);
    expect(text).toContain('Where you stand (Independent):');
    expect(text).toContain('What the next level looks like (Owner):');
    expect(text.match(/_Notes_/g)).toHaveLength(4);
    expect(text).toContain('Don’t use it to decide on pay, promotion or hiring.');
    expect(text).not.toContain('Zoë');
  });

  it('has both people’s anchors where an observer sees it differently', () => {
    const text = textOf(conversation(4, 0));
    expect(text).toContain('Includes what Zoë said about the same behaviours.');
    expect(text).toContain('You and somebody who answered see this differently.');
    expect(text).toContain('How Zoë sees it (Starting):');
    expect(text).toContain('The highest level (Lead), to keep up and pass on:');
  });

  it('says so where an observer sees more, and leaves out who can’t judge', () => {
    expect(textOf(conversation(2, 3))).toContain('Somebody rates this higher than you do.');
    expect(textOf(conversation(2, 'cant-judge'))).not.toContain('How Zoë sees it');
  });

  it('has something to say to who has done nothing yet', () => {
    expect(textOf(conversation(0))).toContain('Start with what you enjoyed most.');
  });
});

describe('the guide for an interview', () => {
  it('asks the same structured question about every competency, with answers at each level', () => {
    const blocks = interviewGuide(aiEngineer, words);
    const questions = blocks.filter(
      (block) => block.kind === 'subheading' && block.text.includes('Tell me about the last time'),
    );
    expect(questions).toHaveLength(aiEngineer.competencies.length);
    const quotes = blocks.filter((block) => block.kind === 'quote');
    expect(quotes).toHaveLength(5 * aiEngineer.competencies.length);
    expect(quotes.filter((block) => block.isMarked === true)).toHaveLength(
      aiEngineer.competencies.length,
    );
    expect(guideToMarkdown(blocks)).toContain('don’t rank people by it');
  });
});

describe('a guide’s page', () => {
  it('shows every part, and is printed or saved', async () => {
    const done: string[] = [];
    render(
      <GuidePage
        role={aiEngineer}
        blocks={interviewGuide(aiEngineer, words)}
        back={null}
        onPrint={() => done.push('print')}
        onSave={() => done.push('save')}
      />,
    );
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'Interview guide: AI Engineer',
    );
    expect(screen.getAllByText('Notes')).toHaveLength(5);
    expect(screen.getAllByText(aiEngineer.indicators[0]?.anchors[0] ?? '')).toBeTruthy();
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Print' }));
    await user.click(screen.getByRole('button', { name: 'Save as Markdown' }));
    expect(done).toEqual(['print', 'save']);
  });

  it.each([
    ['interview', interviewGuide(aiEngineer, words)],
    ['conversation', conversation(2, 4)],
  ])(
    'for a talk (%s) is walked by keyboard and by headings that skip no level',
    async (_kind, blocks) => {
      render(
        <GuidePage
          role={aiEngineer}
          blocks={blocks}
          back={<a href="/back">Back</a>}
          onPrint={() => undefined}
          onSave={() => undefined}
        />,
      );
      const user = userEvent.setup();
      const stops: (string | null)[] = [];
      for (let stop = 0; stop < 3; stop += 1) {
        await user.tab();
        stops.push(document.activeElement?.textContent ?? null);
      }
      expect(stops).toEqual(['Print', 'Save as Markdown', 'Back']);
      const levels = screen.getAllByRole('heading').map(({ tagName }) => Number(tagName.slice(1)));
      expect(levels[0]).toBe(1);
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      expect(levels.every((level, at) => level <= (levels[at - 1] ?? 1) + 1)).toBe(true);
      // Lines to write on say nothing; what they are for is a text.
      for (const line of document.querySelectorAll('.rr-guide__line')) {
        expect(line.textContent).toBe('');
        expect(line.parentElement?.textContent).not.toBe('');
      }
      expect(document.querySelectorAll('.rr-guide__line').length).toBeGreaterThan(0);
      expect(screen.queryAllByRole('button')).toHaveLength(2);
    },
  );
});
