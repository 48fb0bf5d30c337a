// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import type { FrameMessage } from '#core';
import { openEmbedSession } from '#app/embed/embed-session.ts';
import { useHostLocale } from '#app/embed/use-embed.ts';
import { type AppContext, AppContextProvider } from '#app/shell/app-context.ts';

// Simulates a second language, with English messages.
vi.mock('#i18n/locales.ts', async (original) => ({
  ...(await original<object>()),
  LOCALES: ['en', 'de'],
}));

const ID = 'abcdef0123456789';

type LoadLanguage = Parameters<typeof openEmbedSession>[1];

/** A framed page and its host, which replies with this configuration on demand. */
function openFramed(
  search = `?n=${ID}&theme=dark`,
  loadLanguage: LoadLanguage = () => Promise.resolve(),
) {
  const events = new EventTarget();
  const parent = { postMessage: () => undefined };
  const queries = { matches: false, addEventListener: () => undefined };
  const view = Object.assign(events, {
    parent,
    document,
    location: { search, origin: 'https://radar.example' },
    matchMedia: () => queries,
  }) as unknown as Window;
  const session = openEmbedSession(view, loadLanguage);
  const sent: FrameMessage[] = [];
  const port = Object.assign(new EventTarget(), {
    start: () => undefined,
    close: () => undefined,
    postMessage: (message: FrameMessage) => sent.push(message),
  });
  const greet = (config: object, origin = 'https://careers.example') =>
    events.dispatchEvent(
      Object.assign(new Event('message'), {
        source: parent,
        origin,
        ports: [port],
        data: { roleradar: 'hello', version: 1, id: ID, config },
      }),
    );
  const say = (data: unknown) => port.dispatchEvent(Object.assign(new Event('message'), { data }));
  return { session, sent, greet, say };
}

let warn: MockInstance<typeof console.warn>;
beforeEach(() => {
  document.documentElement.lang = 'en';
  warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  cleanup();
  warn.mockRestore();
  for (const name of ['data-theme', 'data-hosted']) document.documentElement.removeAttribute(name);
});

describe('the language that a host asks for', () => {
  it('becomes the page’s, and that of its words, where it is there', async () => {
    const { session, greet } = openFramed();
    function Shown() {
      return <p>{useHostLocale()}</p>;
    }
    const services = { embed: session, locale: 'en' } as unknown as AppContext;
    render(
      <AppContextProvider value={services}>
        <Shown />
      </AppContextProvider>,
    );
    expect(screen.getByText('en')).toBeDefined();
    await act(async () => void greet({ lang: 'de-CH' }));
    expect(screen.getByText('de')).toBeDefined();
    expect(document.documentElement.lang).toBe('de');
    expect(warn).not.toHaveBeenCalled();
  });

  it('is reported to the console, and changes nothing, where it isn’t', () => {
    const { session, greet } = openFramed();
    greet({ lang: 'fr' });
    expect(session.locale()).toBeNull();
    expect(document.documentElement.lang).toBe('en');
    expect(warn.mock.calls).toEqual([
      ['Role Radar: there is no lang="fr" yet; the assessment stays in "en".'],
    ]);
  });

  it('stays as it was where its words can’t be loaded', async () => {
    const { session, greet } = openFramed(undefined, () => Promise.reject(new Error('offline')));
    await act(async () => void greet({ lang: 'de' }));
    expect(session.locale()).toBeNull();
    expect(document.documentElement.lang).toBe('en');
    expect(warn.mock.calls).toEqual([
      ['Role Radar: lang="de" could not be loaded; the assessment stays in "en".'],
    ]);
  });

  it.each([[{}], [{ lang: 'javascript:alert(1)' }]])('isn’t asked for by %j', (config) => {
    const { session, greet } = openFramed();
    greet(config);
    expect(session.locale()).toBeNull();
    expect(warn).not.toHaveBeenCalled();
  });
});

describe('a framed page’s talk with its host', () => {
  it('keeps what is said before the host has answered, and says it then in order', () => {
    const { session, sent, greet } = openFramed();
    session.send({ t: 'size', h: 500, seq: session.nextSeq() });
    session.send({ t: 'size', h: 600, seq: session.nextSeq() });
    expect(sent).toEqual([]);
    expect(document.documentElement.hasAttribute('data-hosted')).toBe(false);
    greet({});
    expect(sent).toEqual([
      { t: 'size', h: 500, seq: 1 },
      { t: 'size', h: 600, seq: 2 },
    ]);
    expect(document.documentElement.hasAttribute('data-hosted')).toBe(true);
  });

  it('wears the address’s looks first, then the host’s, then whatever it changes to', () => {
    const { greet, say } = openFramed();
    const theme = () => document.documentElement.getAttribute('data-theme');
    expect(theme()).toBe('dark');
    greet({ theme: { scheme: 'light' } });
    expect(theme()).toBe('light');
    say({ t: 'theme', theme: { scheme: 'dark' } });
    expect(theme()).toBe('dark');
  });

  it('offers a result to listed hosts only, and to none before it has answered', () => {
    const { session, greet } = openFramed();
    expect(session.mayReceive([])).toBe(false);
    greet({ result: 'answers' });
    expect(session.mayReceive([])).toBe(true);
    expect(session.mayReceive(['https://other.example'])).toBe(false);
    expect(session.mayReceive(['https://careers.example'])).toBe(true);
  });

  it('offers none to a host without an origin', () => {
    const { session, greet } = openFramed();
    greet({ result: 'answers' }, 'null');
    expect(session.mayReceive([])).toBe(false);
  });

  it('says nothing in a plain frame, where nobody listens', () => {
    const { session, sent, greet } = openFramed('');
    session.send({ t: 'size', h: 500, seq: 1 });
    greet({});
    expect([session.host(), sent]).toEqual([null, []]);
  });
});
