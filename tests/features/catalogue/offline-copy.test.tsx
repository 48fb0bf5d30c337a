// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { OfflineCopy } from '#features/catalogue/offline-copy.tsx';

afterEach(cleanup);

type State = 'kept' | 'not-kept' | 'none';

function setUp(state: State, keeps = true) {
  const props = {
    onRead: vi.fn(() => Promise.resolve(state)),
    onKeep: vi.fn(() => Promise.resolve(keeps)),
    onDrop: vi.fn(() => Promise.resolve()),
  };
  return { props, view: render(<OfflineCopy {...props} />) };
}

it('says nothing where nothing can be kept', async () => {
  const { view } = setUp('none');
  await act(() => Promise.resolve());
  expect(view.container.childElementCount).toBe(0);
});

it('keeps the site when asked, says so, and removes it again', async () => {
  const { props } = setUp('not-kept');
  await userEvent.click(await screen.findByRole('button', { name: 'Save for offline use' }));
  expect(await screen.findByText(/^Saved\./)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Remove the offline copy' }));
  expect(await screen.findByText('Offline copy removed.')).toBeTruthy();
  expect([props.onKeep.mock.calls.length, props.onDrop.mock.calls.length]).toEqual([1, 1]);
  expect(screen.getByRole('button', { name: 'Save for offline use' })).toBeTruthy();
});

it('says that it could not be saved, and lets it be tried again', async () => {
  setUp('not-kept', false);
  await userEvent.click(await screen.findByRole('button', { name: 'Save for offline use' }));
  expect(await screen.findByText(/could not be saved/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Save for offline use' })).toBeTruthy();
});

it('offers to remove what is kept already', async () => {
  setUp('kept');
  expect(await screen.findByRole('button', { name: 'Remove the offline copy' })).toBeTruthy();
});
