// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { encodeAnswers, encodeRatings, encodeRequest, layoutOf } from '#core';
import { useObserverCode } from '#app/embed/use-observer-code.ts';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { TYPICAL_ANSWERS } from '#tests/support/typical-answers.ts';
import { InApp, makeAppContext } from '../shell/in-app.tsx';

afterEach(cleanup);

const role = layoutOf(aiEngineer);
const [first = ''] = aiEngineer.indicators.map(({ id }) => id);
const RATINGS = encodeRatings({ role, ratings: new Map([[first, 3]]), tag: 9 });
const REQUEST = encodeRequest({ role, asked: new Set([first]), tag: 9 });

function Frame() {
  const observer = useObserverCode();
  return observer === null ? (
    <p>the questions</p>
  ) : (
    <observer.ObserverCode role={aiEngineer} error={observer.error} />
  );
}

/** Framed, the app has a history in memory, and the code is in the address of the frame. */
function show(hash: string) {
  window.history.replaceState(null, '', `/embed/ai-engineer/${hash}`);
  render(
    <InApp context={makeAppContext({ inFrame: true })} path="/embed/ai-engineer/">
      <Frame />
    </InApp>,
  );
}

describe('in a frame’s address', () => {
  it.each([
    [
      'an observer’s answer',
      RATINGS,
      /contains somebody’s view of another/,
      'Open it beside my result',
    ],
    ['a request to an observer', REQUEST, /asks for your view/, 'Open the request'],
  ])('%s is told for what it is, with the way to where it opens', async (_, code, title, way) => {
    show(`#${code}`);
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toMatch(title);
    expect(screen.getByRole('link', { name: way }).getAttribute('href')).toContain(code);
    expect(screen.queryByText('the questions')).toBeNull();
  });

  it.each([
    ['a result', `#${encodeAnswers({ role, responses: TYPICAL_ANSWERS })}`],
    ['an anchor', '#content'],
    ['WordPress’ secret', '#?secret=A1b2C3d4E5'],
    ['a damaged code', `#${RATINGS.slice(0, -1)}0`],
    ['nothing', ''],
  ])('%s leaves the questions', async (_, hash) => {
    show(hash);
    // Longer than it takes to load what looks at it.
    await import('#app/embed/observer-code.tsx');
    await Promise.resolve();
    expect(screen.getByText('the questions')).toBeTruthy();
  });
});
