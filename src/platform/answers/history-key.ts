import { KEY_PREFIX } from '../storage/storage-keys.ts';

/** The storage key of a role's finished results (see `answer-history.ts`). */
export function historyKey(slug: string): string {
  return `${KEY_PREFIX}${slug}/history`;
}

/** True when there may be finished results, without reading them; false where storage is refused. */
export function mayHaveHistory(slug: string, area = () => window.localStorage): boolean {
  try {
    return area().getItem(historyKey(slug)) !== null;
  } catch {
    return false;
  }
}

/** False where the browser refuses the storage that results are kept in. */
export function canKeepResults(area = () => window.localStorage): boolean {
  try {
    return area().length >= 0;
  } catch {
    return false;
  }
}
