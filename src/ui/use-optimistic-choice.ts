import { useState } from 'react';

/**
 * The choice to show: the one just made, until the store or the address that holds it has updated.
 * The mark moves immediately even if the update takes time.
 */
export function useOptimisticChoice<Choice>(kept: Choice): {
  readonly chosen: Choice;
  readonly markChosen: (choice: Choice) => void;
} {
  const [mark, setMark] = useState<{ readonly instead: Choice; readonly of: Choice } | null>(null);
  return {
    chosen: mark !== null && mark.instead === kept ? mark.of : kept,
    markChosen: (of) => setMark({ instead: kept, of }),
  };
}
