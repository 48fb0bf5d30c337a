// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  encodeAnswers,
  encodeRatings,
  encodeRequest,
  findObserverCode,
  layoutOf,
  matchRoute,
  type ObserverRating,
  readObserverRatings,
} from '#core';
import { Page } from '#app/pages/rate-page.tsx';
import { roleQuery } from '#data/role-queries.ts';
import { createRatingsDraftStorage } from '#platform/notes/ratings-draft-storage.ts';
import { LinkNavigationProvider } from '#ui/link.tsx';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { TYPICAL_ANSWERS } from '#tests/support/typical-answers.ts';
import { InApp, makeAppContext, matchLightTheme } from '../shell/in-app.tsx';

beforeEach(() => {
  localStorage.clear();
  vi.stubGlobal('matchMedia', matchLightTheme);
});
afterEach(cleanup);

const layout = layoutOf(aiEngineer);
const [FIRST = '', SECOND = ''] = layout.graded;
const TAG = 0xab;
const REQUEST = encodeRequest({
  role: layout,
  asked: new Set([FIRST, SECOND]),
  tag: TAG,
  name: 'Ada',
});
const RATINGS = new Map<string, ObserverRating>([
  [FIRST, 3],
  [SECOND, 'cant-judge'],
]);

/** The page with this in its fragment; returns where it leads to. */
function open(fragment: string) {
  const follow = vi.fn(() => true);
  const context = makeAppContext();
  const { queryKey } = roleQuery({ root: '/', slug: 'ai-engineer', version: 1 });
  context.queryClient.setQueryData(queryKey, aiEngineer);
  vi.spyOn(context.queryClient, 'fetchQuery').mockImplementation(async ({ queryKey: wanted }) => {
    if (JSON.stringify(wanted) !== JSON.stringify(queryKey)) throw new Error('not there');
    return aiEngineer;
  });
  const path = '/rate/ai-engineer/';
  render(
    <InApp context={context} path={`${path}#${fragment}`}>
      <LinkNavigationProvider value={{ hrefTo: (to: string) => to, follow }}>
        <Page route={matchRoute(path)} />
      </LinkNavigationProvider>
    </InApp>,
  );
  return follow;
}

const title = () => screen.getByRole('heading', { level: 1 }).textContent;

describe('a request to rate somebody’s work', () => {
  it('is answered by a link to the person who asked, with what was chosen here before', async () => {
    createRatingsDraftStorage().write(
      { slug: 'ai-engineer', tag: TAG },
      { request: REQUEST, ratings: RATINGS },
    );
    open(REQUEST);
    await screen.findByText(/You have answered 2 of 2/);
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
    await screen.findByText('00AB');
    await userEvent.type(screen.getByLabelText(/^Your name/), 'Zoë');
    const link = screen.getByLabelText<HTMLInputElement>('Link to send back').value;
    expect(link).toMatch(/^https:\/\/example\.org\/roles\/ai-engineer\/observers\/#/);
    const sent = findObserverCode(link);
    if (!sent.ok || sent.value.kind !== 'ratings') throw new Error('no ratings in the link');
    expect(sent.value).toMatchObject({ tag: TAG, name: 'Zoë' });
    expect(readObserverRatings(sent.value, layout)).toEqual({ ok: true, value: RATINGS });
  });

  it('keeps each rating as soon as it is chosen', async () => {
    open(REQUEST);
    await userEvent.click(await screen.findByRole('button', { name: 'Start' }));
    const [, second] = screen.getAllByRole('radio');
    if (second === undefined) throw new Error('nothing to choose');
    await userEvent.click(second);
    const kept = createRatingsDraftStorage().read({ slug: 'ai-engineer', tag: TAG }, REQUEST);
    expect([...(kept?.ratings ?? [])]).toEqual([[FIRST, 1]]);
  });

  it.each([
    ['a role that the site doesn’t have', { ...layout, number: 77 }],
    ['a version that can’t be loaded', { ...layout, version: 9 }],
    ['a draft that nobody here has', { ...layout, hash: 'a'.repeat(64) }],
  ])('about %s says so', async (_, role) => {
    open(encodeRequest({ role, asked: new Set([FIRST]), tag: TAG }));
    await vi.waitFor(() => expect(document.querySelector('[data-problem]')).not.toBeNull());
    expect(screen.queryByRole('button', { name: 'Start' })).toBeNull();
  });
});

describe('the page to rate somebody’s work', () => {
  it('leads on where it was given somebody’s answer instead of a request', () => {
    const answer = encodeRatings({ role: layout, ratings: RATINGS, tag: TAG });
    const follow = open(answer);
    expect(follow.mock.calls).toEqual([[`/roles/ai-engineer/observers/#${answer}`]]);
  });

  it('leads on where it was given a result', async () => {
    const code = encodeAnswers({ role: layout, responses: TYPICAL_ANSWERS });
    const follow = open(code);
    await vi.waitFor(() => expect(follow).toHaveBeenCalledWith(`/r/ai-engineer/#${code}`));
  });

  it('asks for the link where it was given none', () => {
    open('');
    expect(title()).toBe('How do you see somebody’s work?');
    expect(screen.getByLabelText('Link you were sent')).toBeTruthy();
  });

  it('says why a damaged request can’t be read', async () => {
    open(`${REQUEST.slice(0, -1)}${REQUEST.endsWith('Z') ? 'Y' : 'Z'}`);
    await vi.waitFor(() => expect(document.querySelector('[data-problem]')).not.toBeNull());
  });
});
