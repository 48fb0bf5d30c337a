import type { ReactNode } from 'react';

type DisclosureProps = {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  /** Open at first; the person decides from then on. */
  readonly startsOpen?: boolean;
};

/** Detail on demand, in native elements: searchable, printable, and there without JavaScript. */
export function Disclosure({ summary, children, startsOpen = false }: DisclosureProps) {
  return (
    <details className="rr-disclosure" open={startsOpen}>
      <summary className="rr-disclosure__summary">
        <svg className="rr-disclosure__sign" viewBox="0 0 16 16" aria-hidden="true">
          <path d="m6 3.5 4.5 4.5L6 12.5" />
        </svg>
        <span>{summary}</span>
      </summary>
      <div className="rr-disclosure__body">{children}</div>
    </details>
  );
}
