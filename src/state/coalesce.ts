/** Calls `task` when `later` says so; calls before that are one with it. */
export function coalesce(task: () => void, later: (task: () => void) => void): () => void {
  let waits = false;
  return () => {
    if (waits) return;
    waits = true;
    later(() => {
      waits = false;
      task();
    });
  };
}
