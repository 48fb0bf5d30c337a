import { KEEPER_NAME } from '#core';

/** Where the answers of frames stand in the page that the host holds for them. */
const ATTRIBUTE = 'data-kept';

/**
 * What a host's page holds for this frame while it lives, as a storage area: the document of a hidden
 * frame of the same origin beside this one. The host's scripts can't read it. Throws where there is
 * none, or none that may be looked into.
 */
export function keptInPage(view: Window = window): Storage {
  const beside: unknown = Reflect.get(view.parent, KEEPER_NAME);
  // Another origin's window throws here, and at everything else.
  const page = (beside as Window).document.documentElement;
  const read = () => {
    const text = page.getAttribute(ATTRIBUTE);
    return new Map(text === null ? [] : (JSON.parse(text) as readonly [string, string][]));
  };
  const change = (apply: (entries: Map<string, string>) => void) => {
    const entries = read();
    apply(entries);
    page.setAttribute(ATTRIBUTE, JSON.stringify([...entries]));
  };
  return {
    get length() {
      return read().size;
    },
    key: (index) => [...read().keys()][index] ?? null,
    getItem: (key) => read().get(key) ?? null,
    setItem: (key, value) => change((entries) => void entries.set(key, value)),
    removeItem: (key) => change((entries) => void entries.delete(key)),
    clear: () => page.removeAttribute(ATTRIBUTE),
  };
}
