import type { MouseEvent, ReactNode } from 'react';
import { useLocation } from 'react-router-dom';
import { matchRoute, type Route, routes } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { Button, ButtonLink } from '#ui/button.tsx';

type PlaceName = 'roles' | 'myResults' | 'compare' | 'embed';

const PLACES: readonly (readonly [PlaceName, string])[] = [
  ['roles', routes.catalogue()],
  ['myResults', routes.myResults()],
  ['compare', routes.compare()],
  ['embed', routes.embedKit()],
];

/** The place that a page belongs to; null for somebody else's result. */
function placeOf({ kind }: Route): PlaceName | null {
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

/** A place that was gone to from the menu, or stayed at, has no more use for it. */
function closeMenu({ currentTarget, target }: MouseEvent<HTMLElement>) {
  const isOpen = target instanceof Element && target.closest('a') !== null;
  if (isOpen && currentTarget.matches(':popover-open')) currentTarget.hidePopover();
}

/**
 * The places of the site in a row, or where there is no room for one behind a button. A popover: it
 * opens without a script, closes with Escape and beside it, and a browser without popovers shows the row.
 */
export function Places({ children }: { readonly children?: ReactNode }) {
  const messages = useMessages('app').places;
  const route = matchRoute(useLocation().pathname);
  const here = placeOf(route);
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
        onClick={closeMenu}
      >
        {PLACES.map(([name, path]) => (
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

/** The page itself, or a page that belongs to the place. */
function currentOf(isHere: boolean, path: string, route: Route): 'page' | 'true' | undefined {
  if (!isHere) return undefined;
  return matchRoute(path).kind === route.kind ? 'page' : 'true';
}
