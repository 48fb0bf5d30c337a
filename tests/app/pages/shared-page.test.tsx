// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { useLocation } from 'react-router-dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { encodeAnswers, joinCodes, layoutOf, type RoleLock } from '#core';
import { Page } from '#app/pages/shared-page.tsx';
import { roleLockQueryKey } from '#data/query-keys.ts';
import { roleQuery } from '#data/role-queries.ts';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { TYPICAL_ANSWERS } from '#tests/support/typical-answers.ts';
import { InApp, makeAppContext } from '../shell/in-app.tsx';

/** What jsdom lacks: the device's theme. */
const device = {
  matches: false,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
};
vi.stubGlobal('matchMedia', () => device);

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const layout = layoutOf(aiEngineer);
const codeFor = (role: typeof layout, name?: string) =>
  encodeAnswers({ role, responses: TYPICAL_ANSWERS, ...(name !== undefined && { name }) });
const HASH = 'a'.repeat(64);

function Address() {
  const { pathname, hash } = useLocation();
  return <output>{pathname + hash}</output>;
}

function open(fragment: string, lock: RoleLock['roles'] = [], version = 1) {
  const context = makeAppContext();
  const { queryKey } = roleQuery({ root: '/', slug: 'ai-engineer', version });
  context.queryClient.setQueryData(queryKey, aiEngineer);
  context.queryClient.setQueryData(roleLockQueryKey(), { schemaVersion: 1, roles: lock });
  render(
    <InApp context={context} path={`/r/ai-engineer/#${fragment}`}>
      <Page route={{ kind: 'shared', slug: 'ai-engineer', band: null }} />
      <Address />
    </InApp>,
  );
}

const heading = () => screen.findByRole('heading', { level: 1 });
const address = () => document.querySelector('output')?.textContent;

describe('the page of a shared result', () => {
  it('shows the result of a code', async () => {
    open(codeFor(layout, 'Ann'));
    expect(await screen.findByText(/Ann/)).toBeTruthy();
    expect((await heading()).textContent).toMatch(/^Role fit: /);
  });

  it('leads several results to the comparison, and one that is there twice not', async () => {
    const [ann, bo] = [codeFor(layout, 'Ann'), codeFor(layout, 'Bo')];
    open(joinCodes([ann, bo]));
    await vi.waitFor(() => expect(address()).toBe(`/compare/#${joinCodes([ann, bo])}`));
    cleanup();
    open(joinCodes([ann, ann]));
    await heading();
    expect(address()).toContain('/r/ai-engineer/');
  });

  it.each([
    ['without a code', '', 'There is no result in this link'],
    ['cut off', codeFor(layout).slice(0, 40), 'This link was cut off'],
    [
      'of a role that the site doesn’t have',
      codeFor({ ...layout, number: 99 }),
      'This link is about a role we don’t have',
    ],
  ])('says what is wrong with a link %s, and asks for a better one', async (_, code, title) => {
    open(code);
    expect((await heading()).textContent).toBe(title);
    expect(screen.getByRole('textbox')).toBeTruthy();
  });

  it('shows a result of a draft that was published unchanged, under the number that it has now', async () => {
    open(codeFor({ ...layout, hash: HASH }, 'Ann'), [
      { number: 1, id: 'ai-engineer', versions: [{ version: 1, sha256: HASH, published: true }] },
    ]);
    expect(await screen.findByText(/Ann/)).toBeTruthy();
  });

  it('leads a result of a draft that the site doesn’t have to where its file can be opened', async () => {
    const code = codeFor({ ...layout, hash: HASH });
    open(code);
    await heading();
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(
      links.some((href) => href?.startsWith('/studio/try/') && href.endsWith(`#${code}`)),
    ).toBe(true);
  });
});
