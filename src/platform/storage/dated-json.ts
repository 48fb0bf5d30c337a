/** Data that says when it was written (`at`, epoch milliseconds), as it is kept in web storage. */
export type DatedJson = { readonly at: number; readonly data: Readonly<Record<string, unknown>> };

/** Reads what is kept under a key; null for nothing, for anything else, and without storage. */
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

/** Keeps data with its time, never earlier than what it takes the place of. False where it can't be kept. */
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
