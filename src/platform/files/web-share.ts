import type { NewFile } from './download.ts';

/** What came of the browser's own share sheet. */
export type ShareOutcome = 'shared' | 'dismissed' | 'failed';

type Sharer = Partial<Pick<Navigator, 'share' | 'canShare'>>;

/** True when this browser has a share sheet that takes a link; no browser on Linux has one. */
export function canShareLink(url: string, sharer: Sharer = navigator): boolean {
  if (sharer.share === undefined) return false;
  return sharer.canShare?.({ url }) ?? true;
}

/** A file as the share sheet takes it; null where there is none, or none that takes such a file. */
export function fileSharing(
  { name, content, type }: NewFile,
  sharer: Sharer = navigator,
): (() => Promise<ShareOutcome>) | null {
  const files = [new File([content], name, { type })];
  // One that can't be asked takes links alone.
  if (sharer.share === undefined || sharer.canShare?.({ files }) !== true) return null;
  return () => share({ files }, sharer);
}

/** Opens the share sheet with a link, to be called in a click. Closing the sheet is no failure. */
export async function shareLink(
  { url, title }: { readonly url: string; readonly title: string },
  sharer: Sharer = navigator,
): Promise<ShareOutcome> {
  return share({ url, title }, sharer);
}

async function share(data: ShareData, sharer: Sharer): Promise<ShareOutcome> {
  try {
    if (sharer.share === undefined) return 'failed';
    await sharer.share(data);
    return 'shared';
  } catch (error) {
    const name = error instanceof Error || error instanceof DOMException ? error.name : '';
    return name === 'AbortError' ? 'dismissed' : 'failed';
  }
}
