const WINDOW = 1000;
const MOST_CHANGES = 30;

/** Counts changes of height; true once there were more within a second than any content makes. */
export function createLoopGuard(now = Date.now): () => boolean {
  let begun = 0;
  let changes = 0;
  return () => {
    if (changes <= MOST_CHANGES && now() - begun >= WINDOW) {
      begun = now();
      changes = 0;
    }
    changes += 1;
    return changes > MOST_CHANGES;
  };
}
