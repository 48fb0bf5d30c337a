import { describe, expect, it, vi } from 'vitest';
import { answerUnknownRole } from '#app/embed/answer-unknown-role.ts';

const ID = 'abcdef0123456789';

/** The 404 page at this address, in a frame unless it is shown by itself. */
function open(pathname: string, search = `?n=${ID}`, isFramed = true) {
  const view = new EventTarget();
  const parent = { postMessage: vi.fn() };
  Object.assign(view, { parent: isFramed ? parent : view, location: { pathname, search } });
  answerUnknownRole(view as Window);
  const greet = (source: unknown) => {
    const port = { postMessage: vi.fn() };
    view.dispatchEvent(Object.assign(new Event('message'), { source, ports: [port] }));
    return port.postMessage.mock.calls;
  };
  return { parent, said: parent.postMessage.mock.calls, greet };
}

describe('a frame whose role is not there', () => {
  it('says that it is ready, and to the greeting of its host that the role is missing', () => {
    const { parent, said, greet } = open('/tools/embed/astronaut/');
    expect(said).toEqual([[{ roleradar: 'ready', versions: [1], id: ID }, '*']]);
    expect(greet(parent)).toEqual([[{ t: 'error', code: 'role-not-found', fatal: true }]]);
  });

  it('answers nobody but its host', () => {
    const { greet } = open('/embed/astronaut/');
    expect(greet({})).toEqual([]);
  });

  it.each([
    ['on another page', '/roles/astronaut/', `?n=${ID}`, true],
    ['without the name of a frame', '/embed/astronaut/', '', true],
    ['outside a frame', '/embed/astronaut/', `?n=${ID}`, false],
  ])('says nothing %s', (_, pathname, search, isFramed) => {
    expect(open(pathname, search, isFramed).said).toEqual([]);
  });
});
