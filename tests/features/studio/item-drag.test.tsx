// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useEffect, useState } from 'react';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { arrange, type DraftFile } from '#core';
import { OrderSection } from '#features/studio/items/order-section.tsx';
import { StudioProvider } from '#features/studio/studio-context.ts';
import { blankFile } from '#tests/support/draft-files.ts';

/** Events that jsdom lacks. */
class FakeDragEvent extends MouseEvent {
  readonly dataTransfer = {
    types: [],
    items: [],
    effectAllowed: 'all',
    dropEffect: 'move',
    setData: () => undefined,
    getData: () => '',
    setDragImage: () => undefined,
  };
}

beforeAll(() => vi.stubGlobal('DragEvent', FakeDragEvent));
afterAll(() => vi.unstubAllGlobals());
afterEach(cleanup);

const latest = { file: blankFile };

function Board() {
  const [file, setFile] = useState<DraftFile>(blankFile);
  useEffect(() => {
    latest.file = file;
  }, [file]);
  return (
    <StudioProvider
      value={{
        file,
        base: null,
        baseHashes: [],
        check: { errors: [], advice: [], seen: [], role: null },
        place: { draft: 'abcd', section: 'order', item: null },
        edit: (edit) => setFile((now) => arrange(now, edit(now))),
        go: () => undefined,
        jump: () => undefined,
        copy: async () => true,
        library: { roles: [], load: () => Promise.resolve(null) },
        readTable: () => Promise.resolve(null),
        simulate: async () => null,
        remarks: [],
        setRemarks: () => undefined,
        markSeen: () => undefined,
        isToDo: () => false,
        leave: () => undefined,
      }}
    >
      <OrderSection />
    </StudioProvider>
  );
}

const entries = () =>
  [...document.querySelectorAll<HTMLElement>('.rr-studio-order > li')].filter((entry) =>
    entry.matches('[draggable=true]'),
  );

describe('a question that is dragged', () => {
  it('lands before the one it is dropped on, in that one’s form', async () => {
    render(<Board />);
    await waitFor(() => expect(entries()).toHaveLength(blankFile.order.length));
    const drag = async (from: number, to: number) => {
      const [source, target] = [entries()[from], entries()[to]];
      if (source === undefined || target === undefined) throw new Error('no such entry');
      fireEvent.dragStart(source);
      await new Promise(requestAnimationFrame);
      fireEvent.dragEnter(target);
      await waitFor(() => expect(target.hasAttribute('data-over')).toBe(true));
      fireEvent.drop(target);
      await waitFor(() => expect(target.hasAttribute('data-over')).toBe(false));
    };
    expect(blankFile.order.slice(0, 3)).toEqual(['DW1', 'OV1', 'SE1']);
    await drag(2, 0);
    await waitFor(() => expect(latest.file.order.slice(0, 3)).toEqual(['SE1', 'DW1', 'OV1']));
    // From the second form into the first.
    await drag(blankFile.order.indexOf('OV2'), 1);
    await waitFor(() => expect(latest.file.order.slice(0, 3)).toEqual(['SE1', 'OV2', 'DW1']));
    expect(latest.file.indicators.find(({ id }) => id === 'OV2')?.stage).toBe(1);
    expect(screen.getByText(/The order was changed by hand/)).toBeDefined();
  });
});
