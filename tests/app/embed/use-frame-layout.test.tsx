// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FrameMessage, HostMessage } from '#core';
import type { EmbedSession } from '#app/embed/embed-session.ts';
import { useFrameLayout } from '#app/embed/use-frame-layout.ts';
import { AppContextProvider } from '#app/shell/app-context.ts';
import { makeAppContext } from '../shell/in-app.tsx';

/** The heights that the content reports, and how often it was measured on demand. */
const content = vi.hoisted(() => ({
  report: undefined as ((height: number) => void) | undefined,
  measured: 0,
}));
vi.mock('#platform/content-height.ts', () => ({
  watchContentHeight: (_: Element, report: (height: number) => void) => {
    content.report = report;
    return { measure: () => (content.measured += 1), stop: () => (content.report = undefined) };
  },
}));
vi.mock('#platform/paper-height.ts', () => ({
  watchPaperHeight: () => ({ schedule: () => undefined, stop: () => undefined }),
}));

beforeEach(() => Object.assign(content, { report: undefined, measured: 0 }));
afterEach(cleanup);

type Screen = { readonly screen: string; readonly settled: boolean };

function Framed(shown: Screen) {
  const element = useRef<HTMLDivElement>(null);
  useFrameLayout(element, shown);
  return (
    <div ref={element}>
      <h1 tabIndex={-1}>Question</h1>
    </div>
  );
}

/** A frame whose host has replied or not yet, and what it sends. */
function frame(hasReplied: boolean) {
  const sent: FrameMessage[] = [];
  let host = hasReplied ? {} : null;
  let reply = (): void => undefined;
  let receive: (message: HostMessage) => void = () => undefined;
  let seq = 0;
  const session = {
    address: { nonce: 'n' },
    host: () => host,
    send: (message: FrameMessage) => void sent.push(message),
    nextSeq: () => (seq += 1),
    subscribe: (listener: () => void) => {
      reply = listener;
      return () => undefined;
    },
    onMessage: (listener: (message: HostMessage) => void) => {
      receive = listener;
      return () => undefined;
    },
  } as unknown as EmbedSession;
  const context = makeAppContext({ inFrame: true, embed: session });
  const at = (shown: Screen) => (
    <AppContextProvider value={context}>
      <Framed {...shown} />
    </AppContextProvider>
  );
  const { rerender } = render(at({ screen: 'one', settled: true }));
  return {
    sent,
    show: (shown: Screen) => rerender(at(shown)),
    reply: () => {
      host = {};
      reply();
    },
    receive: (message: HostMessage) => receive(message),
  };
}

const scrolls = (sent: readonly FrameMessage[]) => sent.filter(({ t }) => t === 'scroll');

describe('the layout of a frame', () => {
  it('tells the host every height, for the screen and for paper', () => {
    const { sent } = frame(true);
    content.report?.(640);
    expect(sent).toEqual([
      { t: 'size', h: 640, seq: 1 },
      { t: 'print', h: 640, seq: 2 },
    ]);
  });

  it('measures nothing for a page whose host never replies, and begins when it does', () => {
    const { reply } = frame(false);
    expect(content.report).toBeUndefined();
    reply();
    expect(content.report).toBeTypeOf('function');
  });

  it('asks the host to scroll for a step of the person alone', () => {
    const { sent, show } = frame(true);
    show({ screen: 'one', settled: true });
    expect(scrolls(sent)).toEqual([]);
    show({ screen: 'two', settled: true });
    expect(scrolls(sent)).toEqual([{ t: 'scroll', top: 0, h: 120, why: 'step' }]);
  });

  it('asks for nothing while the page is still deciding what to show', () => {
    const { sent, show } = frame(true);
    show({ screen: 'one', settled: false });
    show({ screen: 'saved', settled: true });
    expect(scrolls(sent)).toEqual([]);
  });

  it('measures again and takes the focus when the host says so', () => {
    const { receive } = frame(true);
    const before = content.measured;
    receive({ t: 'viewport' } as HostMessage);
    expect(content.measured).toBe(before + 1);
    receive({ t: 'focus' });
    expect(document.activeElement?.tagName).toBe('H1');
  });
});
