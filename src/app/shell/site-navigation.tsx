import type { MouseEvent, ReactNode } from 'react';
import { useLocation } from 'react-router-dom';
import { matchRoute, type Route, routes } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { Button, ButtonLink } from '#ui/button.tsx';

type SectionName = 'roles' | 'myResults' | 'compare' | 'embed';

const SECTIONS: readonly (readonly [SectionName, string])[] = [
  ['roles', routes.catalogue()],
  ['myResults', routes.myResults()],
  ['compare', routes.compare()],
  ['embed', routes.embedKit()],
];

/** The section of the site that a page belongs to; null for somebody else's result. */
function sectionOf({ kind }: Route): SectionName | null {
  switch (kind) {
    case 'catalogue':
    case 'role':
    case 'assess':
      return 'roles';
    case 'result':
    case 'my-results':
      return 'myResults';
    case 'compare':
      return 'compare';
    case 'embed-kit':
      return 'embed';
    default:
      return null;
  }
}

const ID = 'places';

/** Choosing an entry, even the current one, closes the menu. */
function closeMenu({ currentTarget, target }: MouseEvent<HTMLElement>) {
  const isOpen = target instanceof Element && target.closest('a') !== null;
  if (isOpen && currentTarget.matches(':popover-open')) currentTarget.hidePopover();
}

/**
 * The sections of the site in a row, or in a narrow window behind a button. A popover: it opens
 * without a script and closes with Escape or a click outside; a browser without popovers shows the
 * row.
 */
export function SiteNavigation({ children }: { readonly children?: ReactNode }) {
  const messages = useMessages('app').places;
  const route = matchRoute(useLocation().pathname);
  const here = sectionOf(route);
  return (
    <>
      <Button variant="quiet" className="rr-places__menu" popoverTarget={ID}>
        {messages.menu}
      </Button>
      <nav
        className="rr-places"
        id={ID}
        popover="auto"
        aria-label={messages.label}
        // Captured: for "onClick" React puts a handler on the element, and all in it is said as clickable.
        onClickCapture={closeMenu}
      >
        {SECTIONS.map(([name, path]) => (
          <ButtonLink
            key={name}
            variant="quiet"
            to={path}
            aria-current={currentOf(name === here, path, route)}
          >
            {messages[name]}
          </ButtonLink>
        ))}
        {children}
      </nav>
    </>
  );
}

/** `aria-current`: the page itself, or a page within the section. */
function currentOf(isHere: boolean, path: string, route: Route): 'page' | 'true' | undefined {
  if (!isHere) return undefined;
  return matchRoute(path).kind === route.kind ? 'page' : 'true';
}
