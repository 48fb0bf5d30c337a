// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SnippetOptions } from '#core';
import { KitPreview } from '#app/embed/kit-preview.tsx';
import { makeIndexEntry } from '#tests/support/make-index-entry.ts';
import { InApp, makeAppContext } from '../shell/in-app.tsx';

beforeEach(() => {
  // As in a page where the loader has been loaded: it isn't imported again.
  vi.spyOn(customElements, 'get').mockReturnValue(HTMLElement);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const OPTIONS: SnippetOptions = {
  profile: 'ai-engineer',
  theme: { scheme: 'auto', accent: null, radius: null, font: 'system' },
  result: 'band',
  minHeight: 420,
  callToAction: null,
  goal: { profile: null, targets: null, bar: null },
};

const preview = (options: SnippetOptions = OPTIONS) => (
  <InApp context={makeAppContext()}>
    <KitPreview
      options={options}
      role={makeIndexEntry()}
      site="https://radar.example/"
      loader="https://radar.example/embed/v1/role-radar.js"
    />
  </InApp>
);

const element = () => {
  const found = document.querySelector('role-radar');
  if (found === null) throw new Error('there is no preview');
  return found;
};
const heard = () => document.querySelector('.rr-kit__heard')?.textContent;
const send = (name: string, detail: unknown) =>
  act(() => {
    element().dispatchEvent(new CustomEvent(`role-radar:${name}`, { detail, bubbles: true }));
  });
const wait = (time: number) =>
  act(() => {
    vi.advanceTimersByTime(time);
  });

describe('the preview of an embed', () => {
  it('shows what the careers page would receive, the last eight messages', () => {
    render(preview());
    expect(heard()).toBe('Nothing yet. Answer a question in the preview.');
    send('start', null);
    for (let done = 1; done <= 8; done += 1) send('progress', { done });
    const lines = heard()?.split('\n') ?? [];
    expect(lines).toHaveLength(8);
    expect(lines[0]).toBe('role-radar:progress {"done":1}');
    expect(lines.at(-1)).toBe('role-radar:progress {"done":8}');
  });

  it('follows each option at once, but typed ones when typing pauses: each loads the frame anew', () => {
    vi.useFakeTimers();
    const { rerender } = render(preview());
    rerender(preview({ ...OPTIONS, length: 'standard', company: 'Ac' }));
    expect(element().getAttribute('length')).toBe('standard');
    expect(element().hasAttribute('company')).toBe(false);
    wait(300);
    rerender(preview({ ...OPTIONS, length: 'standard', company: 'Acme' }));
    wait(300);
    expect(element().hasAttribute('company')).toBe(false);
    wait(200);
    expect(element().getAttribute('company')).toBe('Acme');
  });

  it('stays in the page in every mode: this page’s policy lets no dialog be loaded', () => {
    const { rerender } = render(preview());
    const before = element();
    rerender(preview({ ...OPTIONS, mode: 'dialog' }));
    expect(element()).toBe(before);
    expect(before.hasAttribute('mode')).toBe(false);
  });

  it('leads to all roles where visitors choose one', () => {
    render(preview({ ...OPTIONS, profiles: ['ai-engineer', 'baker'] }));
    expect(element().querySelector('a')?.href).toBe('https://radar.example/');
    expect(element().getAttribute('iframe-title')).toBe('Self-assessment');
  });

  it('has a link to the assessment inside, for visitors who don’t get the frame', () => {
    render(preview());
    expect(screen.getByRole('link').getAttribute('href')).toBe(
      'https://radar.example/roles/ai-engineer/',
    );
  });
});
