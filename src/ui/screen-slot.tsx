import { type ReactNode, useId } from 'react';

/**
 * Where one kind of screen stands, and nothing while another kind is shown. The slots of all kinds stay
 * in the page: when the element that has the focus is removed, Orca quietly continues from what is left
 * where it was, or else from what follows. Were that the heading of the new screen, Orca would already
 * be there when the focus comes, and say nothing. So: the slot of a screen that begins with its heading
 * comes before those that lead to it. An id makes Firefox keep a box in its accessibility tree.
 */
export function ScreenSlot({ children }: { readonly children: ReactNode }) {
  return (
    <div id={useId()} className="rr-slot">
      {children}
    </div>
  );
}
