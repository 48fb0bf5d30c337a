import { KEEPER_NAME } from '#core';

/** The attribute that holds the frames' answers in the keeper's document. */
const ATTRIBUTE = 'data-kept';

/**
 * A storage area that lasts as long as the host page: the document of a hidden same-origin frame
 * beside this one, which the host's scripts can't read. Throws where there is none, or it is
 * inaccessible.
 */
export function pageStorage(view: Window = window): Storage {
  const beside: unknown = Reflect.get(view.parent, KEEPER_NAME);
  // Accessing a window of another origin throws.
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
