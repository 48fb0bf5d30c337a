import { useState } from 'react';

/**
 * The choice to show: what was just chosen, until word of it comes back, or of another one. Whoever
 * keeps it, a store or the address, may take its time, and the mark is there at once.
 */
export function useOptimisticChoice<Choice>(kept: Choice): {
  readonly chosen: Choice;
  readonly choose: (choice: Choice) => void;
} {
  const [mark, setMark] = useState<{ readonly instead: Choice; readonly of: Choice } | null>(null);
  return {
    chosen: mark !== null && mark.instead === kept ? mark.of : kept,
    choose: (of) => setMark({ instead: kept, of }),
  };
}
