// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createEmbed } from '../../src/embed-host/create-embed.ts';

const HOME = 'https://radar.example/sub/';
const ORIGIN = 'https://radar.example';
/** The messages that the loader posts to the frame's window. */
type Hello = {
  readonly message: { readonly config: Readonly<Record<string, unknown>>; readonly id: string };
  readonly target: string;
  readonly port: MessagePort;
};

/** Messages between windows take time on a busy machine, but less than the loader waits for the frame. */
const PATIENCE = { timeout: 5000 };

const ports: MessagePort[] = [];
/** The last call to the viewport observer, which tests trigger manually. */
let comeNear: () => void;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  class Sheet {
    replaceSync() {}
  }
  class Near {
    constructor(run: (entries: readonly { isIntersecting: boolean }[]) => void) {
      comeNear = () => run([{ isIntersecting: true }]);
    }
    observe() {}
    disconnect() {}
  }
  class Quiet {
    observe() {}
    disconnect() {}
  }
  vi.stubGlobal('CSSStyleSheet', Sheet);
  vi.stubGlobal('IntersectionObserver', Near);
  vi.stubGlobal('ResizeObserver', Quiet);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  ports.splice(0).forEach((port) => port.close());
  document.body.replaceChildren();
});

/** A host's element with these attributes, and all its events and messages. */
function open(
  attributes: Readonly<Record<string, string>> = {},
  prefix = '',
  home = HOME,
  loadExtras: () => Promise<unknown> = () => Promise.reject(new Error('blocked')),
) {
  const element = document.createElement('div');
  for (const [name, value] of Object.entries({ profile: 'ai-engineer', ...attributes })) {
    element.setAttribute(prefix + name, value);
  }
  document.body.append(element);
  const heard: (readonly [string, unknown])[] = [];
  for (const name of ['ready', 'start', 'progress', 'result', 'decline', 'cta', 'error']) {
    element.addEventListener(`role-radar:${name}`, (event) => {
      heard.push([name, event instanceof CustomEvent ? event.detail : null]);
    });
  }
  const embed = createEmbed(element, home, prefix, loadExtras);
  embed.start();
  return { element, embed, heard, state: () => element.getAttribute(`${prefix}state`) };
}

const findFrame = (element: HTMLElement) => element.shadowRoot?.querySelector('iframe') ?? null;

function frameOf(element: HTMLElement): HTMLIFrameElement {
  const frame = findFrame(element);
  if (frame === null) throw new Error('there is no frame');
  return frame;
}

const nonceOf = (element: HTMLElement) => new URL(frameOf(element).src).searchParams.get('n') ?? '';

/** The frame's call, or one that resembles it; returns the loader's reply, if any. */
function call(element: HTMLElement, changes: Partial<MessageEventInit> = {}): Hello | null {
  const frame = frameOf(element);
  const hellos: Hello[] = [];
  const frameWindow = {
    postMessage: (message: Hello['message'], target: string, [port]: readonly MessagePort[]) => {
      if (port === undefined) throw new Error('a greeting without a channel');
      ports.push(port);
      hellos.push({ message, target, port });
    },
  };
  Object.defineProperty(frame, 'contentWindow', { value: frameWindow, configurable: true });
  const event = new Event('message');
  const init = {
    source: frameWindow,
    origin: ORIGIN,
    ports: [],
    data: { roleradar: 'ready', versions: [1], id: nonceOf(element) },
    ...changes,
  };
  for (const [name, value] of Object.entries(init)) Object.defineProperty(event, name, { value });
  window.dispatchEvent(event);
  return hellos[0] ?? null;
}

/** Sends through the channel, and waits until the message has arrived. */
async function say({ port }: Hello, ...messages: readonly unknown[]): Promise<void> {
  messages.forEach((message) => port.postMessage(message));
  await new Promise((resolve) => setImmediate(resolve));
  await new Promise((resolve) => setImmediate(resolve));
}

/** Until observers of attributes have run. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

function greeted(element: HTMLElement): Hello {
  const hello = call(element);
  if (hello === null) throw new Error('no greeting');
  return hello;
}

describe('the frame that an element gets', () => {
  it('is addressed below the app’s own place, with its looks, and has no sandbox', () => {
    const { element, state } = open({ theme: 'dark', accent: '#0a66c2', instance: 'two' });
    const frame = frameOf(element);
    const address = new URL(frame.src);
    expect(address.origin + address.pathname).toBe('https://radar.example/sub/embed/ai-engineer/');
    expect(address.searchParams.get('theme')).toBe('dark');
    expect(address.searchParams.get('accent')).toBe('#0a66c2');
    expect(address.searchParams.get('instance')).toBe('two');
    expect(nonceOf(element)).toMatch(/^\d{8,40}$/);
    expect(frame.allow).toBe('clipboard-write');
    expect(frame.referrerPolicy).toBe('strict-origin-when-cross-origin');
    expect(frame.hasAttribute('sandbox')).toBe(false);
    expect(frame.title).toBe('Self-assessment');
    expect(state()).toBe('loading');
  });

  it.each(['', 'No-Such', '../etc', 'a'.repeat(41)])(
    'isn’t there for a profile such as "%s"',
    (profile) => {
      const { element, heard, state } = open({ profile });
      expect(findFrame(element)).toBeNull();
      expect(state()).toBe('fallback');
      expect(heard).toEqual([['error', { code: 'role-not-found', fatal: true }]]);
    },
  );

  it('waits until a lazy element comes near', () => {
    const { element, state } = open({ loading: 'lazy' });
    expect([findFrame(element), state()]).toEqual([null, null]);
    comeNear();
    expect(state()).toBe('loading');
  });

  it.each(['dialog', 'side'])(
    'waits for the button with mode="%s", whatever the host changes before',
    async (mode) => {
      const { element } = open({ mode }, '', HOME, () => new Promise(() => undefined));
      element.setAttribute('reference', 'J-7');
      element.setAttribute('profile', 'data-engineer');
      await settle();
      expect(findFrame(element)).toBeNull();
    },
  );

  it('waits until it is near, whatever the host changes before, and for a late profile after', async () => {
    const { element, state } = open({ loading: 'lazy', profile: '' });
    element.setAttribute('company', 'Acme');
    await settle();
    expect([findFrame(element), state()]).toEqual([null, null]);
    comeNear();
    expect(state()).toBe('fallback');
    element.setAttribute('profile', 'ai-engineer');
    await settle();
    expect(state()).toBe('loading');
  });

  it('reads a div’s attributes by their prefix', () => {
    const { element } = open({ sandbox: 'allow-scripts', 'iframe-title': 'Quiz' }, 'data-');
    expect(frameOf(element).getAttribute('sandbox')).toBe('allow-scripts');
    expect(frameOf(element).title).toBe('Quiz');
    expect(element.getAttribute('data-state')).toBe('loading');
  });
});

describe('where the app is', () => {
  it.each([
    ['https://radar.example/', 'https://radar.example/embed/ai-engineer/'],
    ['https://radar.example', 'https://radar.example/embed/ai-engineer/'],
    ['https://acme.example/tools/radar//', 'https://acme.example/tools/radar/embed/ai-engineer/'],
    ['http://localhost:8080', 'http://localhost:8080/embed/ai-engineer/'],
  ])('is what origin="%s" says', (origin, expected) => {
    const { element } = open({ origin }, 'data-', '');
    expect(frameOf(element).src.split('?')[0]).toBe(expected);
  });

  it.each([
    ['nothing', null],
    ['no address', 'radar.example'],
    ['another protocol', 'javascript:alert(1)//'],
    ['a query', 'https://radar.example/?x'],
    ['a space', 'https://radar.example /'],
    ['an empty text', ''],
  ])('isn’t guessed where a copied script is told %s', (_, origin) => {
    const warned = vi.spyOn(console, 'warn').mockReturnValue();
    const { element, heard, state } = open(origin === null ? {} : { origin }, '', '');
    expect([findFrame(element), state()]).toEqual([null, 'fallback']);
    expect(heard).toEqual([['error', { code: 'origin', fatal: true }]]);
    expect(warned.mock.calls.join()).toMatch(/^Role Radar: not found.* Set origin\.$/);
  });

  it('is seen not to be there when the frame holds a page of the host’s', () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    const { element, heard, state } = open();
    const frame = frameOf(element);
    Object.defineProperty(frame, 'contentDocument', { value: document });
    frame.dispatchEvent(new Event('load'));
    expect([findFrame(element), state()]).toEqual([null, 'fallback']);
    expect(heard).toEqual([['error', { code: 'origin', fatal: true }]]);
  });
});

describe('the handshake', () => {
  it('answers the frame’s own call, to the app’s origin only, with what the host asks for', () => {
    const { element, state } = open({ lang: 'en', result: 'scores', theme: 'light' });
    const hello = greeted(element);
    expect(hello.target).toBe(ORIGIN);
    expect(hello.message).toMatchObject({
      roleradar: 'hello',
      version: 1,
      id: nonceOf(element),
      config: { lang: 'en', result: 'scores', theme: { scheme: 'light' } },
    });
    expect(state()).toBe('ready');
  });

  it.each([
    ['another window', { source: {} as Window }],
    ['another origin', { origin: 'https://evil.example' }],
    ['no origin, without a sandbox', { origin: 'null' }],
    ['a guessed number', { data: { roleradar: 'ready', versions: [1], id: 'a'.repeat(32) } }],
    ['no list of versions', { data: { roleradar: 'ready', id: 'x' } }],
    ['a port of its own', { ports: [{} as MessagePort] }],
    ['nothing in it', { data: null }],
  ])('gives no answer to a call from or with %s', (_, changes) => {
    const { element, state } = open();
    expect(call(element, changes)).toBeNull();
    expect(state()).toBe('loading');
  });

  it('answers a sandboxed frame, which has no origin', () => {
    const { element } = open({ sandbox: 'allow-scripts' });
    expect(call(element, { origin: 'null' })?.target).toBe('*');
  });

  it('leaves a frame of another age as it is, and says so', () => {
    const { element, heard, state } = open();
    const data = { roleradar: 'ready', versions: [2, 3], id: nonceOf(element) };
    expect(call(element, { data })).toBeNull();
    expect(state()).toBe('unconnected');
    expect(heard).toEqual([['error', { code: 'version', fatal: false }]]);
  });

  it('gives up a silent frame after its time, and takes it when it answers after all', () => {
    const { element, heard, state } = open({ timeout: '3000' });
    vi.advanceTimersByTime(2999);
    expect(state()).toBe('loading');
    vi.advanceTimersByTime(1);
    expect(state()).toBe('fallback');
    expect(frameOf(element).style.visibility).toBe('hidden');
    expect(heard).toEqual([['error', { code: 'timeout', fatal: false }]]);
    greeted(element);
    expect(state()).toBe('ready');
    expect(frameOf(element).style.visibility).toBe('');
  });

  it('listens to the last channel only', async () => {
    const { element, heard } = open();
    const first = greeted(element);
    const second = greeted(element);
    await say(first, { t: 'error', code: 'offline', fatal: true });
    await say(second, { t: 'ready', app: '1', role: 'ai-engineer', roleVersion: 1 });
    expect(heard.map(([name]) => name)).toEqual(['ready']);
  });
});

describe('what a frame says', () => {
  it('sets its height within what the host allows, in order, and only to what a height can be', async () => {
    const { element } = open({ 'max-height': '900' });
    const hello = greeted(element);
    const height = () => frameOf(element).style.height;
    await say(hello, { t: 'size', h: 700, seq: 1 });
    expect(height()).toBe('700px');
    await say(hello, { t: 'size', h: 100, seq: 2 });
    expect(height()).toBe('420px');
    await say(hello, { t: 'size', h: 5000, seq: 3 });
    expect(height()).toBe('900px');
    await say(
      hello,
      { t: 'size', h: 500, seq: 2 },
      { t: 'size', h: 1e9, seq: 9 },
      { t: 'size', h: Number.NaN, seq: 9 },
      { t: 'size', h: '500', seq: 9 },
    );
    expect(height()).toBe('900px');
  });

  it('freezes its height when that goes round in circles', async () => {
    const { element, state } = open();
    const hello = greeted(element);
    const sizes = Array.from({ length: 31 }, (_, seq) => ({ t: 'size', h: 500 + (seq % 2), seq }));
    await say(hello, ...sizes);
    expect(state()).toBe('resize-loop');
    await say(hello, { t: 'size', h: 900, seq: 99 });
    expect(frameOf(element).style.height).not.toBe('900px');
  });

  it('becomes events of the element; what isn’t known becomes nothing', async () => {
    const { element, heard } = open();
    await say(
      greeted(element),
      { t: 'event', name: 'progress', seq: 1, detail: { step: 1, total: 20 } },
      { t: 'event', name: 'paid', seq: 2, detail: {} },
      { t: 'event', name: 'decline', seq: 3, detail: {} },
      { t: 'event', name: 'cta', seq: 4, detail: { url: 'https://acme.example/apply' } },
      { t: 'error', code: 'offline', fatal: false },
      { t: 'navigate', url: 'https://evil.example' },
      null,
    );
    expect(heard).toEqual([
      ['progress', { step: 1, total: 20 }],
      ['decline', {}],
      ['cta', { url: 'https://acme.example/apply' }],
      ['error', { code: 'offline', fatal: false }],
    ]);
  });

  it('is the link again when the app has no such role', async () => {
    const { element, heard, state } = open();
    await say(greeted(element), { t: 'error', code: 'role-not-found', fatal: true });
    expect([findFrame(element), state()]).toEqual([null, 'fallback']);
    expect(heard).toEqual([['error', { code: 'role-not-found', fatal: true }]]);
  });

  it('says how high the content is on paper', async () => {
    const { element } = open();
    const hello = greeted(element);
    await say(hello, { t: 'size', h: 5000, seq: 1 }, { t: 'print', h: 1900, seq: 2 });
    expect(frameOf(element).style.height).toBe('5000px');
    expect(element.style.getPropertyValue('--print')).toBe('1900px');
  });
});

describe('an element that has been taken out', () => {
  it('hears nothing more, and hears again when it is put back', () => {
    const { element, embed, state } = open();
    element.remove();
    embed.stop();
    expect(call(element)).toBeNull();
    document.body.append(element);
    embed.start();
    greeted(element);
    expect(state()).toBe('ready');
  });
});

describe('what a host changes while the frame is shown', () => {
  it('reaches the same frame when only the look changes, and reloads it otherwise', async () => {
    const { element } = open({ theme: 'light' });
    const { port } = greeted(element);
    const got: unknown[] = [];
    port.addEventListener('message', (event) => got.push(event.data));
    port.start();
    const frame = frameOf(element);
    element.setAttribute('theme', 'dark');
    element.setAttribute('iframe-title', 'Quiz');
    await vi.waitFor(
      () => expect(got).toMatchObject([{ t: 'theme', theme: { scheme: 'dark' } }]),
      PATIENCE,
    );
    expect(findFrame(element)).toBe(frame);
    expect(frame.title).toBe('Quiz');
    const before = nonceOf(element);
    element.setAttribute('result', 'answers');
    await vi.waitFor(() => expect(findFrame(element)).not.toBe(frame), PATIENCE);
    expect(nonceOf(element)).not.toBe(before);
    expect(element.shadowRoot?.querySelectorAll('iframe')).toHaveLength(1);
  });
});
