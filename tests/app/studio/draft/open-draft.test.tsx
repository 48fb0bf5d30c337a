// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { beginHistory, type DraftRecord, setTarget } from '#core';
import type { DraftShelf } from '../../../../src/app/studio/draft/draft-shelf.ts';
import { OpenDraft } from '../../../../src/app/studio/draft/open-draft.tsx';
import { blankFile, blankRecord } from '#tests/support/draft-files.ts';

afterEach(cleanup);

/** A shelf with one draft, which another tab can change. */
function makeShelf() {
  let kept: DraftRecord | null = blankRecord;
  const listeners = new Set<(id: string) => void>();
  const added: string[] = [];
  const shelf: DraftShelf = {
    isSaved: true,
    list: async () => (kept === null ? [] : [kept]),
    open: async () => (kept === null ? null : { record: kept, history: beginHistory(kept.file) }),
    add: async ({ file }) => {
      added.push(String(file.profiles[0]?.targets['OV']));
      return 'copy';
    },
    remove: async () => undefined,
    storage: {
      save: async (record, expected) => {
        if (kept === null) return 'gone';
        if (kept.revision !== expected) return 'conflict';
        kept = record;
        return 'kept';
      },
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return {
    shelf,
    added,
    kept: () => kept?.file.profiles[0]?.targets['OV'],
    /** Another tab writes a target, or deletes the draft, and by default notifies this one. */
    elsewhere: (points: number | null, says = true) => {
      kept =
        points === null
          ? null
          : {
              ...blankRecord,
              revision: (kept?.revision ?? 0) + 1,
              file: setTarget(blankFile, 'OV', points),
            };
      if (says) listeners.forEach((tell) => tell('abcd'));
    },
  };
}

async function show(shelf: DraftShelf) {
  const onGo = vi.fn();
  render(
    <OpenDraft
      library={{ roles: [], load: () => Promise.resolve(null) }}
      shelf={shelf}
      place={{ draft: 'abcd', section: 'competencies', item: null }}
      onGo={onGo}
      onShow={vi.fn()}
    />,
  );
  await screen.findAllByLabelText('Target of Ovens');
  const field = () => screen.getAllByLabelText<HTMLInputElement>('Target of Ovens')[1];
  const type = (points: string) => {
    const input = field();
    if (input !== undefined) fireEvent.change(input, { target: { value: points } });
  };
  return { onGo, value: () => field()?.value, type };
}

describe('a draft that is open in two tabs', () => {
  it('shows what the other tab wrote while nothing is under way here', async () => {
    const other = makeShelf();
    const { value } = await show(other.shelf);
    await act(async () => other.elsewhere(20));
    await waitFor(() => expect(value()).toBe('20'));
  });

  it('shows what the other tab wrote while the draft was being read', async () => {
    const other = makeShelf();
    const shown = show(other.shelf);
    other.elsewhere(20);
    const { value } = await shown;
    await waitFor(() => expect(value()).toBe('20'));
  });

  it('keeps an edit made before the other’s was read, and asks which one to take', async () => {
    const other = makeShelf();
    const { value, type, onGo } = await show(other.shelf);
    await act(async () => {
      other.elsewhere(20);
      type('40');
    });
    await screen.findByText('This draft was changed in another tab');
    expect(value()).toBe('40');
    expect(other.kept()).toBe(20);
    fireEvent.click(screen.getByRole('button', { name: 'Keep mine as a copy' }));
    await waitFor(() => expect(other.added).toEqual(['40']));
    expect(onGo.mock.lastCall?.[0]).toMatchObject({ draft: 'copy' });
    fireEvent.click(screen.getByRole('button', { name: 'Use the other tab’s' }));
    await waitFor(() => expect(value()).toBe('20'));
    expect(screen.queryByText('This draft was changed in another tab')).toBeNull();
  });

  it('hears of it when it saves, where nobody told it', async () => {
    const other = makeShelf();
    const { type } = await show(other.shelf);
    other.elsewhere(20, false);
    type('40');
    await screen.findByText('This draft was changed in another tab');
    expect(other.kept()).toBe(20);
  });

  it('says that the draft was deleted there, and still has it', async () => {
    const other = makeShelf();
    const { type } = await show(other.shelf);
    other.elsewhere(null, false);
    type('40');
    await screen.findByText('This draft was deleted in another tab');
    fireEvent.click(screen.getByRole('button', { name: 'Keep it as a new draft' }));
    await waitFor(() => expect(other.added).toEqual(['40']));
  });

  it('has words for an address of a draft that is not here', async () => {
    const other = makeShelf();
    other.elsewhere(null, false);
    render(
      <OpenDraft
        library={{ roles: [], load: () => Promise.resolve(null) }}
        shelf={other.shelf}
        place={{ draft: 'abcd', section: 'basics', item: null }}
        onGo={vi.fn()}
        onShow={vi.fn()}
      />,
    );
    expect(await screen.findByRole('heading', { name: 'This draft is not here' })).toBeDefined();
  });
});
