/*
 * Becomes `/sw.js`: registered only when a person asks for it ("Save for offline use"). It is served
 * with a content security policy that lets it fetch from its own site only.
 */
import { createOfflineSite, type OfflineBuild } from './offline-site.ts';

/** The service worker types used here; the compiler's DOM library only has windows. */
type ServiceWorkerEvent = Event & {
  readonly request: Request;
  readonly waitUntil: (work: Promise<unknown>) => void;
  readonly respondWith: (answer: Promise<Response>) => void;
};
type ServiceWorkerScope = {
  readonly registration: { readonly scope: string; readonly unregister: () => Promise<boolean> };
  readonly clients: { readonly claim: () => Promise<void> };
  readonly skipWaiting: () => Promise<void>;
  /** Defined before this script in the file; null in a build without an offline copy. */
  readonly roleRadarBuild: OfflineBuild | null;
  readonly addEventListener: (
    name: 'install' | 'activate' | 'fetch',
    listener: (event: ServiceWorkerEvent) => void,
  ) => void;
};

const worker = self as unknown as ServiceWorkerScope;
const { registration, clients, roleRadarBuild: build } = worker;
const nothing = { id: '', files: [], leftAlone: [], unchanging: '', shared: '' };
const site = createOfflineSite(build ?? nothing, {
  scope: registration.scope,
  caches,
  fetch: (request, options) => fetch(request, options),
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
});

if (build === null) {
  worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
  worker.addEventListener('activate', (event) =>
    event.waitUntil(site.deleteAll().then(() => registration.unregister())),
  );
} else {
  worker.addEventListener('install', (event) => event.waitUntil(site.cacheAll()));
  worker.addEventListener('activate', (event) =>
    event.waitUntil(site.deleteStale().then(() => clients.claim())),
  );
  worker.addEventListener('fetch', (event) => {
    const answer = site.respond(event.request);
    if (answer !== null) event.respondWith(answer);
  });
}
