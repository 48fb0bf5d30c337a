import type { ReactNode } from 'react';

type PageSectionProps = {
  /** Anchor of the section, also the prefix of its heading's id. */
  readonly id: string;
  readonly title: string;
  readonly intro?: string;
  /** Keeps the heading above the content on wide screens too: for tables. */
  readonly wide?: boolean;
  readonly children: ReactNode;
};

/** One section of the role page: the heading beside the content if there is space, otherwise above it. */
export function PageSection({ id, title, intro, wide = false, children }: PageSectionProps) {
  return (
    <section
      id={id}
      className={wide ? 'rr-section rr-section--wide' : 'rr-section'}
      aria-labelledby={`${id}-title`}
    >
      <div className="rr-section__heading">
        <h2 id={`${id}-title`}>{title}</h2>
        {intro === undefined ? null : <p className="rr-soft">{intro}</p>}
      </div>
      <div className="rr-stack rr-stack--loose rr-role__content">{children}</div>
    </section>
  );
}
