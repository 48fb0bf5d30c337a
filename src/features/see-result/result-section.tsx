import type { ReactNode } from 'react';

type ResultSectionProps = {
  /** Anchor of the section, also the prefix of its heading's id. */
  readonly id: string;
  readonly title: string;
  readonly intro?: string | null;
  /** Keeps the heading above the content on wide screens too: for charts and tables. */
  readonly wide?: boolean;
  /** Hidden in print. */
  readonly onScreenOnly?: boolean;
  readonly children: ReactNode;
};

/** One section of the result with its own heading. */
export function ResultSection({
  id,
  title,
  intro = null,
  wide = false,
  onScreenOnly = false,
  children,
}: ResultSectionProps) {
  return (
    <section
      id={id}
      className={`rr-section${wide ? ' rr-section--wide' : ''}${onScreenOnly ? ' rr-print-hidden' : ''}`}
      aria-labelledby={`${id}-title`}
    >
      <div className="rr-section__heading">
        <h2 id={`${id}-title`}>{title}</h2>
        {intro !== null && <p className="rr-soft">{intro}</p>}
      </div>
      <div className="rr-stack rr-result__content">{children}</div>
    </section>
  );
}
