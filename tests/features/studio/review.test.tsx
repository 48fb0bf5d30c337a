// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Remark } from '#core';
import { ReviewDraft } from '#features/studio/review/review-draft.tsx';
import { ReviewSection } from '#features/studio/review/review-section.tsx';
import { ScenarioForm } from '#features/studio/items/scenario-form.tsx';
import { type Studio, StudioProvider } from '#features/studio/studio-context.ts';
import { dataEngineerFile as file } from '#tests/support/draft-files.ts';

afterEach(cleanup);

const [first] = file.scenarios;
if (first === undefined) throw new Error('no scenario');

function Reviewer({ onSave }: { readonly onSave: (remarks: object) => string }) {
  const [by, setBy] = useState('');
  const [remarks, setRemarks] = useState<Record<string, string>>({});
  return (
    <ReviewDraft
      file={file}
      sha256={'0'.repeat(64)}
      by={by}
      remarks={remarks}
      onBy={setBy}
      onRemark={(on, text) => setRemarks({ ...remarks, [on]: text })}
      onSave={() => onSave({ by, remarks })}
      onPrint={() => undefined}
    />
  );
}

/** The author's view with these remarks. */
function Author({ said, item = null }: { readonly said: readonly Remark[]; item?: string | null }) {
  const [remarks, setRemarks] = useState(said);
  const [place, setPlace] = useState<Studio['place']>({ draft: 'abcd', section: 'review', item });
  return (
    <StudioProvider
      value={{
        file,
        base: null,
        baseHashes: [],
        check: { errors: [], advice: [], seen: [], role: null },
        place,
        edit: () => undefined,
        go: (to) => setPlace((from) => ({ ...from, ...to })),
        jump: () => undefined,
        copy: async () => true,
        library: { roles: [], load: () => Promise.resolve(null) },
        readTable: () => Promise.resolve(null),
        simulate: async () => null,
        remarks,
        setRemarks,
        markSeen: () => undefined,
        isToDo: () => false,
        leave: () => undefined,
      }}
    >
      <ReviewSection
        link={null}
        address="https://x.example/studio/#review="
        onDownload={() => undefined}
        onFiles={async (files) => files.map(({ name }) => `${name}: taken`)}
        onPrint={() => undefined}
      />
      <ScenarioForm at={0} />
    </StudioProvider>
  );
}

describe('a reviewer', () => {
  it('reads everything, sees the keys only when they ask, and leaves remarks', async () => {
    const user = userEvent.setup();
    const onSave = vi.fn(() => 'remarks.json');
    const { container } = render(<Reviewer onSave={onSave} />);
    expect(screen.queryByText(first.rationale)).toBeNull();
    const save = screen.getByRole('button', { name: 'Save my comments' });
    expect(save.hasAttribute('disabled')).toBe(true);
    await user.type(screen.getByLabelText('Your name (optional)'), 'Ada');
    await user.type(screen.getByLabelText(`Comment on ${first.stem}`), 'Too long');
    await user.click(screen.getByLabelText('Show which options are right, and why'));
    expect(screen.getByText(first.rationale)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Save my comments (1 comment)' }));
    expect(onSave).toHaveBeenCalledWith({ by: 'Ada', remarks: { [first.id]: 'Too long' } });
    expect(screen.getByText('remarks.json was given to your browser.')).toBeDefined();
    const { violations } = await axe.run(container, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

describe('an author', () => {
  const said = [
    { on: first.id, text: 'Too long', by: 'Ada' },
    { on: 'role', text: 'Good', by: null },
    { on: 'GONE9', text: 'What was this?', by: null },
  ];

  it('finds remarks beside the fields and in a list, and has done with them', async () => {
    const user = userEvent.setup();
    render(<Author said={said} />);
    expect(screen.getByText(/too long for a link/)).toBeDefined();
    expect(screen.getByText('A question that is no longer here')).toBeDefined();
    const beside = screen.getByRole('complementary', { name: 'Comments' });
    expect(within(beside).getByText('From Ada')).toBeDefined();
    await user.click(within(beside).getByRole('button', { name: 'Mark as done' }));
    expect(screen.queryByText('Too long')).toBeNull();
    expect(screen.getByText('Good')).toBeDefined();
    await user.upload(
      screen.getByLabelText('Choose files with comments'),
      new File(['{}'], 'a.json'),
    );
    expect(await screen.findByText('a.json: taken')).toBeDefined();
  });

  it('prints a page with room for remarks, keys hidden or shown', async () => {
    const user = userEvent.setup();
    render(<Author said={[]} />);
    expect(screen.getByText('No comments.')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Review page to print' }));
    const rooms = file.competencies.length + file.indicators.length + file.scenarios.length + 1;
    expect(screen.getAllByText('Comment')).toHaveLength(rooms);
    const article = screen.getByText(first.stem, { selector: 'h5' }).closest('article');
    expect(within(article as HTMLElement).queryByText(first.rationale)).toBeNull();
    await user.click(screen.getByLabelText('Show which options are right, and why'));
    expect(within(article as HTMLElement).getByText(first.rationale)).toBeDefined();
    // Below the part's own heading, which is the second level, none is left out.
    const levels = screen.getAllByRole('heading').map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels[0]).toBe(3);
    expect(levels.filter((level, at) => level - (levels[at - 1] ?? 2) > 1)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(screen.getByText('No comments.')).toBeDefined();
  });
});
