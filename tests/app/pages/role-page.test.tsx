// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listItems, matchRoute, type Response } from '#core';
import { Page } from '#app/pages/role-page.tsx';
import { roleQuery } from '#data/role-queries.ts';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { EMPTY_STORAGE, InApp, makeAppContext, matchLightTheme } from '../shell/in-app.tsx';

beforeEach(() => {
  localStorage.clear();
  vi.stubGlobal('matchMedia', matchLightTheme);
});
afterEach(cleanup);

const [QUICK, STANDARD] = aiEngineer.forms;
const items = listItems(aiEngineer, QUICK).map(({ id }) => id);

/** The role's page in a browser with these answers, as left behind in an earlier visit. */
function show(answered: readonly string[] = [], search = '') {
  const context = makeAppContext();
  const { queryKey } = roleQuery({ root: '/', slug: 'ai-engineer', version: 1 });
  context.queryClient.setQueryData(queryKey, aiEngineer);
  const quiz = context.quizzes.of(aiEngineer);
  const record = { value: 1 as Response, answeredAt: 5, tab: 'a' };
  const records = new Map(answered.map((id) => [id, record] as const));
  const place = { form: 'quick', item: items[answered.length] ?? '', reachedAt: 5, tab: 'a' };
  const saved = {
    schema: 1,
    role: 'ai-engineer',
    version: 1,
    place,
    records,
    startedAt: 0,
  } as const;
  quiz.connect({ ...EMPTY_STORAGE, read: () => (answered.length === 0 ? null : saved) });
  const path = '/roles/ai-engineer/';
  render(
    <InApp context={context} path={path + search}>
      <Page route={matchRoute(path)} />
    </InApp>,
  );
  return quiz;
}

const start = () => {
  const link = document.querySelector<HTMLAnchorElement>('a[data-start]');
  if (link === null) throw new Error('nothing to start with');
  // jsdom follows no links.
  link.addEventListener('click', (event) => event.preventDefault());
  return link;
};

describe('the page of a role', () => {
  it('starts the assessment in the length that is chosen', async () => {
    const quiz = show();
    await userEvent.click(screen.getByRole('radio', { name: /Standard/ }));
    await userEvent.click(start());
    expect(quiz.getState()).toMatchObject({ form: STANDARD?.id, phase: 'answering' });
  });

  it('continues with the saved answers, where they ended', async () => {
    const quiz = show(items.slice(0, 7));
    expect(start().textContent).toMatch(/7 of 20/);
    expect(quiz.getState().phase).toBe('offered');
    await userEvent.click(start());
    expect(quiz.getState()).toMatchObject({ phase: 'answering', position: items[7] });
  });

  it('continues in a longer assessment with the same answers', async () => {
    const quiz = show(items.slice(0, 7));
    await userEvent.click(screen.getByRole('radio', { name: /Standard/ }));
    await userEvent.click(start());
    expect(quiz.getState()).toMatchObject({ form: 'standard', phase: 'answering' });
    expect(quiz.getState().responses.size).toBe(7);
  });

  it('leads to the result where everything is answered', () => {
    show(items);
    expect(start().getAttribute('href')).toBe('/roles/ai-engineer/result/');
  });

  it('passes targets in its address on to the assessment', () => {
    const targets = '?targets=TD85-TS70-CM60-PC80-DC60&bar=Acme';
    show([], targets);
    expect(start().getAttribute('href')).toBe(`/roles/ai-engineer/assess/${targets}`);
    expect(document.querySelector('.rr-start')?.textContent).toContain('Acme');
  });
});
