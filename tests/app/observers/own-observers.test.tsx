// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  encodeRatings,
  encodeRequest,
  findObserverCode,
  layoutOf,
  type ObserverRating,
  type Responses,
} from '#core';
import { OwnObservers } from '#app/observers/own-observers.tsx';
import { unsavedObservers } from '#app/observers/unsaved-observers.ts';
import { createObserverStorage } from '#platform/notes/observer-storage.ts';
import { QuizStoreProvider } from '#state/use-quiz.ts';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { TYPICAL_ANSWERS } from '#tests/support/typical-answers.ts';
import { EMPTY_STORAGE, InApp, makeAppContext } from '../shell/in-app.tsx';

const layout = layoutOf(aiEngineer);
const TAG = 7;
const rated = layout.graded.slice(0, 10);
const REQUEST = encodeRequest({ role: layout, asked: new Set(rated), tag: TAG });
const ratings = new Map(
  rated.map((id, index): [string, ObserverRating] => [id, index === 0 ? 'cant-judge' : 3]),
);
const answerOf = (name: string, tag = TAG) => encodeRatings({ role: layout, ratings, tag, name });

beforeEach(() => {
  localStorage.clear();
  unsavedObservers.clear();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** The page of somebody with these answers of their own, and of people they asked. */
function show(received: readonly string[] = [], responses: Responses = TYPICAL_ANSWERS): void {
  if (received.length > 0) {
    createObserverStorage().write('ai-engineer', { requests: [REQUEST], received });
  }
  const context = makeAppContext();
  const quiz = context.quizzes.of(aiEngineer);
  quiz.connect(EMPTY_STORAGE);
  for (const [id, value] of responses) quiz.respond(id, value);
  render(
    <InApp context={context} path="/observers/ai-engineer/">
      <QuizStoreProvider store={quiz}>
        <OwnObservers role={aiEngineer} />
      </QuizStoreProvider>
    </InApp>,
  );
}

const stored = () => createObserverStorage().read('ai-engineer');
const namesInRadar = () =>
  [...document.querySelectorAll('.rr-observers__radar .rr-observers__people li')].map(
    ({ textContent }) => textContent,
  );

describe('the people that a person has asked', () => {
  it('are in one radar with the person, each by their name', () => {
    show([answerOf('Zoë'), answerOf('Bo', 9)]);
    expect(namesInRadar()).toEqual(['You', 'Zoë', 'Bo']);
  });

  it('are left out where their answer is about other questions', () => {
    const other = { ...layout, graded: layout.graded.slice(0, 3), choices: [] };
    const foreign = encodeRatings({
      role: other,
      ratings: new Map([['TD1', 2]]),
      tag: 3,
      name: 'Al',
    });
    show([answerOf('Zoë'), foreign]);
    expect(namesInRadar()).toEqual(['You', 'Zoë']);
  });

  it('are forgotten one by one, with what they said', async () => {
    const [zoe, bo] = [answerOf('Zoë'), answerOf('Bo')];
    show([zoe, bo]);
    await userEvent.click(screen.getByRole('button', { name: /^Remove.*Zoë/ }));
    expect(stored()).toEqual({ requests: [REQUEST], received: [bo] });
    expect(namesInRadar()).toEqual(['You', 'Bo']);
  });
});

describe('asking somebody', () => {
  it('makes a link to a request, which is remembered so that its answer is recognised', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: 'Make the link' }));
    const { requests } = stored();
    expect(requests).toHaveLength(1);
    const link = [...document.querySelectorAll('input')].find(({ value }) =>
      value.startsWith('https://example.org/rate/ai-engineer/#'),
    );
    const found = findObserverCode(link?.value ?? '');
    expect(found.ok && found.value.code).toBe(requests[0]);
  });
});
