import { expect, it, vi } from 'vitest';
import { canShareLink, shareLink } from '#platform/web-share.ts';

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
