// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import {
  encodeAnswers,
  encodeScores,
  findCode,
  layoutOf,
  scoreResponses,
  SVG_LINK_ID,
  ownProfile,
} from '#core';
import type { SvgFile } from '#ui/charts/svg-text.ts';
import type { EvidenceEntry } from '#features/export-result/export-files.ts';
import { ContinueElsewhere } from '#features/bring-answers/continue-elsewhere.tsx';
import { ExportResult } from '#features/export-result/export-result.tsx';
import type { FileSharing } from '#ui/download-notice.tsx';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { TYPICAL_ANSWERS } from '#tests/support/typical-answers.ts';
import { liveRegionTexts } from '#tests/support/live-regions.ts';

afterEach(cleanup);

type Saved = { readonly name: string; readonly content: string; readonly type: string };

type Options = {
  draws?: 'yes' | 'failed' | 'falsified';
  copies?: boolean;
  sharing?: FileSharing | null;
  prints?: boolean;
  name?: string;
  owner?: 'own' | 'shared';
  scores?: boolean;
  evidence?: readonly EvidenceEntry[];
};
const result = scoreResponses(aiEngineer, TYPICAL_ANSWERS);

function start({
  draws = 'yes',
  prints = true,
  name = '',
  owner = 'own',
  scores = false,
  copies = true,
  sharing = null,
  evidence = [],
}: Options = {}) {
  const saved: Saved[] = [];
  const copied: string[] = [];
  const pictures: { readonly picture: SvgFile; readonly link: string | null }[] = [];
  const printed: true[] = [];
  render(
    <ExportResult
      name={name}
      role={aiEngineer}
      profile={ownProfile(aiEngineer)}
      result={result}
      answers={scores ? null : { result, responses: TYPICAL_ANSWERS }}
      owner={owner}
      readEvidence={evidence.length === 0 ? null : async () => evidence}
      today="2026-11-22"
      linkOf={(content) => {
        const role = layoutOf(aiEngineer);
        const code =
          content === 'scores'
            ? encodeScores({ role, result })
            : encodeAnswers({ role, responses: TYPICAL_ANSWERS });
        return `https://example.org/r/ai-engineer/#${code}`;
      }}
      onSave={({ name, content, type }) => {
        if (typeof content === 'string') saved.push({ name, content, type });
      }}
      drawPng={async (picture, link) => {
        pictures.push({ picture, link });
        return draws === 'yes' ? new Uint8Array([1, 2, 3]) : draws;
      }}
      onCopy={async (text) => {
        copied.push(text);
        return copies;
      }}
      sharingOf={() => sharing}
      onPrint={prints ? () => printed.push(true) : null}
    />,
  );
  const press = async (name: string) =>
    userEvent.click(screen.getByRole('button', { name, hidden: true }));
  return { saved, pictures, copied, printed, press };
}

const FILES = [
  'Save drawing (SVG)',
  'Save table (CSV)',
  'Save text (Markdown)',
  'Save data (JSON)',
  'Save skills (JSON Resume)',
];

describe('files', () => {
  it('carry no link unless the person asks for it', async () => {
    const { saved, pictures, press } = start();
    for (const name of FILES) await press(name);
    await press('Save picture (PNG)');
    expect(saved.map(({ name }) => name)).toEqual(
      ['svg', 'csv', 'md', 'json', 'resume.json'].map(
        (ending) => `role-radar-ai-engineer.${ending}`,
      ),
    );
    for (const { content } of saved) expect(content).not.toContain('example.org');
    expect(pictures.map(({ link }) => link)).toEqual([null]);
    expect(document.querySelector('.rr-take__paper')).toBeNull();
  });

  it.each([
    ['scores only', 'scores'],
    ['all answers', 'answers'],
  ])('that can be opened again with %s hold a link of that kind', async (choice, kind) => {
    const { saved, pictures, press } = start();
    await userEvent.click(screen.getByText(`A link with ${choice}`));
    for (const name of FILES) await press(name);
    await press('Save picture (PNG)');
    const contentOf = (ending: string) => saved.find(({ name }) => name.endsWith(ending))?.content;
    const inSvg = new RegExp(`<metadata id="${SVG_LINK_ID}">(.*?)</metadata>`).exec(
      contentOf('.svg') ?? '',
    )?.[1];
    const inMarkdown = /\(<(.*?)>\)/.exec(contentOf('.md') ?? '')?.[1];
    const onPaper = document.querySelector('.rr-take__address')?.textContent;
    expect(new Set([inSvg, inMarkdown, onPaper]).size).toBe(1);
    expect(pictures[0]?.link).toBe(onPaper);
    const found = findCode(inSvg ?? '');
    expect(found).toMatchObject({ ok: true, value: { kind, name: null, date: null } });
    expect(contentOf('.csv')).not.toContain('example.org');
    expect(contentOf('resume.json')).not.toContain('example.org');
  });

  const said = () => liveRegionTexts()[0];
  const openOtherWays = async () => {
    const summary = screen.getByText('No file there?');
    await userEvent.click(summary);
    const details = summary.closest('details');
    // jsdom opens it without an event.
    act(() => void details?.dispatchEvent(new Event('toggle')));
  };

  it('are said to be with the browser, never to be saved: no browser tells what became of one', async () => {
    const { press } = start();
    for (const name of [...FILES, 'Save picture (PNG)']) {
      await press(name);
      expect(said()).toMatch(/^role-radar-ai-engineer\.[a-z.]+ was given to your browser\./);
    }
    expect(document.body.textContent).not.toMatch(/Saved/);
  });

  it.each([
    ['failed', /could not draw the picture.*\(SVG\)/],
    ['falsified', /changes what a page draws.*nothing was saved.*\(SVG\) instead, or print/],
  ] as const)('name another way where a picture %s', async (draws, reason) => {
    const { press } = start({ draws });
    await press('Save picture (PNG)');
    expect(said()).toMatch(reason);
    expect(screen.queryByText('No file there?')).toBeNull();
  });

  it.each([
    [true, 'Copied.'],
    [false, 'This browser doesn’t let us copy. Select the text and copy it yourself.'],
  ])(
    'of text are there to be copied, should none arrive (copying works: %s)',
    async (copies, words) => {
      const { saved, copied, press } = start({ copies });
      await press('Save table (CSV)');
      await openOtherWays();
      const field = screen.getByRole<HTMLTextAreaElement>('textbox', {
        name: 'Contents of role-radar-ai-engineer.csv',
      });
      expect(field.value.split(/\r?\n/)).toEqual(saved[0]?.content.split('\r\n'));
      await press('Copy the text');
      expect(copied).toEqual([saved[0]?.content]);
      expect(screen.getByText(words)).toBeDefined();
    },
  );

  it('with a picture show it, to be held or right-clicked', async () => {
    const { press } = start();
    await press('Save picture (PNG)');
    await openOtherWays();
    const picture = await screen.findByRole('img', { name: 'role-radar-ai-engineer.png' });
    expect(picture.getAttribute('src')).toBe('data:image/png;base64,AQID');
  });

  it.each([
    ['shared', ''],
    ['dismissed', ''],
    ['failed', 'Sharing did not work here.'],
  ] as const)('go to a share sheet that takes them: %s', async (outcome, words) => {
    const { press } = start({ sharing: async () => outcome });
    await press('Save table (CSV)');
    await openOtherWays();
    await press('Share the file');
    expect(liveRegionTexts()).toContain(words);
  });
});

describe('somebody else’s result', () => {
  const buttons = () => screen.getAllByRole('button').map(({ textContent }) => textContent);

  it('can be kept, as theirs and without a résumé', async () => {
    const { saved, pictures, press } = start({ owner: 'shared' });
    expect(buttons()).toHaveLength(6);
    expect(buttons()).not.toContain('Save skills (JSON Resume)');
    await press('Save drawing (SVG)');
    await press('Save picture (PNG)');
    expect(saved[0]?.content).toContain('This person');
    expect(saved[0]?.content).not.toContain('>You<');
    expect(pictures[0]?.picture.svg).toBe(saved[0]?.content);
    expect(screen.getByText(/result is still unverified/)).toBeDefined();
  });

  it('of scores alone has no file and no link with answers', async () => {
    const { saved, press } = start({ owner: 'shared', scores: true });
    expect(buttons()).not.toContain('Save data (JSON)');
    expect(screen.queryByText('A link with all answers')).toBeNull();
    await userEvent.click(screen.getByText('A link with scores only'));
    await press('Save text (Markdown)');
    const link = /\(<(.*?)>\)/.exec(saved[0]?.content ?? '')?.[1] ?? '';
    expect(findCode(link)).toMatchObject({ ok: true, value: { kind: 'scores' } });
  });
});

describe('printing', () => {
  it('is offered on a page of our own', async () => {
    const { printed, press } = start();
    await press('Print or save as PDF');
    expect(printed).toEqual([true]);
  });

  it('names nobody without a name, and no file gets the one on paper', async () => {
    const onPaper = () => document.querySelector('.rr-take__dated')?.textContent;
    start();
    expect(onPaper()).toBe('Printed on November 22, 2026.');
    cleanup();
    const { saved, pictures, press } = start({ name: 'Ana <b>Silva' });
    expect(onPaper()).toBe('Ana <b>SilvaPrinted on November 22, 2026.');
    await userEvent.click(screen.getByText('A link with all answers'));
    for (const name of [...FILES, 'Save picture (PNG)']) await press(name);
    const files = saved.map(({ content }) => content).join('');
    expect(files + (pictures[0]?.picture.svg ?? '')).not.toContain('Silva');
    const link = document.querySelector('.rr-take__address')?.textContent ?? '';
    expect(findCode(link)).toMatchObject({ ok: true, value: { name: null } });
  });

  it('is not offered in a frame, where the host’s page would be printed', () => {
    start({ prints: false });
    expect(screen.queryByRole('button', { name: 'Print or save as PDF' })).toBeNull();
    expect(screen.getByText(/You can’t print from here/)).toBeTruthy();
    cleanup();
    start();
    expect(screen.queryByText(/You can’t print from here/)).toBeNull();
  });

  it.each([true, false])('says in a frame what only the site offers: %s', async (inFrame) => {
    render(
      <ContinueElsewhere
        getResumeLink={() => 'https://example.org/#1'}
        inFrame={inFrame}
        onCopy={() => Promise.resolve(true)}
      />,
    );
    await userEvent.click(screen.getByText(/^Continue on another device/));
    expect((await screen.findByLabelText<HTMLInputElement>('Link with your answers')).value).toBe(
      'https://example.org/#1',
    );
    expect(screen.queryByText(/ask somebody who has seen your work/) !== null).toBe(inFrame);
  });
});

describe('what somebody would show', () => {
  const evidence = [
    { id: 'TD1', title: 'First behaviour', text: 'A [review]', url: 'https://example.com/r' },
  ];
  const TICK = 'Include my evidence in data (JSON), text (Markdown) and on paper';

  it('is in data, text and on paper only when it is ticked, and never in a link', async () => {
    const { saved, press } = start({ evidence });
    await press('Save data (JSON)');
    await press('Save text (Markdown)');
    expect(saved.map(({ content }) => content).join('')).not.toContain('review');
    expect(screen.queryByText('My evidence')).toBeNull();
    await userEvent.click(screen.getByRole('checkbox', { name: TICK }));
    expect(await screen.findByText('My evidence')).toBeTruthy();
    await userEvent.click(screen.getByRole('radio', { name: /^A link with all answers/ }));
    await press('Save data (JSON)');
    await press('Save text (Markdown)');
    expect(JSON.parse(saved[2]?.content ?? '')).toMatchObject({
      evidence: { TD1: { text: 'A [review]', url: 'https://example.com/r' } },
    });
    expect(saved[3]?.content).toContain('### First behaviour\n\n> **My evidence:** A \\[review');
    const link = /#[0-9A-Z]+/.exec(saved[3]?.content ?? '')?.[0];
    expect(link).toBe(
      `#${encodeAnswers({ role: layoutOf(aiEngineer), responses: TYPICAL_ANSWERS })}`,
    );
    await userEvent.click(screen.getByRole('checkbox', { name: TICK }));
    await press('Save text (Markdown)');
    expect(saved[4]?.content).not.toContain('review');
  });

  it('is not offered where there is nothing', () => {
    start();
    expect(screen.queryByRole('checkbox', { name: TICK })).toBeNull();
  });
});
