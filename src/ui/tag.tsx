import type { ReactNode } from 'react';

export type TagTone = 'neutral' | 'accent' | 'good' | 'warn' | 'bad';

/** A word or two about a thing. The words say it all; the tone only helps to find it. */
export function Tag({
  tone = 'neutral',
  children,
}: {
  readonly tone?: TagTone;
  readonly children: ReactNode;
}) {
  return <span className={`rr-tag rr-tag--${tone}`}>{children}</span>;
}
