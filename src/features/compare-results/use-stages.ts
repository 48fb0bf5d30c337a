import { startTransition, useEffect, useState } from 'react';

/**
 * Counts from 0 up to `last`, one further after each drawn frame. What is shown at different
 * stages is drawn in tasks of its own, and the page listens in between.
 */
export function useStages(last: number): number {
  const [stage, setStage] = useState(0);
  useEffect(() => {
    if (stage >= last) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    // The frame lays out what is there; the timer comes after it.
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
