import type { ReactNode } from 'react';

type Props = {
  readonly title: string;
  readonly reason: string;
  readonly children?: ReactNode;
};

/** A message as a page: what happened, why, and (as children) what to do next. */
export function MessageScreen({ title, reason, children }: Props) {
  return (
    <div className="rr-page rr-message rr-stack">
      <h1 tabIndex={-1}>{title}</h1>
      <p className="rr-message__reason">{reason}</p>
      <div className="rr-cluster">{children}</div>
    </div>
  );
}
