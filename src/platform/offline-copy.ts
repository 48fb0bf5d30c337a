import { rootPath } from './storage/root-path.ts';
import { trustedScript } from './trusted-script.ts';

/** Whether this browser has an offline copy of the site or could make one; `none` where it can't. */
export type OfflineState = 'kept' | 'not-kept' | 'none';

/** The browser APIs used here. */
export type OfflineBrowser = {
  readonly workers: ServiceWorkerContainer | undefined;
  readonly caches: () => CacheStorage;
  /** The site's root path with a trailing slash. */
  readonly root: string;
};

function thisBrowser(): OfflineBrowser {
  return {
    workers: navigator.serviceWorker,
    caches: () => caches,
    root: rootPath(),
  };
}

/** Never rejects. */
export async function readOfflineState(browser = thisBrowser()): Promise<OfflineState> {
  if (browser.workers === undefined) return 'none';
  try {
    return (await ownRegistration(browser))?.active ? 'kept' : 'not-kept';
  } catch {
    return 'none';
  }
}

/** Saves the site on this device; resolves with false if part of it can't be loaded. Never rejects. */
export async function keepOffline(browser = thisBrowser()): Promise<boolean> {
  const { workers, root } = browser;
  if (workers === undefined) return false;
  try {
    const registration = await workers.register(trustedScript(`${root}sw.js`), {
      scope: root,
      updateViaCache: 'none',
    });
    const worker = registration.installing ?? registration.waiting ?? registration.active;
    return worker !== null && (await untilSettled(worker)) === 'activated';
  } catch {
    return false;
  }
}

/** Removes the offline copy. Never rejects. */
export async function dropOffline(browser = thisBrowser()): Promise<void> {
  try {
    await (await ownRegistration(browser))?.unregister();
    const storage = browser.caches();
    const names = await storage.keys();
    const own = names.filter((name) => name.startsWith(`role-radar-offline ${browser.root} `));
    await Promise.all(own.map((name) => storage.delete(name)));
  } catch {
    // If the browser refuses, clearing the site's data in its settings removes it.
  }
}

/** The registration of this build, not of another build above it on the same origin. */
async function ownRegistration({ workers, root }: OfflineBrowser) {
  const found = await workers?.getRegistration(root);
  return found !== undefined && new URL(found.scope).pathname === root ? found : undefined;
}

/** Resolves when a worker is activated or has failed. */
function untilSettled(worker: ServiceWorker): Promise<ServiceWorkerState> {
  return new Promise((resolve) => {
    const checkState = () => {
      if (worker.state === 'activated' || worker.state === 'redundant') resolve(worker.state);
    };
    worker.addEventListener('statechange', checkState);
    checkState();
  });
}
