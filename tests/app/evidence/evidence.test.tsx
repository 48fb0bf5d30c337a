// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AnswerEvidence } from '#app/evidence/answer-evidence.tsx';
import { evidenceEntries } from '#app/evidence/load-evidence.ts';
import { unsavedEvidence } from '#app/evidence/unsaved-evidence.ts';
import { useHasEvidence } from '#app/evidence/use-has-evidence.ts';
import type { AppContext } from '#app/shell/app-context.ts';
import { createEvidenceStorage } from '#platform/notes/evidence-storage.ts';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { InApp, makeAppContext } from '../shell/in-app.tsx';

beforeEach(() => {
  localStorage.clear();
  unsavedEvidence.clear();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const ITEMS = aiEngineer.indicators.slice(0, 2).map(({ id }) => id);

function Told() {
  return <p>{useHasEvidence('ai-engineer') ? 'some' : 'none'}</p>;
}

/** The site, or an embed with an instance. */
const contextOf = (instance: string) =>
  makeAppContext(
    instance === ''
      ? {}
      : { inFrame: true, embed: { address: { instance } } as NonNullable<AppContext['embed']> },
  );

async function show({ instance = '' } = {}) {
  render(
    <InApp context={contextOf(instance)}>
      {ITEMS.map((id) => (
        <AnswerEvidence key={id} slug="ai-engineer" itemId={id} title={`Question ${id}`} />
      ))}
      <Told />
    </InApp>,
  );
  await screen.findAllByRole('group', { name: /^What could you show/ });
}

/** Opens the form of one answer and returns its fields. */
async function open(place: number) {
  const summary = document.querySelectorAll('summary')[place];
  if (summary === undefined) throw new Error('no form');
  await userEvent.click(summary);
  const form = summary.parentElement;
  const field = (selector: string) => {
    const found = form?.querySelector<HTMLInputElement>(selector);
    if (!found) throw new Error(`no ${selector}`);
    return found;
  };
  await vi.waitFor(() => field('textarea'));
  return { text: field('textarea'), address: field('input') };
}

const kept = () => createEvidenceStorage().read('ai-engineer');

describe('what somebody would show for an answer', () => {
  it('is kept with what is written for other answers, and shown again', async () => {
    await show();
    expect(screen.getByText('none')).toBeTruthy();
    const one = await open(0);
    await userEvent.type(one.text, ' The  review ');
    await userEvent.type(one.address, 'javascript:x');
    expect(screen.getByText(/doesn’t start with https/)).toBeTruthy();
    expect(kept().get(ITEMS[0] ?? '')).toEqual({ text: 'The review', url: null });
    await userEvent.clear(one.address);
    await userEvent.type(one.address, 'example.com/r');
    const other = await open(1);
    await userEvent.type(other.text, 'A talk');
    expect(screen.getByText('some')).toBeTruthy();
    expect([...kept()]).toEqual([
      [ITEMS[0], { text: 'The review', url: 'https://example.com/r' }],
      [ITEMS[1], { text: 'A talk', url: null }],
    ]);
    expect(evidenceEntries(aiEngineer).map(({ id, text }) => [id, text])).toEqual([
      [ITEMS[0], 'The review'],
      [ITEMS[1], 'A talk'],
    ]);
    cleanup();
    await show();
    expect(screen.getByText('The review')).toBeTruthy();
    expect(screen.getByRole('link').getAttribute('href')).toBe('https://example.com/r');
    expect(screen.getAllByText('Change evidence')).toHaveLength(2);
  });

  it('goes with its last word', async () => {
    await show();
    const { text } = await open(0);
    await userEvent.type(text, 'x');
    await userEvent.clear(text);
    expect(kept().size).toBe(0);
    expect(localStorage.getItem('role-radar/ai-engineer/evidence')).toBeNull();
    expect(screen.getByText('none')).toBeTruthy();
  });

  it('in an embed with an instance is that embed’s own', async () => {
    await show({ instance: 'jobs' });
    await userEvent.type((await open(0)).text, 'A talk');
    expect(screen.getByText('some')).toBeTruthy();
    expect(evidenceEntries(aiEngineer, 'jobs').map(({ text }) => text)).toEqual(['A talk']);
    for (const instance of ['', 'team']) {
      cleanup();
      await show({ instance });
      expect(screen.queryByText('A talk')).toBeNull();
      expect(screen.getByText('none')).toBeTruthy();
      expect(evidenceEntries(aiEngineer, instance)).toEqual([]);
    }
  });

  it('lasts as long as the page where storage is refused, and says so', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('no', 'QuotaExceededError');
    });
    await show();
    const { text } = await open(0);
    await userEvent.type(text, 'A talk');
    expect(screen.getByText(/This browser can’t save anything/)).toBeTruthy();
    expect(screen.getByText('some')).toBeTruthy();
    cleanup();
    await show();
    expect(screen.getByText('A talk')).toBeTruthy();
  });
});
