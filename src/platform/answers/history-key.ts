import { KEY_PREFIX } from '../storage/storage-keys.ts';

/** Where the finished results of a role are kept (see `answer-history.ts`). */
export function historyKey(slug: string): string {
  return `${KEY_PREFIX}${slug}/history`;
}

/** True when there may be some, without reading them; false where storage is refused. */
export function mayHaveHistory(slug: string, area = () => window.localStorage): boolean {
  try {
    return area().getItem(historyKey(slug)) !== null;
  } catch {
    return false;
  }
}
