// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router-dom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  type DecodedRatings,
  type DecodedRequest,
  encodeAnswers,
  encodeRatings,
  encodeRequest,
  findObserverCode,
  layoutOf,
  routes,
  withCode,
} from '#core';
import { useReceivedAnswers } from '#app/observers/use-received-answers.ts';
import type { AskedObservers } from '#platform/notes/observer-storage.ts';
import { LinkNavigationProvider } from '#ui/link.tsx';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { InApp, makeAppContext } from '../shell/in-app.tsx';

afterEach(cleanup);

const layout = layoutOf(aiEngineer);
const [first = '', second = ''] = layout.graded;
const REQUEST = encodeRequest({ role: layout, asked: new Set([first]), tag: 7 });
const ratings = (tag: number, name: string, level: 1 | 2 | 3 = 3) =>
  encodeRatings({ role: layout, ratings: new Map([[first, level]]), tag, name });

function decode(code: string) {
  const found = findObserverCode(code);
  if (!found.ok) throw new Error(found.error.code);
  return found.value;
}

/** The page of somebody who asked with `REQUEST`, with these answers received and this in its address. */
function page({ received = [] as readonly string[], fragment = '', hasRun = true } = {}) {
  let stored: AskedObservers = { requests: [REQUEST], received: [...received] };
  const follow = vi.fn();
  const asked = {
    requests: [decode(REQUEST) as DecodedRequest],
    received: received.map((code) => decode(code) as DecodedRatings),
    isSaved: true,
    change: (to: (before: AskedObservers) => AskedObservers) => (stored = to(stored)),
  };
  const context = makeAppContext({
    roles: [
      { id: 'ai-engineer', number: 1, current: 1 },
      { id: 'other', number: 7, current: 1 },
    ],
  });
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <InApp context={context} path={`/observers/ai-engineer/#${fragment}`}>
      <LinkNavigationProvider value={{ hrefTo: (path: string) => path, follow }}>
        {children}
      </LinkNavigationProvider>
    </InApp>
  );
  const { result } = renderHook(
    () => ({ ...useReceivedAnswers(aiEngineer, hasRun, asked), hash: useLocation().hash }),
    { wrapper },
  );
  return { now: () => result.current, received: () => stored.received, follow };
}

describe('observers’ answers', () => {
  it('are added without asking when this run asked for them, and leave the address', () => {
    const code = ratings(7, 'Zoë');
    const { now, received } = page({ fragment: code });
    expect(now().arrived?.outcome.kind).toBe('taken');
    expect([received(), now().hash]).toEqual([[code], '']);
  });

  it('wait for the person’s word when nobody asked, and stay in the address until then', () => {
    const code = ratings(9, 'Zoë');
    const { now, received } = page({ fragment: code });
    expect(now().arrived?.outcome.kind).toBe('other-request');
    expect([received(), now().hash]).toEqual([[], `#${code}`]);
    act(() => now().add(false));
    expect([received(), now().hash]).toEqual([[code], '']);
  });

  it('are left out when the person says so', () => {
    const { now, received } = page({ fragment: ratings(9, 'Zoë') });
    act(() => now().ignore());
    expect([now().arrived, received(), now().hash]).toEqual([null, [], '']);
  });

  it('replace the earlier ones of that name, or stand beside them', () => {
    const [earlier, later] = [ratings(7, 'Zoë', 1), ratings(7, 'zoë', 2)];
    const replacing = page({ received: [earlier], fragment: later });
    expect(replacing.now().arrived?.outcome.kind).toBe('same-name');
    act(() => replacing.now().add(true));
    expect(replacing.received()).toEqual([later]);
    cleanup();
    const adding = page({ received: [earlier], fragment: later });
    act(() => adding.now().add(false));
    expect(adding.received()).toEqual([earlier, later]);
  });

  it('of several, those asked for are added, and one that waits is shown first', () => {
    const [asked, unasked] = [ratings(7, 'Ann'), ratings(9, 'Bo')];
    const { now, received } = page();
    act(() => void now().take(`${asked}\n${unasked}`));
    expect(received()).toEqual([asked]);
    expect(now().arrived?.answer.name).toBe('Bo');
  });

  it('of another role open on its own page, and a request where it is answered', () => {
    const elsewhere = encodeRatings({
      role: { ...layout, number: 7 },
      ratings: new Map([[second, 2]]),
      tag: 7,
    });
    const { now, follow } = page();
    act(() => void now().take(elsewhere));
    act(() => void now().take(REQUEST));
    expect(follow.mock.calls).toEqual([
      [withCode(routes.observers('other'), elsewhere)],
      [withCode(routes.rate('ai-engineer'), REQUEST)],
    ]);
  });

  it.each([
    ['an anchor of the page', 'content', null],
    ['a result', encodeAnswers({ role: layout, responses: new Map([[first, 2]]) }), 'empty'],
    ['a code that was cut off', ratings(7, 'Zoë').slice(0, -4), 'cut-off'],
  ])('are not looked for in %s', (_, fragment, problem) => {
    const { now } = page({ fragment });
    expect([now().arrived, now().problem?.code ?? null]).toEqual([null, problem]);
    expect(now().take('hello')).toBe(false);
  });
});
