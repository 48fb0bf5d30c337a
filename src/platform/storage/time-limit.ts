/**
 * Longest wait for a database, in milliseconds. Opening one usually takes a few, but another page
 * may block it indefinitely without any event.
 */
export const LONGEST_DATABASE_WAIT_MS = 3000;

/** The promise's value, or null when it takes longer. The operation itself is not cancelled. */
export async function withTimeout<Value>(
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
