// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLocation } from 'react-router-dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Page } from '#app/pages/compare-roles-page.tsx';
import { roleIndexQueryKey } from '#data/query-keys.ts';
import { makeIndexEntry } from '#tests/support/make-index-entry.ts';
import { InApp, makeAppContext, matchLightTheme } from '../shell/in-app.tsx';

beforeEach(() => vi.stubGlobal('matchMedia', matchLightTheme));
afterEach(cleanup);

const ROLES = ['Baker', 'Cook', 'Waiter'].map((title, index) =>
  makeIndexEntry({ id: title.toLowerCase(), number: index + 1, title }),
);

function Address() {
  const { pathname, search } = useLocation();
  return <output>{pathname + search}</output>;
}

function show(search: string): void {
  const context = makeAppContext();
  context.queryClient.setQueryData(roleIndexQueryKey(), { schemaVersion: 1, roles: ROLES });
  render(
    <InApp context={context} path={`/compare-roles/${search}`}>
      <Page />
      <Address />
    </InApp>,
  );
}

const chosen = () =>
  screen
    .getAllByRole<HTMLInputElement>('checkbox')
    .flatMap((box) => (box.checked ? [box.labels?.[0]?.textContent ?? ''] : []));
const address = () => document.querySelector('output')?.textContent;

describe('the page that compares roles', () => {
  it('shows the roles that its address names', () => {
    show('?roles=cook,baker');
    expect(chosen().toSorted()).toEqual(['Baker', 'Cook']);
  });

  it('puts what is chosen into its address, so that a link shows the same', async () => {
    show('?roles=cook,baker');
    await userEvent.click(screen.getByLabelText(/^Waiter/));
    expect(address()).toBe('/compare-roles/?roles=cook,baker,waiter');
    await userEvent.click(screen.getByLabelText(/^Cook/));
    expect(address()).toBe('/compare-roles/?roles=baker,waiter');
  });

  it('says which roles the site doesn’t have', () => {
    show('?roles=baker,astronaut');
    expect(screen.getByText(/astronaut/, { selector: 'p' })).toBeTruthy();
    expect(chosen()).toEqual(['Baker']);
  });
});
