import type { ReactNode } from 'react';

type ResultSectionProps = {
  /** Anchor of the section, also the root of its heading's id. */
  readonly id: string;
  readonly title: string;
  readonly intro?: string;
  /** Left out on paper. */
  readonly onScreenOnly?: boolean;
  readonly children: ReactNode;
};

/** One part of the result under its own heading. */
export function ResultSection({
  id,
  title,
  intro,
  onScreenOnly = false,
  children,
}: ResultSectionProps) {
  return (
    <section
      id={id}
      className={onScreenOnly ? 'rr-result__section rr-print-hidden' : 'rr-result__section'}
      aria-labelledby={`${id}-title`}
    >
      <div className="rr-result__heading">
        <h2 id={`${id}-title`}>{title}</h2>
        {intro !== undefined && <p className="rr-soft">{intro}</p>}
      </div>
      <div className="rr-stack rr-result__content">{children}</div>
    </section>
  );
}
