import { useState } from 'react';

type Mark<Choice> = { readonly of: string; readonly instead: Choice; readonly choice: Choice };

/**
 * The choice to show: the one just made, until the store or the address that holds it has updated.
 * The mark moves immediately even if the update takes time. `of` names what is chosen for, where one
 * component asks for one thing after another.
 */
export function useOptimisticChoice<Choice>(
  kept: Choice,
  of = '',
): {
  readonly chosen: Choice;
  readonly markChosen: (choice: Choice) => void;
} {
  const [mark, setMark] = useState<Mark<Choice> | null>(null);
  return {
    chosen: mark !== null && mark.of === of && mark.instead === kept ? mark.choice : kept,
    markChosen: (choice) => setMark({ of, instead: kept, choice }),
  };
}
