import { describe, expect, it, vi } from 'vitest';
import { canShareLink, fileSharing, shareLink } from '#platform/files/web-share.ts';

const url = 'https://example.org/r/ai-engineer/#1ABC';
const link = { url, title: 'My result' };
const failing = (name: string) => ({ share: () => Promise.reject(new DOMException('', name)) });

it('offers the share sheet only where there is one that takes links', () => {
  const share = async () => undefined;
  expect(canShareLink(url, {})).toBe(false);
  expect(canShareLink(url, { share })).toBe(true);
  expect(canShareLink(url, { share, canShare: () => false })).toBe(false);
});

it('shares the link and tells a closed sheet from a failure', async () => {
  const share = vi.fn(async () => undefined);
  expect(await shareLink(link, { share })).toBe('shared');
  expect(share).toHaveBeenCalledWith(link);
  expect(await shareLink(link, failing('AbortError'))).toBe('dismissed');
  expect(await shareLink(link, failing('NotAllowedError'))).toBe('failed');
  expect(await shareLink(link, {})).toBe('failed');
});

describe('a file', () => {
  const file = { name: 'a.csv', content: 'a,b', type: 'text/csv' };
  const share = vi.fn<(data: ShareData) => Promise<void>>(async () => undefined);

  it('goes only to a share sheet that says it takes it', () => {
    expect(fileSharing(file, {})).toBeNull();
    expect(fileSharing(file, { share })).toBeNull();
    expect(fileSharing(file, { share, canShare: (data) => data?.files === undefined })).toBeNull();
    expect(fileSharing(file, { canShare: () => true })).toBeNull();
    expect(share).not.toHaveBeenCalled();
  });

  it('goes there with its name and type, and a refusal is told', async () => {
    expect(await fileSharing(file, { share, canShare: () => true })?.()).toBe('shared');
    const [sent] = share.mock.lastCall?.[0].files ?? [];
    expect(sent).toMatchObject({ name: 'a.csv', type: 'text/csv', size: 3 });
    const refusing = { ...failing('NotAllowedError'), canShare: () => true };
    expect(await fileSharing(file, refusing)?.()).toBe('failed');
  });
});
