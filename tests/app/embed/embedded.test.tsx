// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type FrameMessage, listItems } from '#core';
import type { EmbedSession } from '#app/embed/embed-session.ts';
import { Embedded } from '#app/embed/embedded.tsx';
import { QuizStoreProvider } from '#state/use-quiz.ts';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { TYPICAL_ANSWERS } from '#tests/support/typical-answers.ts';
import { EMPTY_STORAGE, InApp, makeAppContext } from '../shell/in-app.tsx';

// jsdom lays nothing out.
vi.mock('#platform/content-height.ts', () => ({
  watchContentHeight: () => ({ measure: () => undefined, stop: () => undefined }),
}));
vi.mock('#platform/paper-height.ts', () => ({
  watchPaperHeight: () => ({ schedule: () => undefined, stop: () => undefined }),
}));

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const ORIGIN = 'https://careers.example';
const [, STANDARD] = aiEngineer.forms;

type Given = {
  readonly answers?: typeof TYPICAL_ANSWERS;
  readonly length?: string;
  readonly mayReceive?: boolean;
  readonly atResult?: boolean;
};

/** The framed assessment in a host that asks for the band, and the events that it is told. */
function embed({ answers = new Map(), length, mayReceive = true, atResult = false }: Given = {}) {
  const sent: FrameMessage[] = [];
  const host = {
    origin: ORIGIN,
    config: { result: 'band', cta: { label: 'Apply now', url: `${ORIGIN}/apply` } },
  };
  const session = {
    address: { nonce: 'n', ...(length !== undefined && { length }) },
    host: () => host,
    locale: () => null,
    mayReceive: () => mayReceive,
    send: (message: FrameMessage) => void sent.push(message),
    nextSeq: () => sent.length + 1,
    subscribe: () => () => undefined,
    onMessage: () => () => undefined,
  } as unknown as EmbedSession;
  const context = makeAppContext({ inFrame: true, embed: session, hosts: [ORIGIN] });
  const quiz = context.quizzes.of(aiEngineer);
  quiz.connect(EMPTY_STORAGE);
  for (const [id, value] of answers) quiz.respond(id, value);
  const at = { pathname: '/embed/ai-engineer/', ...(atResult && { state: { view: 'result' } }) };
  render(
    <InApp context={context} path={at as unknown as string}>
      <QuizStoreProvider store={quiz}>
        <Embedded role={aiEngineer} />
      </QuizStoreProvider>
    </InApp>,
  );
  const events = () => sent.flatMap((each) => (each.t === 'event' ? [each.name] : []));
  return { quiz, events };
}

const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));

describe('the framed assessment', () => {
  it('names the role above the first question, and not above the second', async () => {
    const { quiz } = embed();
    const foot = () => document.querySelector('.rr-framed__foot');
    expect(foot()).not.toBeNull();
    const [, second] = listItems(aiEngineer, aiEngineer.forms[0]);
    quiz.goTo(second?.id ?? '', 'check');
    await screen.findByRole('heading', { level: 1 });
    await expect.poll(foot).toBeNull();
  });

  it('has the length that the host sets, until something is answered', () => {
    expect(embed({ length: STANDARD?.id ?? '' }).quiz.getState().form).toBe(STANDARD?.id);
    cleanup();
    const answers = new Map([['TD1', 2]]);
    const { quiz } = embed({ answers, length: STANDARD?.id ?? '' });
    expect(quiz.getState().form).toBe(aiEngineer.forms[0]?.id);
  });
});

describe('the result in a frame', () => {
  it('sends nothing before the person has seen it and agreed', async () => {
    const { events } = embed({ answers: TYPICAL_ANSWERS, atResult: true });
    await press('See what would be sent');
    expect(events()).not.toContain('result');
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe(
      'Send your result to careers.example?',
    );
    // It can be pressed once it has been there for a moment.
    const send = await screen.findByRole('button', { name: 'Send to careers.example' });
    await vi.waitFor(() => expect(send.matches(':enabled')).toBe(true), { timeout: 5000 });
    await userEvent.click(send);
    expect(events()).toContain('result');
  });

  it('tells the host of a no, and offers the card again', async () => {
    const { events } = embed({ answers: TYPICAL_ANSWERS, atResult: true });
    await press('See what would be sent');
    await press('Don’t send');
    expect(events()).toContain('decline');
    expect(events()).not.toContain('result');
    expect(await screen.findByRole('button', { name: 'See the full result' })).toBeTruthy();
  });

  it('offers nothing to a host that may not receive it', async () => {
    embed({ answers: TYPICAL_ANSWERS, atResult: true, mayReceive: false });
    await screen.findByRole('button', { name: 'See the full result' });
    expect(screen.queryByRole('button', { name: 'See what would be sent' })).toBeNull();
  });

  it('is the page without answers where there are none', async () => {
    embed({ atResult: true });
    expect(await screen.findByRole('heading', { level: 1 })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'See the full result' })).toBeNull();
  });
});
