import type { NewFile } from './download.ts';

/** Outcome of the browser's share sheet. */
export type ShareOutcome = 'shared' | 'dismissed' | 'failed';

type Sharer = Partial<Pick<Navigator, 'share' | 'canShare'>>;

/** True when this browser can share a link; no browser on Linux can. */
export function canShareLink(url: string, sharer: Sharer = navigator): boolean {
  if (sharer.share === undefined) return false;
  return sharer.canShare?.({ url }) ?? true;
}

/** Prepares a file for the share sheet; null if this browser can't share it. */
export function fileSharing(
  { name, content, type }: NewFile,
  sharer: Sharer = navigator,
): (() => Promise<ShareOutcome>) | null {
  const files = [new File([content], name, { type })];
  // A browser without `canShare` only shares links.
  if (sharer.share === undefined || sharer.canShare?.({ files }) !== true) return null;
  return () => share({ files }, sharer);
}

/** Opens the share sheet with a link; call it in a click handler. Dismissing the sheet is not a failure. */
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
