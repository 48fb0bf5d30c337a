/*
 * Test files of a project without isolation share a worker. After each file, this resets the page,
 * storage, timers and mocks for the next one.
 */
import { afterAll, vi } from 'vitest';

if (typeof document !== 'undefined') {
  const { cleanup } = await import('@testing-library/react');
  afterAll(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    cleanup();
    // user-event replaces it with a stub.
    Reflect.deleteProperty(navigator, 'clipboard');
    document.body.replaceChildren();
    document.title = '';
    localStorage.clear();
    sessionStorage.clear();
  });
}
