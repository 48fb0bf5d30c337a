import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

type Listener = (event: object) => void;

/** What the worker did, in order. */
let done: string[] = [];
const step = (name: string) => vi.fn(async () => void done.push(name));
let response: Promise<Response> | null = null;
const respond = vi.fn(() => response);
const createOfflineSite = vi.fn(() => ({
  cacheAll: step('cache'),
  deleteStale: step('delete stale'),
  deleteAll: step('delete all'),
  respond,
}));

/** Starts the worker of a build; null is one without an offline copy. */
async function start(roleRadarBuild: object | null) {
  const listeners = new Map<string, Listener>();
  vi.stubGlobal('caches', {});
  vi.stubGlobal('self', {
    roleRadarBuild,
    registration: { scope: 'https://radar.example/', unregister: step('unregister') },
    clients: { claim: step('claim') },
    skipWaiting: step('skip waiting'),
    addEventListener: (name: string, listener: Listener) => listeners.set(name, listener),
  });
  vi.resetModules();
  vi.doMock('#app/offline/offline-site.ts', () => ({ createOfflineSite }));
  await import('#app/offline/service-worker.ts');
  return {
    listeners,
    happen: async (name: string) => {
      const work: Promise<unknown>[] = [];
      listeners.get(name)?.({ waitUntil: (each: Promise<unknown>) => work.push(each) });
      await Promise.all(work);
      return work.length;
    },
  };
}

const BUILD = { id: 'two', files: [], leftAlone: [], unchanging: 'assets', shared: 'r' };

beforeEach(() => {
  done = [];
  response = null;
});
afterEach(() => {
  vi.clearAllMocks();
  vi.unstubAllGlobals();
});

describe('the service worker of a site that may be saved for offline use', () => {
  it('is installed once everything is saved, and only then replaces what an earlier build saved', async () => {
    const { happen } = await start(BUILD);
    expect(createOfflineSite).toHaveBeenCalledWith(
      BUILD,
      expect.objectContaining({ scope: 'https://radar.example/' }),
    );
    expect(await happen('install')).toBe(1);
    expect(done).toEqual(['cache']);
    expect(await happen('activate')).toBe(1);
    expect(done).toEqual(['cache', 'delete stale', 'claim']);
  });

  it('answers requests for what is saved, and leaves all others to the browser', async () => {
    const { listeners } = await start(BUILD);
    const respondWith = vi.fn();
    const request = { url: 'https://radar.example/' };
    listeners.get('fetch')?.({ request, respondWith });
    expect(respondWith).not.toHaveBeenCalled();
    response = Promise.resolve(new Response('saved'));
    listeners.get('fetch')?.({ request, respondWith });
    expect(respond).toHaveBeenLastCalledWith(request);
    expect(respondWith).toHaveBeenCalledWith(response);
  });
});

describe('the service worker of a site that may not be saved any more', () => {
  it('takes over at once, deletes what was saved, and removes itself', async () => {
    const { happen, listeners } = await start(null);
    await happen('install');
    await happen('activate');
    expect(done).toEqual(['skip waiting', 'delete all', 'unregister']);
    expect(listeners.has('fetch')).toBe(false);
  });
});
