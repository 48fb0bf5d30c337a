/** What came of the browser's own share sheet. */
export type ShareOutcome = 'shared' | 'dismissed' | 'failed';

type Sharer = Partial<Pick<Navigator, 'share' | 'canShare'>>;

/** True when this browser has a share sheet that takes a link; no browser on Linux has one. */
export function canShareLink(url: string, sharer: Sharer = navigator): boolean {
  if (sharer.share === undefined) return false;
  return sharer.canShare?.({ url }) ?? true;
}

/** Opens the share sheet with a link, to be called in a click. Closing the sheet is no failure. */
export async function shareLink(
  { url, title }: { readonly url: string; readonly title: string },
  sharer: Sharer = navigator,
): Promise<ShareOutcome> {
  try {
    if (sharer.share === undefined) return 'failed';
    await sharer.share({ url, title });
    return 'shared';
  } catch (error) {
    const name = error instanceof Error || error instanceof DOMException ? error.name : '';
    return name === 'AbortError' ? 'dismissed' : 'failed';
  }
}
