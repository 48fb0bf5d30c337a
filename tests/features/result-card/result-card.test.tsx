// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { useState } from 'react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { ownProfile, scoreResponses } from '#core';
import { ResultCard } from '#features/result-card/result-card.tsx';
import type { Drawing } from '#features/result-card/use-drawing.ts';
import type { SvgFile } from '#ui/charts/svg-text.ts';
import type { FileSharing, NewFile } from '#ui/download-notice.tsx';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { TYPICAL_ANSWERS } from '#tests/support/typical-answers.ts';
import { liveRegionTexts } from '#tests/support/live-regions.ts';

beforeAll(() => {
  // jsdom has the element but not its methods.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});
afterEach(cleanup);

type Options = { readonly drawn?: Drawing; readonly sharing?: FileSharing | null };

const PNG: Drawing = new Uint8Array([1, 2, 3]);

async function open({ drawn = PNG, sharing = null }: Options = {}) {
  const saved: NewFile[] = [];
  const shared: NewFile[] = [];
  const drawings: SvgFile[] = [];
  const user = userEvent.setup();
  const drawPng = async (picture: SvgFile) => {
    drawings.push(picture);
    return drawn;
  };
  const sharingOf = (file: NewFile) => {
    if (sharing === null) return null;
    return () => {
      shared.push(file);
      return sharing();
    };
  };
  function Page() {
    return (
      <ResultCard
        role={aiEngineer}
        profile={ownProfile(aiEngineer)}
        result={scoreResponses(aiEngineer, TYPICAL_ANSWERS)}
        today="2026-11-29"
        typedName={useState('')}
        address="role-radar.example"
        drawPng={drawPng}
        onSave={(file) => saved.push(file)}
        onCopy={async () => true}
        sharingOf={sharingOf}
        inFrame={false}
      />
    );
  }
  render(<Page />);
  await user.click(screen.getByRole('button', { name: 'Make a card' }));
  await screen.findByRole('dialog');
  const press = (name: string) => user.click(screen.getByRole('button', { name }));
  return { user, press, saved, shared, drawings };
}

const preview = () => screen.getByRole<HTMLImageElement>('img', { name: /^AI Engineer\./ });
const said = liveRegionTexts;

describe('the card of a result', () => {
  it('is shown before it is saved, and changes with every choice', async () => {
    const { user } = await open();
    expect(preview().alt).toMatch(/Developing/);
    expect(preview().width).toBe(1200);
    await user.click(screen.getByRole('radio', { name: /^Words only/ }));
    expect(preview().alt).not.toMatch(/Developing/);
    await user.type(screen.getByLabelText(/^Name on the card/), 'Sam');
    expect(preview().alt).toMatch(/^AI Engineer\. Sam\./);
    await user.click(screen.getByRole('radio', { name: /^Tall/ }));
    expect(preview().height).toBe(1350);
    expect(decodeURIComponent(preview().src)).toContain('>Sam</text>');
  });

  it('is the file that is saved, of which nothing is claimed that no browser tells', async () => {
    const { press, saved, drawings } = await open();
    await press('Save the card (PNG)');
    expect(saved).toEqual([
      { name: 'role-radar-ai-engineer-card.png', type: 'image/png', content: PNG },
    ]);
    expect(said().join(' ')).toContain('was given to your browser');
    expect(said().join(' ')).not.toMatch(/\bsaved\b/i);
    expect(screen.getByText('No file there?')).toBeTruthy();
    // Rendered once: the picture made for the preview is the one that is saved.
    expect(new Set(drawings.map(({ svg }) => svg)).size).toBe(drawings.length);
  });

  it.each([
    ['shared', 'handed to the app'],
    ['failed', 'Sharing did not work'],
    ['dismissed', null],
  ] as const)('goes through the share sheet as a file: %s', async (came, words) => {
    const { press, shared, saved } = await open({ sharing: async () => came });
    await press('Share the card');
    expect(shared.map(({ name, content }) => [name, content])).toEqual([
      ['role-radar-ai-engineer-card.png', PNG],
    ]);
    expect(saved).toEqual([]);
    if (words === null) expect(said().join('')).toBe('');
    else expect(said().join(' ')).toContain(words);
  });

  it.each([
    ['failed', 'could not draw the picture'],
    ['falsified', 'changes what a page draws'],
  ] as const)('is a drawing where the browser spoils pictures: %s', async (drawn, words) => {
    const { press, saved } = await open({ drawn, sharing: async () => 'shared' });
    // Detected without a click.
    await vi.waitFor(() => expect(said().join(' ')).toContain(words));
    expect(screen.queryByRole('button', { name: /PNG|Share/ })).toBeNull();
    await press('Save the card (SVG)');
    expect(saved.map(({ name, type }) => [name, type])).toEqual([
      ['role-radar-ai-engineer-card.svg', 'image/svg+xml'],
    ]);
  });

  it('saves nothing when it is pressed before the browser is found to spoil pictures', async () => {
    const { press, saved } = await open({ drawn: 'falsified' });
    const early = screen.queryByRole('button', { name: 'Save the card (PNG)' });
    if (early !== null) await press('Save the card (PNG)');
    await screen.findByRole('button', { name: 'Save the card (SVG)' });
    expect(saved).toEqual([]);
  });

  it('says that a name is cut', async () => {
    const { user } = await open();
    await user.type(screen.getByLabelText(/^Name on the card/), 'é'.repeat(40));
    expect(said().join(' ')).toContain('Too long for the card');
    expect(preview().alt).toContain('é'.repeat(31));
    expect(preview().alt).not.toContain('é'.repeat(32));
  });

  it('closes', async () => {
    const { press } = await open();
    await press('Close');
    expect(screen.queryByRole('img')).toBeNull();
  });
});
