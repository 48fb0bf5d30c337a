import type { ReactNode } from 'react';

type DisclosureProps = {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  /** Initially open; afterwards the person decides. */
  readonly startsOpen?: boolean;
};

/** Collapsible details in native elements: searchable, printable, and usable without JavaScript. */
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
