import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MAX_ROLE_BYTES } from '#core';
import { loadText } from '#data/load-text.ts';
import { RoleLoadError } from '#data/role-load-error.ts';

/** A server that never responds; aborting rejects, as with fetch. */
const hanging: typeof fetch = (_url, init) =>
  new Promise((_resolve, reject) => {
    init?.signal?.addEventListener('abort', () => {
      const reason: unknown = init.signal?.reason;
      reject(reason instanceof Error ? reason : new Error('aborted'));
    });
  });

const answering =
  (body: BodyInit | null, init?: ResponseInit): typeof fetch =>
  () =>
    Promise.resolve(new Response(body, init));

async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe('loadText', () => {
  it('gives the text, and whether the server calls it a web page', async () => {
    const json = answering('{"a":"é"}', { headers: { 'content-type': 'application/json' } });
    expect(await loadText('/x', { fetch: json })).toEqual({
      text: '{"a":"é"}',
      isLabelledHtml: false,
    });
    const page = answering('x', { headers: { 'content-type': 'text/html; charset=utf-8' } });
    expect(await loadText('/x', { fetch: page })).toEqual({ text: 'x', isLabelledHtml: true });
    expect(await loadText('/x', { fetch: answering(null) })).toEqual({
      text: '',
      isLabelledHtml: false,
    });
  });

  it('puts characters together that arrive in pieces', async () => {
    const bytes = new TextEncoder().encode('a€b');
    const pieces = new ReadableStream({
      start(controller) {
        for (const byte of bytes) controller.enqueue(new Uint8Array([byte]));
        controller.close();
      },
    });
    expect((await loadText('/x', { fetch: answering(pieces) })).text).toBe('a€b');
  });

  it('asks past the browser’s cache once an address has answered with something of no use', async () => {
    const asked: (RequestCache | undefined)[] = [];
    const statuses = [404, 200];
    const server: typeof fetch = (_url, init) => {
      asked.push(init?.cache);
      return Promise.resolve(new Response('x', { status: statuses.shift() ?? 200 }));
    };
    await failureOf(loadText('/kept-by-the-browser', { fetch: server }));
    await loadText('/kept-by-the-browser', { fetch: server });
    await loadText('/another', { fetch: server });
    expect(asked).toEqual(['default', 'reload', 'default']);
  });

  it.each([
    [404, 'not-found'],
    [410, 'not-found'],
    [403, 'server'],
    [500, 'server'],
    [503, 'server'],
  ])('takes status %i for "%s"', async (status, code) => {
    const failure = await failureOf(loadText('/x', { fetch: answering('x', { status }) }));
    expect(failure).toBeInstanceOf(RoleLoadError);
    expect(failure).toMatchObject({ code, status });
  });

  it('takes a request that never arrives for "offline"', async () => {
    const failing: typeof fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await failureOf(loadText('/x', { fetch: failing }))).toMatchObject({ code: 'offline' });
  });

  it('takes a body that breaks off for "offline"', async () => {
    const broken = new ReadableStream({
      pull(controller) {
        controller.error(new TypeError('network error'));
      },
    });
    expect(await failureOf(loadText('/x', { fetch: answering(broken) }))).toMatchObject({
      code: 'offline',
    });
  });

  it('stops reading at the size of the largest role, and lets the rest go', async () => {
    let sent = 0;
    const cancel = vi.fn();
    const endless = new ReadableStream({
      pull(controller) {
        sent += 64 * 1024;
        controller.enqueue(new Uint8Array(64 * 1024));
      },
      cancel,
    });
    expect(await failureOf(loadText('/x', { fetch: answering(endless) }))).toMatchObject({
      code: 'too-large',
    });
    expect(cancel).toHaveBeenCalledOnce();
    expect(sent).toBeLessThan(MAX_ROLE_BYTES + 3 * 64 * 1024);
  });

  describe('with a server that hangs', () => {
    beforeEach(() => {
      vi.useFakeTimers();
    });
    afterEach(() => {
      vi.useRealTimers();
    });

    it('gives up after ten seconds, not before', async () => {
      const done = vi.fn();
      const failure = failureOf(loadText('/x', { fetch: hanging })).then((error) => {
        done();
        return error;
      });
      await vi.advanceTimersByTimeAsync(9_999);
      expect(done).not.toHaveBeenCalled();
      await vi.advanceTimersByTimeAsync(1);
      expect(await failure).toMatchObject({ code: 'timeout' });
      expect(vi.getTimerCount()).toBe(0);
    });

    it('gives up as well when only the body hangs', async () => {
      const half: typeof fetch = (_url, init) => {
        const body = new ReadableStream({
          start(controller) {
            controller.enqueue(new TextEncoder().encode('{"half":'));
            init?.signal?.addEventListener('abort', () => {
              controller.error(init.signal?.reason);
            });
          },
        });
        return Promise.resolve(new Response(body));
      };
      const failure = failureOf(loadText('/x', { fetch: half, timeoutMs: 50 }));
      await vi.advanceTimersByTimeAsync(50);
      expect(await failure).toMatchObject({ code: 'timeout' });
    });

    it('stops at once, with the own reason, when the caller gives up', async () => {
      const caller = new AbortController();
      const failure = failureOf(loadText('/x', { fetch: hanging, signal: caller.signal }));
      caller.abort(new Error('left the page'));
      expect(await failure).toEqual(new Error('left the page'));
      expect(vi.getTimerCount()).toBe(0);
    });

    it('asks nothing of a caller that gave up before', async () => {
      const get = vi.fn(hanging);
      const failure = await failureOf(loadText('/x', { fetch: get, signal: AbortSignal.abort() }));
      expect(failure).toMatchObject({ name: 'AbortError' });
      expect(get).not.toHaveBeenCalled();
    });
  });

  it("uses the page's own fetch when no other is given", async () => {
    const own = vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('own'));
    expect((await loadText('/x')).text).toBe('own');
    own.mockRestore();
  });
});
