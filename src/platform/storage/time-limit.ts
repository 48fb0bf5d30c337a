/**
 * Longest wait for a database, in milliseconds. A browser opens one within a few; but another page
 * may hold it for as long as that page likes, and no event says so.
 */
export const LONGEST_DATABASE_WAIT_MS = 3000;

/** What the promise gives, or null when it takes longer. What it does then still happens. */
export async function within<Value>(
  milliseconds: number,
  promise: Promise<Value>,
): Promise<Value | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), milliseconds);
  });
  try {
    return await Promise.race([promise, limit]);
  } finally {
    clearTimeout(timer);
  }
}
