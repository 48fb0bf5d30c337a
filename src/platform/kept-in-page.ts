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
  const read = (): Record<string, string> => {
    const text = page.getAttribute(ATTRIBUTE);
    return text === null ? {} : (JSON.parse(text) as Record<string, string>);
  };
  const write = (entries: Record<string, string>) =>
    page.setAttribute(ATTRIBUTE, JSON.stringify(entries));
  return {
    get length() {
      return Object.keys(read()).length;
    },
    key: (index) => Object.keys(read())[index] ?? null,
    getItem: (key) => read()[key] ?? null,
    setItem: (key, value) => write({ ...read(), [key]: value }),
    removeItem: (key) => {
      const { [key]: _gone, ...rest } = read();
      write(rest);
    },
    clear: () => page.removeAttribute(ATTRIBUTE),
  };
}
