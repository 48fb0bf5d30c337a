// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { RoleIndex } from '#core';
import { Catalogue } from '#features/catalogue/catalogue.tsx';
import { makeIndexEntry } from '#tests/support/make-index-entry.ts';
import { liveRegionText } from '#tests/support/live-regions.ts';

function makeIndex(count: number): RoleIndex {
  return {
    schemaVersion: 1,
    roles: Array.from({ length: count }, (_, n) =>
      makeIndexEntry({
        id: `role-${n + 1}`,
        number: n + 1,
        title: `Role ${n + 1}`,
        category: n % 2 === 0 ? 'Data & AI' : 'Software',
      }),
    ),
  };
}

const cards = () => screen.queryAllByRole('article');

const clearAll = () => Promise.resolve(true);

afterEach(cleanup);

describe('the catalogue', () => {
  it('shows a single role with its way in, its length, and nothing to search', () => {
    render(
      <Catalogue onClearAll={clearAll} index={{ schemaVersion: 1, roles: [makeIndexEntry()] }} />,
    );
    const card = within(screen.getByRole('article'));
    expect(card.getByRole('link', { name: 'AI Engineer' }).getAttribute('href')).toBe(
      '/roles/ai-engineer/',
    );
    expect(card.getByText('3 competencies')).toBeDefined();
    expect(card.getByText('from 7 minutes')).toBeDefined();
    expect(screen.queryByRole('searchbox')).toBeNull();
  });

  it.each([
    [2, true],
    [3, false],
    [4, true],
    [5, false],
  ])('lays the cards of %i roles of a kind in pairs: %s', (count, isPaired) => {
    const roles = makeIndex(2 * count).roles.filter(({ category }) => category === 'Software');
    render(<Catalogue onClearAll={clearAll} index={{ schemaVersion: 1, roles }} />);
    const list = cards()[0]?.closest('ul');
    expect(list?.classList.contains('rr-catalogue__cards--paired')).toBe(isPaired);
  });

  it.each([
    [1, null, 'Start · 7 minutes', '/roles/role-1/assess/'],
    [2, null, 'Start with Role 1 · 7 minutes', '/roles/role-1/assess/'],
    [1, ['role-1', 6], 'Continue · 6 of 20 done', '/roles/role-1/assess/'],
    [3, ['role-2', 6], 'Continue Role 2 · 6 of 20 done', '/roles/role-2/assess/'],
    [1, ['role-1', 20], 'See your result', '/roles/role-1/result/'],
    [3, ['role-3', 20], 'See your result for Role 3', '/roles/role-3/result/'],
    // Saved progress of a role that no longer exists can't be continued.
    [1, ['role-9', 6], 'Start · 7 minutes', '/roles/role-1/assess/'],
  ] as const)('of %i with %j has one thing to do first: %s', (count, begun, label, path) => {
    render(
      <Catalogue
        onClearAll={clearAll}
        index={makeIndex(count)}
        begun={begun && { role: begun[0], done: begun[1], total: 20 }}
      />,
    );
    const primary = [...document.querySelectorAll('.rr-button--primary')];
    expect(primary.map((way) => [way.textContent, way.getAttribute('href')])).toEqual([
      [label, path],
    ]);
  });

  it('starts nothing where there is no role', () => {
    render(<Catalogue onClearAll={clearAll} index={{ schemaVersion: 1, roles: [] }} />);
    expect(document.querySelector('.rr-button--primary')).toBeNull();
  });

  it('offers the search from four roles on', () => {
    render(<Catalogue onClearAll={clearAll} index={makeIndex(3)} />);
    expect(screen.queryByRole('searchbox')).toBeNull();
    cleanup();
    render(<Catalogue onClearAll={clearAll} index={makeIndex(4)} />);
    expect(screen.getByRole('searchbox', { name: 'Find a role' })).toBeDefined();
  });

  it('groups twenty roles by category and leaves none out', () => {
    render(<Catalogue onClearAll={clearAll} index={makeIndex(20)} />);
    expect(cards()).toHaveLength(20);
    for (const category of ['Data & AI', 'Software']) {
      const group = within(screen.getByRole('region', { name: category }));
      expect(group.getAllByRole('article')).toHaveLength(10);
    }
  });

  it('deletes everything that is kept, once it was told so twice, and says when it is done', async () => {
    const user = userEvent.setup();
    let finish = (_gone: boolean) => {};
    const onClearAll = vi.fn(() => new Promise<boolean>((resolve) => (finish = resolve)));
    render(<Catalogue onClearAll={onClearAll} index={makeIndex(1)} />);
    await user.click(screen.getByRole('button', { name: 'Delete everything' }));
    expect(document.activeElement?.textContent).toBe('Keep it');
    await user.click(screen.getByRole('button', { name: 'Keep it' }));
    expect(document.activeElement?.textContent).toBe('Delete everything');
    await user.click(screen.getByRole('button', { name: 'Delete everything' }));
    const group = screen.getByRole('group', { name: 'What this browser keeps' });
    expect(onClearAll).not.toHaveBeenCalled();
    await user.click(within(group).getByRole('button', { name: 'Delete everything now' }));
    expect(onClearAll).toHaveBeenCalledOnce();
    expect(screen.queryByText(/is deleted/)).toBeNull();
    finish(true);
    await vi.waitFor(() =>
      expect(document.activeElement?.textContent).toMatch(/^Everything is deleted/),
    );
    expect(screen.queryByRole('button', { name: /Delete/ })).toBeNull();
  });

  it('says when a copy is left, and lets it be tried again', async () => {
    const user = userEvent.setup();
    const answers = [false, false, true];
    const onClearAll = vi.fn(() => Promise.resolve(answers.shift() ?? true));
    render(<Catalogue onClearAll={onClearAll} index={makeIndex(1)} />);
    await user.click(screen.getByRole('button', { name: 'Delete everything' }));
    await user.click(screen.getByRole('button', { name: 'Delete everything now' }));
    await vi.waitFor(() =>
      expect(document.activeElement?.textContent).toMatch(/^Not everything could be deleted/),
    );
    expect(screen.queryByText(/^Everything is deleted/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Delete everything now' }));
    expect(onClearAll).toHaveBeenCalledTimes(2);
    await vi.waitFor(() =>
      expect(document.activeElement?.textContent).toMatch(/^Not everything could be deleted/),
    );
    await user.click(screen.getByRole('button', { name: 'Delete everything now' }));
    await vi.waitFor(() =>
      expect(document.activeElement?.textContent).toMatch(/^Everything is deleted/),
    );
    expect(screen.queryByText(/^Not everything/)).toBeNull();
  });

  it('finds while typing, says how many, and gets back from nothing found', async () => {
    const user = userEvent.setup();
    render(<Catalogue onClearAll={clearAll} index={makeIndex(20)} />);
    const search = screen.getByRole('searchbox');
    await user.type(search, 'role 20');
    expect(cards()).toHaveLength(1);
    expect(liveRegionText()).toBe('1 role found');
    await user.type(search, ' florist');
    expect(cards()).toHaveLength(0);
    expect(liveRegionText()).toContain('role 20 florist');
    await user.click(screen.getByRole('button', { name: 'Clear the search' }));
    expect(cards()).toHaveLength(20);
  });

  it('says so when there is no role', () => {
    render(<Catalogue onClearAll={clearAll} index={makeIndex(0)} />);
    expect(screen.getByText(/no roles here yet/)).toBeDefined();
  });

  it('opens a pasted link, trimmed', async () => {
    const user = userEvent.setup();
    const onOpenLink = vi.fn(() => true);
    render(<Catalogue onClearAll={clearAll} index={makeIndex(1)} onOpenLink={onOpenLink} />);
    await user.type(screen.getByLabelText('Link or code'), '  https://x.test/r/a/#1AB {Enter}');
    expect(onOpenLink.mock.calls).toEqual([['https://x.test/r/a/#1AB']]);
    expect(screen.getByRole('alert').textContent).toBe('');
  });

  it('says what to do about an empty box and about text that is no link', async () => {
    const user = userEvent.setup();
    const onOpenLink = vi.fn(() => false);
    render(<Catalogue onClearAll={clearAll} index={makeIndex(1)} onOpenLink={onOpenLink} />);
    const box = screen.getByLabelText('Link or code');
    await user.click(screen.getByRole('button', { name: 'Open the result' }));
    expect(onOpenLink).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toContain('first');
    await user.type(box, 'hello{Enter}');
    expect(screen.getByRole('alert').textContent).toContain('neither');
    expect(box.getAttribute('aria-invalid')).toBe('true');
    await user.type(box, '!');
    expect(screen.getByRole('alert').textContent).toBe('');
  });

  it('leads to comparing where nothing can open a link', () => {
    render(<Catalogue onClearAll={clearAll} index={makeIndex(1)} />);
    expect(screen.queryByLabelText('Link or code')).toBeNull();
    const compare = screen.getByRole('link', { name: 'Compare results' });
    expect(compare.getAttribute('href')).toBe('/compare/');
  });

  it('is complete before it comes to life, without inline styles', () => {
    const markup = renderToString(<Catalogue onClearAll={clearAll} index={makeIndex(20)} />);
    expect(markup).not.toMatch(/\sstyle=/);
    expect(markup.match(/href="\/roles\/role-\d+\/"/g)).toHaveLength(20);
  });

  it('has no accessibility violation that can be seen without layout', async () => {
    const { container } = render(
      <Catalogue onClearAll={clearAll} index={makeIndex(20)} onOpenLink={() => true} />,
    );
    const { violations, passes } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    expect(passes.length).toBeGreaterThan(5);
  });
});
