// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import {
  encodeAnswers,
  encodeScores,
  findCode,
  layoutOf,
  scoreResponses,
  SVG_LINK_ID,
} from '#core';
import type { SvgFile } from '#features/export-result/radar-svg.ts';
import { ExportResult } from '#features/export-result/export-result.tsx';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { TYPICAL_ANSWERS } from '#tests/support/typical-answers.ts';

afterEach(cleanup);

type Saved = { readonly name: string; readonly content: string; readonly type: string };

type Options = { draws?: boolean; prints?: boolean; owner?: 'own' | 'shared'; scores?: boolean };
const result = scoreResponses(aiEngineer, TYPICAL_ANSWERS);

function start({ draws = true, prints = true, owner = 'own', scores = false }: Options = {}) {
  const saved: Saved[] = [];
  const pictures: { readonly picture: SvgFile; readonly link: string | null }[] = [];
  const printed: true[] = [];
  render(
    <ExportResult
      role={aiEngineer}
      result={result}
      answers={scores ? null : { result, responses: TYPICAL_ANSWERS }}
      owner={owner}
      today="2026-11-22"
      linkOf={(content) => {
        const role = layoutOf(aiEngineer);
        const code =
          content === 'scores'
            ? encodeScores({ role, result })
            : encodeAnswers({ role, responses: TYPICAL_ANSWERS });
        return `https://example.org/r/ai-engineer/#${code}`;
      }}
      onSave={(name, content, type) => saved.push({ name, content, type })}
      onSavePng={async (_name, picture, link) => {
        pictures.push({ picture, link });
        return draws;
      }}
      onPrint={prints ? () => printed.push(true) : null}
    />,
  );
  const press = async (name: string) =>
    userEvent.click(screen.getByRole('button', { name, hidden: true }));
  return { saved, pictures, printed, press };
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
    await userEvent.click(screen.getByText(`Put a link in it: ${choice}`));
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

  it('say what was saved, and what to do when a picture can’t be drawn', async () => {
    const { press } = start({ draws: false });
    await press('Save table (CSV)');
    expect(screen.getByRole('status').textContent).toBe('Saved as role-radar-ai-engineer.csv.');
    await press('Save picture (PNG)');
    expect(screen.getByRole('status').textContent).toMatch(/could not draw the picture/);
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
    expect(screen.getByText(/it stays as unverified as it came/)).toBeDefined();
  });

  it('of scores alone has no file and no link with answers', async () => {
    const { saved, press } = start({ owner: 'shared', scores: true });
    expect(buttons()).not.toContain('Save data (JSON)');
    expect(screen.queryByText('Put a link in it: all answers')).toBeNull();
    await userEvent.click(screen.getByText('Put a link in it: scores only'));
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

  it('is not offered in a frame, where the host’s page would be printed', () => {
    start({ prints: false });
    expect(screen.queryByRole('button', { name: 'Print or save as PDF' })).toBeNull();
  });
});
