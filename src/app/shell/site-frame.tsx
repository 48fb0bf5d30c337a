import type { MouseEvent, ReactNode } from 'react';
import { routes } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { Link } from '#ui/link.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { SiteNavigation } from './site-navigation.tsx';
import { ThemeSwitch } from './theme-switch.tsx';
import { OpenFilePanel } from '../open-files/open-file-panel.tsx';

type Props = {
  readonly children: ReactNode;
  /** The assessment itself has no footer, to keep the screen to one thing. */
  readonly footer?: boolean;
};

/** Moves the focus without changing the address: its fragment may hold a result. */
function skipToContent(event: MouseEvent) {
  event.preventDefault();
  document.getElementById('content')?.focus();
}

/** Header and footer of every page of the site; not used inside a host's frame. */
export function SiteFrame({ children, footer = true }: Props) {
  const messages = useMessages('app');
  const common = useMessages('common');
  return (
    <>
      <a className="rr-skip-link" href="#content" onClick={skipToContent}>
        {messages.skipLink}
      </a>
      <PageHeader name={common.productName}>
        <SiteNavigation>
          <ThemeSwitch />
        </SiteNavigation>
      </PageHeader>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      {footer && (
        <footer className="rr-page rr-cluster rr-footer">
          <nav className="rr-cluster" aria-label={messages.footer.label}>
            <Link to={routes.catalogue()}>{messages.footer.roles}</Link>
            <Link to={routes.compare()}>{messages.footer.compare}</Link>
            <Link to={routes.embedKit()}>{messages.footer.embed}</Link>
            <Link to={routes.studio()}>{messages.footer.studio}</Link>
          </nav>
          <OpenFilePanel />
        </footer>
      )}
    </>
  );
}
