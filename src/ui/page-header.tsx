import type { ReactNode } from 'react';
import { Link } from './link.tsx';

type PageHeaderProps = {
  readonly name: string;
  /** Target of the name. */
  readonly to?: string;
  /** A few elements: navigation or a switch. */
  readonly children?: ReactNode;
};

/** The header of every page: the product's name as a link to the home page. */
export function PageHeader({ name, to = '/', children }: PageHeaderProps) {
  return (
    <header className="rr-header">
      <div className="rr-page rr-header__row">
        <Link to={to} className="rr-header__name">
          <svg className="rr-header__mark" viewBox="0 0 24 24" aria-hidden="true">
            <path className="rr-header__role" d="M12 2 21.5 8.9 17.9 20.1H6.1L2.5 8.9Z" />
            <path className="rr-header__you" d="M12 5.5 17 10.4 15.8 17.2 8.6 16.7 6.8 10.3Z" />
          </svg>
          <span>{name}</span>
        </Link>
        {children !== undefined && <div className="rr-header__slot">{children}</div>}
      </div>
    </header>
  );
}
