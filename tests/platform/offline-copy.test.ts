// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import {
  dropOffline,
  keepOffline,
  type OfflineBrowser,
  readOfflineState,
} from '#platform/offline-copy.ts';

/** A service worker that becomes activated or redundant. */
function fakeWorker(end: 'activated' | 'redundant') {
  const events = new EventTarget();
  const worker = Object.assign(events, { state: 'installing' });
  setTimeout(() => {
    worker.state = end;
    events.dispatchEvent(new Event('statechange'));
  });
  return worker;
}

function fakeBrowser(given: {
  readonly scope?: string;
  readonly active?: boolean;
  readonly end?: 'activated' | 'redundant';
  readonly fails?: boolean;
}) {
  const { scope, active = true, end = 'activated', fails = false } = given;
  const names = new Set(['role-radar-offline /tools/ 1', 'role-radar-offline / 1', 'other']);
  const unregister = vi.fn(() => Promise.resolve(true));
  const register = vi.fn(() =>
    fails
      ? Promise.reject(new TypeError('refused'))
      : Promise.resolve({ installing: fakeWorker(end), waiting: null, active: null }),
  );
  const workers = {
    register,
    getRegistration: () =>
      fails
        ? Promise.reject(new TypeError('refused'))
        : Promise.resolve(
            scope === undefined ? undefined : { scope, active: active ? {} : null, unregister },
          ),
  };
  const browser: OfflineBrowser = {
    workers: workers as unknown as ServiceWorkerContainer,
    caches: () =>
      ({
        keys: () => Promise.resolve([...names]),
        delete: (name: string) => Promise.resolve(names.delete(name)),
      }) as unknown as CacheStorage,
    root: '/tools/',
  };
  return { browser, names, unregister, register };
}

const OWN = 'https://radar.example/tools/';

describe('readOfflineState', () => {
  it.each([
    ['nothing is kept', {}, 'not-kept'],
    ['it is kept', { scope: OWN }, 'kept'],
    ['it is just being kept', { scope: OWN, active: false }, 'not-kept'],
    ['another build above is kept', { scope: 'https://radar.example/' }, 'not-kept'],
    ['the browser refuses', { fails: true }, 'none'],
  ] as const)('where %s', async (_name, given, state) => {
    expect(await readOfflineState(fakeBrowser(given).browser)).toBe(state);
  });

  it('where the browser has no service workers', async () => {
    const { browser } = fakeBrowser({});
    expect(await readOfflineState({ ...browser, workers: undefined })).toBe('none');
    expect(await keepOffline({ ...browser, workers: undefined })).toBe(false);
  });
});

describe('keepOffline', () => {
  it.each([
    ['is in force', { end: 'activated' }, true],
    ['could not be kept whole', { end: 'redundant' }, false],
    ['is refused', { fails: true }, false],
  ] as const)('says whether it worked when the worker %s', async (_name, given, kept) => {
    const { browser, register } = fakeBrowser(given);
    expect(await keepOffline(browser)).toBe(kept);
    expect(register).toHaveBeenCalledWith('/tools/sw.js', {
      scope: '/tools/',
      updateViaCache: 'none',
    });
  });
});

describe('dropOffline', () => {
  it('ends its own worker and deletes its own copies', async () => {
    const { browser, names, unregister } = fakeBrowser({ scope: OWN });
    await dropOffline(browser);
    expect(unregister).toHaveBeenCalledOnce();
    expect([...names]).toEqual(['role-radar-offline / 1', 'other']);
  });

  it('leaves the worker of another build in force, and never rejects', async () => {
    const { browser, unregister } = fakeBrowser({ scope: 'https://radar.example/' });
    await dropOffline(browser);
    expect(unregister).not.toHaveBeenCalled();
    await expect(dropOffline(fakeBrowser({ fails: true }).browser)).resolves.toBeUndefined();
  });
});
