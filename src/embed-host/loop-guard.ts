const WINDOW = 1000;
const MOST_CHANGES = 30;

/** Counts changes of height; true once there were more within a second than any content makes. */
export function createLoopGuard(now: () => number): () => boolean {
  let changes: number[] = [];
  let tripped = false;
  return () => {
    const at = now();
    changes = [...changes.filter((each) => at - each < WINDOW), at];
    tripped ||= changes.length > MOST_CHANGES;
    return tripped;
  };
}
