import type { ReactNode } from 'react';

export type TagTone = 'neutral' | 'accent' | 'good' | 'warn' | 'bad';

/** A word or two about something. The words are sufficient; the tone only makes it easier to find. */
export function Tag({
  tone = 'neutral',
  children,
}: {
  readonly tone?: TagTone;
  readonly children: ReactNode;
}) {
  return <span className={`rr-tag rr-tag--${tone}`}>{children}</span>;
}
