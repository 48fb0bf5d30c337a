// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createEmbed, type Embed } from '../../src/embed-host/create-embed.ts';

const APP = new URL('https://radar.example/sub/');
/** What the loader hands to the frame's window. */
type Hello = {
  readonly message: { readonly config: Readonly<Record<string, unknown>>; readonly id: string };
  readonly target: string;
  readonly port: MessagePort;
};

/** Messages between windows take their time on a busy machine; less than the frame is waited for. */
const PATIENCE = { timeout: 5000 };

const ports: MessagePort[] = [];
/** What the watch for nearness was last told to do, by hand. */
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

/** An element of the host's with these attributes, and everything that it says and is told. */
function open(attributes: Readonly<Record<string, string>> = {}, prefix = '') {
  const element = document.createElement('div');
  for (const [name, value] of Object.entries({ profile: 'ai-engineer', ...attributes })) {
    element.setAttribute(prefix + name, value);
  }
  document.body.append(element);
  const heard: (readonly [string, unknown])[] = [];
  for (const name of ['ready', 'start', 'progress', 'result', 'error']) {
    element.addEventListener(`role-radar:${name}`, (event) => {
      heard.push([name, event instanceof CustomEvent ? event.detail : null]);
    });
  }
  const embed = createEmbed(element, APP, prefix);
  embed.start();
  return { element, embed, heard, state: () => element.getAttribute(`${prefix}state`) };
}

function frameOf(embed: Embed): HTMLIFrameElement {
  const frame = embed.frame();
  if (frame === null) throw new Error('there is no frame');
  return frame;
}

const nonceOf = (embed: Embed) => new URL(frameOf(embed).src).searchParams.get('n') ?? '';

/** The frame's call, or one that only looks like it; the greeting that it gets, if any. */
function call(embed: Embed, changes: Partial<MessageEventInit> = {}): Hello | null {
  const frame = frameOf(embed);
  const hellos: Hello[] = [];
  const window = {
    postMessage: (message: Hello['message'], target: string, [port]: readonly MessagePort[]) => {
      if (port === undefined) throw new Error('a greeting without a channel');
      ports.push(port);
      hellos.push({ message, target, port });
    },
  };
  Object.defineProperty(frame, 'contentWindow', { value: window, configurable: true });
  const event = {
    source: window,
    origin: APP.origin,
    ports: [],
    data: { roleradar: 'ready', versions: [1], id: nonceOf(embed) },
    ...changes,
  };
  embed.hear(event as unknown as MessageEvent);
  return hellos[0] ?? null;
}

/** Sends through the channel, and waits until it has arrived. */
async function say({ port }: Hello, ...messages: readonly unknown[]): Promise<void> {
  messages.forEach((message) => port.postMessage(message));
  await new Promise((resolve) => setImmediate(resolve));
  await new Promise((resolve) => setImmediate(resolve));
}

function greeted(embed: Embed): Hello {
  const hello = call(embed);
  if (hello === null) throw new Error('no greeting');
  return hello;
}

describe('the frame that an element gets', () => {
  it('is addressed below the app’s own place, with its looks, and has no sandbox', () => {
    const { embed, state } = open({ theme: 'dark', accent: '#0a66c2', instance: 'two' });
    const frame = frameOf(embed);
    const address = new URL(frame.src);
    expect(address.origin + address.pathname).toBe('https://radar.example/sub/embed/ai-engineer/');
    expect(address.searchParams.get('theme')).toBe('dark');
    expect(address.searchParams.get('accent')).toBe('#0a66c2');
    expect(address.searchParams.get('instance')).toBe('two');
    expect(nonceOf(embed)).toMatch(/^[0-9a-f]{32}$/);
    expect(frame.allow).toBe('clipboard-write; web-share');
    expect(frame.referrerPolicy).toBe('strict-origin-when-cross-origin');
    expect(frame.hasAttribute('sandbox')).toBe(false);
    expect(frame.title).toBe('Self-assessment');
    expect(state()).toBe('loading');
  });

  it.each(['', 'No-Such', '../etc', 'a'.repeat(41)])(
    'isn’t there for a profile such as "%s"',
    (profile) => {
      const { embed, heard, state } = open({ profile });
      expect(embed.frame()).toBeNull();
      expect(state()).toBe('fallback');
      expect(heard).toEqual([['error', { code: 'role-not-found', fatal: true }]]);
    },
  );

  it('waits until a lazy element comes near', () => {
    const { embed, state } = open({ loading: 'lazy' });
    expect([embed.frame(), state()]).toEqual([null, null]);
    comeNear();
    expect(state()).toBe('loading');
  });

  it('reads a div’s attributes by their prefix', () => {
    const { embed, element } = open({ sandbox: 'allow-scripts', 'iframe-title': 'Quiz' }, 'data-');
    expect(frameOf(embed).getAttribute('sandbox')).toBe('allow-scripts');
    expect(frameOf(embed).title).toBe('Quiz');
    expect(element.getAttribute('data-state')).toBe('loading');
  });
});

describe('the handshake', () => {
  it('answers the frame’s own call, to the app’s origin only, with what the host asks for', () => {
    const { embed, state } = open({ lang: 'en', result: 'scores', theme: 'light' });
    const hello = greeted(embed);
    expect(hello.target).toBe(APP.origin);
    expect(hello.message).toMatchObject({
      roleradar: 'hello',
      version: 1,
      id: nonceOf(embed),
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
    const { embed, state } = open();
    expect(call(embed, changes)).toBeNull();
    expect(state()).toBe('loading');
  });

  it('answers a sandboxed frame, which has no origin', () => {
    const { embed } = open({ sandbox: 'allow-scripts' });
    expect(call(embed, { origin: 'null' })?.target).toBe('*');
  });

  it('leaves a frame of another age as it is, and says so', () => {
    const { embed, heard, state } = open();
    const data = { roleradar: 'ready', versions: [2, 3], id: nonceOf(embed) };
    expect(call(embed, { data })).toBeNull();
    expect(state()).toBe('unconnected');
    expect(heard).toEqual([['error', { code: 'version', fatal: false }]]);
  });

  it('gives up a silent frame after its time, and takes it when it answers after all', () => {
    const { embed, heard, state } = open({ timeout: '3000' });
    vi.advanceTimersByTime(2999);
    expect(state()).toBe('loading');
    vi.advanceTimersByTime(1);
    expect(state()).toBe('fallback');
    expect(frameOf(embed).style.visibility).toBe('hidden');
    expect(heard).toEqual([['error', { code: 'timeout', fatal: false }]]);
    greeted(embed);
    expect(state()).toBe('ready');
    expect(frameOf(embed).style.visibility).toBe('');
  });

  it('listens to the last channel only', async () => {
    const { embed, heard } = open();
    const first = greeted(embed);
    const second = greeted(embed);
    await say(first, { t: 'error', code: 'offline', fatal: true });
    await say(second, { t: 'ready', app: '1', role: 'ai-engineer', roleVersion: 1 });
    expect(heard.map(([name]) => name)).toEqual(['ready']);
  });
});

describe('what a frame says', () => {
  it('sets its height within what the host allows, in order, and only to what a height can be', async () => {
    const { embed } = open({ 'max-height': '900' });
    const hello = greeted(embed);
    const height = () => frameOf(embed).style.height;
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
    const { embed, state } = open();
    const hello = greeted(embed);
    const sizes = Array.from({ length: 31 }, (_, seq) => ({ t: 'size', h: 500 + (seq % 2), seq }));
    await say(hello, ...sizes);
    expect(state()).toBe('resize-loop');
    await say(hello, { t: 'size', h: 900, seq: 99 });
    expect(frameOf(embed).style.height).not.toBe('900px');
  });

  it('becomes events of the element; what isn’t known becomes nothing', async () => {
    const { embed, heard } = open();
    await say(
      greeted(embed),
      { t: 'event', name: 'progress', seq: 1, detail: { step: 1, total: 20 } },
      { t: 'event', name: 'paid', seq: 2, detail: {} },
      { t: 'error', code: 'offline', fatal: false },
      { t: 'navigate', url: 'https://evil.example' },
      null,
    );
    expect(heard).toEqual([
      ['progress', { step: 1, total: 20 }],
      ['error', { code: 'offline', fatal: false }],
    ]);
  });
});

describe('what a host changes while the frame is shown', () => {
  it('goes to the same frame when it is the look, and loads anew when it is more', async () => {
    const { element, embed } = open({ theme: 'light' });
    const { port } = greeted(embed);
    const got: unknown[] = [];
    port.addEventListener('message', (event) => got.push(event.data));
    port.start();
    const frame = frameOf(embed);
    element.setAttribute('theme', 'dark');
    element.setAttribute('iframe-title', 'Quiz');
    await vi.waitFor(
      () => expect(got).toMatchObject([{ t: 'theme', theme: { scheme: 'dark' } }]),
      PATIENCE,
    );
    expect(embed.frame()).toBe(frame);
    expect(frame.title).toBe('Quiz');
    const before = nonceOf(embed);
    element.setAttribute('result', 'answers');
    await vi.waitFor(() => expect(embed.frame()).not.toBe(frame), PATIENCE);
    expect(nonceOf(embed)).not.toBe(before);
    expect(element.shadowRoot?.querySelectorAll('iframe')).toHaveLength(1);
  });
});
