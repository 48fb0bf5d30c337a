import type { ReactNode } from 'react';

type CardProps = {
  readonly children: ReactNode;
  /** The element, so that a list of cards can be a list. */
  readonly as?: 'div' | 'li' | 'article' | 'section';
  readonly labelledBy?: string;
};

/** A surface that sets one thing apart from the page. */
export function Card({ children, as: Element = 'div', labelledBy }: CardProps) {
  return (
    <Element className="rr-card" aria-labelledby={labelledBy}>
      {children}
    </Element>
  );
}
