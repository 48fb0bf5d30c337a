/** JSON data in web storage with the time it was written (`at`, epoch milliseconds). */
export type DatedJson = { readonly at: number; readonly data: Readonly<Record<string, unknown>> };

/** Reads the data under a key; null when there is none, it is invalid, or there is no storage. */
export function readDatedJson(area: () => Storage, key: string): DatedJson | null {
  try {
    const data: unknown = JSON.parse(area().getItem(key) ?? 'null');
    if (typeof data !== 'object' || data === null) return null;
    const at = 'at' in data && Number.isSafeInteger(data.at) ? Number(data.at) : 0;
    return { at: Math.max(0, at), data: { ...data } };
  } catch {
    return null;
  }
}

/** Writes data with a time no earlier than that of the data it replaces. False if it can't be saved. */
export function writeDatedJson(
  area: () => Storage,
  key: string,
  data: Readonly<Record<string, unknown>>,
  now: number,
): boolean {
  const at = Math.max(now, readDatedJson(area, key)?.at ?? 0);
  try {
    area().setItem(key, JSON.stringify({ schema: 1, ...data, at }));
    return true;
  } catch {
    return false;
  }
}
