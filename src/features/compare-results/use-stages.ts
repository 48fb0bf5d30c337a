import { startTransition, useEffect, useState } from 'react';

/**
 * Counts from 0 to `last`, one step per painted frame. Content of different stages renders in
 * separate tasks, and the page handles input in between.
 */
export function useStages(last: number): number {
  const [stage, setStage] = useState(0);
  useEffect(() => {
    if (stage >= last) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    // The frame lays out the current stage; the timeout runs after it.
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => setStage(stage + 1)));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [stage, last]);
  return stage;
}
