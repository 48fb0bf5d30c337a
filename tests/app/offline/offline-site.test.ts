import { beforeEach, describe, expect, it } from 'vitest';
import { createOfflineSite } from '../../../src/app/offline/offline-site.ts';

const SCOPE = 'https://radar.example/tools/';
const BUILD = {
  id: 'two',
  files: ['', 'roles/x/', 'roles/x/assess/', 'r/x/', 'assets/a.js', 'roles/x/1.json'],
  leftAlone: ['embed', 'embed-kit'],
  unchanging: 'assets',
  shared: 'r',
};

/** In-memory caches, by name and address. */
function fakeCaches() {
  const stores = new Map<string, Map<string, Response>>();
  const caches = {
    open: (name: string) => {
      const store = stores.get(name) ?? new Map<string, Response>();
      stores.set(name, store);
      return Promise.resolve({
        match: (address: string) => Promise.resolve(store.get(address)?.clone()),
        put: (address: string, response: Response) => {
          store.set(address, response);
          return Promise.resolve();
        },
      });
    },
    keys: () => Promise.resolve([...stores.keys()]),
    delete: (name: string) => Promise.resolve(stores.delete(name)),
  };
  return { stores, caches: caches as unknown as CacheStorage };
}

/** The network's responses; a missing address means that the network is down. */
let network: (address: string) => Response | undefined;
let asked: string[];
let isPatient: boolean;

function makeSite(build = BUILD, { stores, caches } = fakeCaches()) {
  const site = createOfflineSite(build, {
    scope: SCOPE,
    caches,
    fetch: (request) => {
      const address = typeof request === 'string' ? request : request.url;
      asked.push(address);
      const response = network(address);
      return response === undefined
        ? Promise.reject(new TypeError('Failed to fetch'))
        : Promise.resolve(response);
    },
    wait: () => (isPatient ? new Promise(() => undefined) : Promise.resolve()),
  });
  return { site, stores, caches };
}

/** A request as a service worker receives it: `new Request` can't create one for navigation. */
function requestFor(path: string, { page = false, method = 'GET' } = {}): Request {
  const url = path.startsWith('https:') ? path : SCOPE + path;
  return { url, method, mode: page ? 'navigate' : 'cors' } as Request;
}

const textOf = async (answer: Promise<Response> | null) => (await answer)?.text();

beforeEach(() => {
  asked = [];
  isPatient = true;
  network = (address) => new Response(`new ${address.slice(SCOPE.length)}`);
});

describe('a site that is kept', () => {
  const keepOld = async () => {
    const made = makeSite();
    network = (address) => new Response(`kept ${address.slice(SCOPE.length)}`);
    await made.site.cacheAll();
    network = (address) => new Response(`new ${address.slice(SCOPE.length)}`);
    asked = [];
    return made;
  };

  it('shows pages from the network as long as it answers', async () => {
    const { site } = await keepOld();
    expect(await textOf(site.respond(requestFor('roles/x/assess/', { page: true })))).toBe(
      'new roles/x/assess/',
    );
  });

  it.each([
    ['roles/x/assess/', 'kept roles/x/assess/'],
    ['roles/x/assess', 'kept roles/x/assess/'],
    ['roles/x/index.html', 'kept roles/x/'],
    ['index.html', 'kept '],
    ['', 'kept '],
    ['?utm=1', 'kept '],
    ['r/x/full-match/', 'kept r/x/'],
    ['r/x/full-match', 'kept r/x/'],
  ])('without a network shows for %j what is kept', async (path, text) => {
    const { site } = await keepOld();
    network = () => undefined;
    expect(await textOf(site.respond(requestFor(path, { page: true })))).toBe(text);
  });

  it.each([500, 502, 503])('does so where the server answers %i, too', async (status) => {
    const { site } = await keepOld();
    network = () => new Response('down', { status });
    expect(await textOf(site.respond(requestFor('', { page: true })))).toBe('kept ');
  });

  it('and where the answer takes too long', async () => {
    const { site } = await keepOld();
    isPatient = false;
    network = () => undefined;
    expect(await textOf(site.respond(requestFor('', { page: true })))).toBe('kept ');
  });

  it('passes 404 on, and what it has not, as the network says it', async () => {
    const { site } = await keepOld();
    network = () => new Response('none', { status: 404 });
    expect(await textOf(site.respond(requestFor('roles/y/', { page: true })))).toBe('none');
    network = () => undefined;
    await expect(site.respond(requestFor('roles/y/', { page: true }))).rejects.toThrow('fetch');
  });

  it('takes from here what never changes, and other files from the network first', async () => {
    const { site } = await keepOld();
    expect(await textOf(site.respond(requestFor('assets/a.js')))).toBe('kept assets/a.js');
    expect(asked).toEqual([]);
    expect(await textOf(site.respond(requestFor('roles/x/1.json')))).toBe('new roles/x/1.json');
    network = () => undefined;
    expect(await textOf(site.respond(requestFor('roles/x/1.json')))).toBe('kept roles/x/1.json');
  });

  it('fetches an asset that the browser has thrown away', async () => {
    const { site } = makeSite();
    expect(await textOf(site.respond(requestFor('assets/a.js')))).toBe('new assets/a.js');
  });

  it.each([
    ['a frame', requestFor('embed/x/', { page: true })],
    ['a frame without its slash', requestFor('embed', { page: true })],
    ['the loader', requestFor('embed/v1/role-radar.js')],
    ['the kit', requestFor('embed-kit/', { page: true })],
    ['another site', requestFor('https://other.example/tools/')],
    ['the rest of the host', requestFor('https://radar.example/other/', { page: true })],
    ['a file that is not kept', requestFor('assets/old.js')],
    ['anything but GET', requestFor('', { method: 'POST' })],
  ])('leaves %s alone', (_name, request) => {
    expect(makeSite().site.respond(request)).toBeNull();
  });

  it('keeps nothing where a part can’t be loaded', async () => {
    const { site, stores } = makeSite();
    network = (address) => new Response('', { status: address.endsWith('a.js') ? 404 : 200 });
    await expect(site.cacheAll()).rejects.toThrow('no assets/a.js');
    expect([...stores.keys()]).toEqual([]);
  });

  it('removes what an earlier build kept, and nothing of another site or of this one', async () => {
    const shared = fakeCaches();
    await makeSite({ ...BUILD, id: 'one' }, shared).site.cacheAll();
    await shared.caches.open('role-radar-offline / one');
    await shared.caches.open('of-another-app');
    const { site, stores } = makeSite(BUILD, shared);
    await site.cacheAll();
    expect([...stores.keys()]).toHaveLength(4);
    await site.deleteStale();
    expect([...stores.keys()]).toEqual([
      'role-radar-offline / one',
      'of-another-app',
      'role-radar-offline /tools/ two',
    ]);
    await site.deleteAll();
    expect([...stores.keys()]).toEqual(['role-radar-offline / one', 'of-another-app']);
  });
});
