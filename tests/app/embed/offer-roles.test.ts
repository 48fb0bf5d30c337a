// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { offerRoles } from '#app/embed/offer-roles.ts';

const ID = 'abcdef0123456789';

/** The page that lists all roles, in a frame with this query. */
function open(search: string) {
  document.body.innerHTML =
    '<main><h1>Self-assessments</h1><ul><li><a href="a/">A</a></li><li><a href="b/">B</a></li><li><a href="c/">C</a></li></ul></main>';
  const events = new EventTarget();
  const parent = { postMessage: vi.fn() };
  const view = Object.assign(events, {
    parent,
    document,
    location: { search },
    matchMedia: () => ({ matches: false, addEventListener: () => undefined }),
    ResizeObserver: class {
      observe() {}
      disconnect() {}
    },
    performance,
    innerHeight: 500,
    setTimeout: () => 0,
    clearTimeout: () => undefined,
  });
  Object.assign(document, { fonts: { ready: Promise.resolve() } });
  const goOn = vi.fn();
  offerRoles(view as unknown as Window & typeof globalThis, goOn);
  const sent: unknown[] = [];
  const greet = () =>
    events.dispatchEvent(
      Object.assign(new Event('message'), {
        source: parent,
        origin: 'https://careers.example',
        ports: [
          Object.assign(new EventTarget(), {
            start: () => undefined,
            postMessage: (each: unknown) => sent.push(each),
          }),
        ],
        data: { roleradar: 'hello', version: 1, id: ID, config: { theme: { scheme: 'dark' } } },
      }),
    );
  const links = () => [...document.querySelectorAll('a')].map(({ textContent }) => textContent);
  return { goOn, greet, sent, links, parent };
}

afterEach(() => {
  document.body.replaceChildren();
  for (const name of ['data-theme', 'data-hosted', 'data-surface'])
    document.documentElement.removeAttribute(name);
});

describe('the roles that a host lets people choose from', () => {
  it('are those that are there, in its order, and lead on with the whole address', () => {
    const search = `?n=${ID}&profiles=c,nope,a&theme=dark`;
    const { links, goOn, parent } = open(search);
    expect(links()).toEqual(['C', 'A']);
    expect(parent.postMessage).toHaveBeenCalledWith(
      { roleradar: 'ready', versions: [1], id: ID },
      '*',
    );
    document.querySelector('a')?.click();
    expect(goOn.mock.calls).toEqual([[`./c/${search}`]]);
  });

  it.each(['x,y', 'NOPE', ',,,', '<b>'])(
    'say that there are none of “%s”, and list all of them where nobody listens',
    (profiles) => {
      const query = `profiles=${encodeURIComponent(profiles)}`;
      const { greet, sent } = open(`?n=${ID}&${query}`);
      greet();
      expect(sent).toEqual([{ t: 'error', code: 'role-not-found', fatal: true }]);
      expect(open(`?${query}`).links()).toEqual(['A', 'B', 'C']);
    },
  );

  it('wear the host’s looks once it has answered', () => {
    const { greet, sent } = open(`?n=${ID}&profiles=a,b`);
    greet();
    expect(document.documentElement.getAttribute('data-theme')).toBe('dark');
    expect(document.documentElement.hasAttribute('data-hosted')).toBe(true);
    expect(sent).toEqual([]);
  });

  it('are all of them where it names none', () => {
    expect(open('?theme=dark').links()).toEqual(['A', 'B', 'C']);
  });
});
