import type { ReactNode } from 'react';

/** For screen readers only, where sight gets the same from the layout. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <span className="rr-visually-hidden">{children}</span>;
}
