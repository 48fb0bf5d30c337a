// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { downloadFile } from '#platform/files/download.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('hands over a file with its name and type, and lets go of it a minute later', async () => {
  vi.useFakeTimers();
  const blobs: unknown[] = [];
  URL.createObjectURL = (blob) => `blob:${blobs.push(blob)}`;
  URL.revokeObjectURL = vi.fn();
  const clicked: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    clicked.push(`${this.getAttribute('href')} ${this.download} ${document.contains(this)}`);
  });
  downloadFile({ name: 'answers.csv', content: 'a,b', type: 'text/csv' });
  expect(clicked).toEqual(['blob:1 answers.csv true']);
  expect(blobs[0]).toMatchObject({ size: 3, type: 'text/csv' });
  expect(document.querySelector('a')).toBeNull();
  vi.advanceTimersByTime(59_000);
  expect(URL.revokeObjectURL).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1_000);
  expect(URL.revokeObjectURL).toHaveBeenCalledWith('blob:1');
});
