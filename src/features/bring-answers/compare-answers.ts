import { isAnswered, type Responses } from '#core';

/** How many imported answers are new here, and how many differ from an existing answer. */
export function compareAnswers(
  own: Responses,
  imported: Responses,
): { readonly added: number; readonly conflicts: number } {
  let [added, conflicts] = [0, 0];
  for (const [id, value] of imported) {
    const here = own.get(id);
    if (here === undefined || !isAnswered(here)) added += 1;
    else if (here !== value) conflicts += 1;
  }
  return { added, conflicts };
}
