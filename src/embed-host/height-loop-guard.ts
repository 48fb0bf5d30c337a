const WINDOW = 1000;
const MOST_CHANGES = 30;

/** Counts height changes; true once there are more within a second than content can cause. */
export function createLoopGuard(now = Date.now): () => boolean {
  let windowStart = 0;
  let changes = 0;
  return () => {
    if (changes <= MOST_CHANGES && now() - windowStart >= WINDOW) {
      windowStart = now();
      changes = 0;
    }
    changes += 1;
    return changes > MOST_CHANGES;
  };
}
