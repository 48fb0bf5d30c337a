import type { MouseEvent, ReactNode } from 'react';
import { appWords } from '#i18n/app.ts';
import { commonWords } from '#i18n/common.ts';
import { useWords } from '#i18n/locale.tsx';
import { Link } from '#ui/link.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { OpenFilePanel } from '../files/open-file-panel.tsx';
import { routes } from './routes.ts';

type Props = {
  readonly children: ReactNode;
  /** Shown at the end of the header: what is being done, or a way out of it. */
  readonly aside?: ReactNode;
  /** The assessment itself has no footer: one thing on the screen. */
  readonly footer?: boolean;
};

/** Moves the focus and leaves the address alone: its fragment may hold a result. */
function skipToContent(event: MouseEvent) {
  event.preventDefault();
  document.getElementById('content')?.focus();
}

/** What stands around every page of the site; nothing of it inside a host's frame. */
export function SiteFrame({ children, aside, footer = true }: Props) {
  const words = useWords(appWords);
  const common = useWords(commonWords);
  return (
    <>
      <a className="rr-skip-link" href="#content" onClick={skipToContent}>
        {words.skipLink}
      </a>
      <PageHeader name={common.productName}>{aside}</PageHeader>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      {footer && (
        <footer className="rr-page rr-cluster rr-footer">
          <nav className="rr-cluster" aria-label={words.footer.label}>
            <Link to={routes.catalogue()}>{words.footer.roles}</Link>
            <Link to={routes.compare()}>{words.footer.compare}</Link>
            <Link to={routes.embedKit()}>{words.footer.embed}</Link>
          </nav>
          <OpenFilePanel />
        </footer>
      )}
    </>
  );
}
