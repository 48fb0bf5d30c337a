// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router-dom';
import { afterEach, expect, it, vi } from 'vitest';
import { Comparison } from '#app/compare/comparison.tsx';
import { type AppContext, AppContextProvider } from '#app/shell/app-context.ts';
import { answersCode } from '#tests/support/compared-codes.ts';
import { REAL_ROLE_TEXT } from '#tests/support/role-file.ts';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const names = () =>
  [...document.querySelectorAll<HTMLInputElement>('.rr-compare__people input')].map(
    ({ value }) => value,
  );

it('begins another comparison unedited when its link is opened on the page', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(REAL_ROLE_TEXT)));
  const link = (...seeds: readonly number[]) =>
    `/compare/#${seeds.map((seed) => answersCode(seed, { name: `P${seed}` })).join('')}`;
  const queryClient = new QueryClient();
  const context = {
    queryClient,
    roles: [{ id: 'ai-engineer', number: 1, current: 1 }],
    root: '/',
    site: 'https://role-radar.example/',
  } as unknown as AppContext;
  const router = createMemoryRouter([{ path: '*', element: <Comparison /> }], {
    initialEntries: [link(1, 2, 3)],
  });
  render(
    <QueryClientProvider client={queryClient}>
      <AppContextProvider value={context}>
        <RouterProvider router={router} />
      </AppContextProvider>
    </QueryClientProvider>,
  );
  await waitFor(() => expect(names()).toEqual(['P1', 'P2', 'P3']), { timeout: 15_000 });
  const [remove] = screen.getAllByRole('button', { name: 'Remove P2' });
  if (remove === undefined) throw new Error('no button');
  await userEvent.click(remove);
  expect(names()).toEqual(['P1', 'P3']);
  await act(() => router.navigate(link(4, 5, 6)));
  await waitFor(() => expect(names()).toEqual(['P4', 'P5', 'P6']), { timeout: 15_000 });
});
