// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import '#app/instant/early-files.ts';

/** What jsdom's file input doesn't take: a list of files that no person has chosen. */
const FILES = [new File(['{}'], 'result.json')] as unknown as FileList;
let chosen: FileList | null = null;

function showInput(): void {
  document.body.innerHTML = '<main><input type="file" /></main>';
  const input = document.querySelector('input') ?? document.body;
  Object.defineProperty(input, 'files', { set: (files: FileList) => (chosen = files) });
}

/** Dispatches a drag or paste event at the page; true if the browser's own reaction is prevented. */
function happen(type: 'drop' | 'dragover' | 'paste', types = ['Files'], files = FILES): boolean {
  const event = new Event(type, { bubbles: true, cancelable: true });
  const data = { types, files };
  Object.assign(event, type === 'paste' ? { clipboardData: data } : { dataTransfer: data });
  (document.querySelector('main') ?? document.body).dispatchEvent(event);
  return event.defaultPrevented;
}

beforeEach(() => {
  chosen = null;
  showInput();
});
afterEach(() => document.body.replaceChildren());

describe('a file that comes before the app listens', () => {
  it.each(['drop', 'paste'] as const)('goes into the page’s field: %s', (type) => {
    expect(happen(type)).toBe(true);
    expect(chosen).toBe(FILES);
  });

  it('may be dragged over the page, which chooses nothing yet', () => {
    expect(happen('dragover')).toBe(true);
    expect(chosen).toBeNull();
  });

  it.each([
    ['dragged text', 'drop', ['text/plain'], FILES],
    ['pasted text', 'paste', ['text/plain'], [] as unknown as FileList],
  ] as const)('is not %s', (_, type, types, files) => {
    expect(happen(type, [...types], files)).toBe(false);
    expect(chosen).toBeNull();
  });

  it('is left to the app once that handles it', () => {
    document.body.addEventListener('drop', (event) => event.preventDefault(), { once: true });
    happen('drop');
    expect(chosen).toBeNull();
  });

  it('is left to the browser on a page without a field for files', () => {
    document.body.innerHTML = '<main></main>';
    expect([happen('drop'), happen('paste')]).toEqual([false, false]);
  });
});
