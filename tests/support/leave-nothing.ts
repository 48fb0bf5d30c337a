/*
 * Files of a project without isolation follow one another in one worker: what one leaves on the page
 * or in storage must not be there for the next.
 */
import { afterAll, vi } from 'vitest';

if (typeof document !== 'undefined') {
  const { cleanup } = await import('@testing-library/react');
  afterAll(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    cleanup();
    // What user-event puts in the clipboard's place.
    Reflect.deleteProperty(navigator, 'clipboard');
    document.body.replaceChildren();
    localStorage.clear();
    sessionStorage.clear();
  });
}
