// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { openHostChannel } from '#platform/host-channel.ts';

const ID = 'abcdef0123456789';
const HELLO = { roleradar: 'hello', version: 1, id: ID, config: { result: 'band' } };

/** A framed window whose parent records the messages it receives. */
function openFramed() {
  const said: unknown[] = [];
  const parent = { postMessage: (message: unknown) => said.push(message) };
  const events = new EventTarget();
  const view = Object.assign(events, { parent }) as unknown as Window;
  const onHost = vi.fn();
  const channel = openHostChannel(ID, { onHost, onMessage: vi.fn() }, view);
  const sent: unknown[] = [];
  const port = Object.assign(new EventTarget(), {
    start: () => undefined,
    close: () => undefined,
    postMessage: (message: unknown) => sent.push(message),
  });
  const hear = (data: unknown, source: unknown = parent, ports: readonly unknown[] = [port]) => {
    const event = Object.assign(new Event('message'), {
      data,
      source,
      ports,
      origin: 'https://a.example',
    });
    events.dispatchEvent(event);
  };
  return { said, onHost, channel, hear, sent };
}

describe('openHostChannel', () => {
  it('calls the page around with nothing but its number and its versions', () => {
    expect(openFramed().said).toEqual([{ roleradar: 'ready', versions: [1], id: ID }]);
  });

  it('connects to the parent’s first greeting, and remembers where it came from', () => {
    const { hear, onHost, channel, sent } = openFramed();
    channel.send({ t: 'size', h: 1, seq: 1 });
    hear(HELLO);
    hear(HELLO);
    expect(onHost).toHaveBeenCalledOnce();
    expect(onHost.mock.calls[0]?.[0]).toMatchObject({ origin: 'https://a.example' });
    channel.send({ t: 'size', h: 2, seq: 2 });
    expect(sent).toEqual([{ t: 'size', h: 2, seq: 2 }]);
  });

  it.each([
    ['another window', HELLO, {}, undefined],
    ['another number', { ...HELLO, id: 'x'.repeat(16) }, undefined, undefined],
    ['a version it doesn’t speak', { ...HELLO, version: 2 }, undefined, undefined],
    ['no port', HELLO, undefined, []],
  ])('ignores a greeting with %s', (_, data, source, ports) => {
    const { hear, onHost } = openFramed();
    hear(data, source, ports);
    expect(onHost).not.toHaveBeenCalled();
  });
});
