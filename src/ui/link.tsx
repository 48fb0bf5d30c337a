import { createContext, useContext, type AnchorHTMLAttributes, type MouseEvent } from 'react';

/**
 * Link navigation, provided by the app so that components need no router. `hrefTo` turns an address
 * inside the app ("/roles/ai-engineer/") into one relative to the page, which is identical when
 * prerendered and in the browser, under any path. `follow` navigates without a page load, and
 * returns false if a page load is needed.
 */
export type LinkNavigation = {
  readonly hrefTo: (path: string) => string;
  readonly follow: (path: string) => boolean;
};

const LinkNavigationContext = createContext<LinkNavigation>({
  hrefTo: (path) => path,
  follow: () => false,
});

export const LinkNavigationProvider = LinkNavigationContext.Provider;

/** The current link navigation, for components that navigate without a link. */
export function useLinkNavigation(): LinkNavigation {
  return useContext(LinkNavigationContext);
}

type LinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & {
  /** Address relative to the app's root: "/", "/roles/ai-engineer/assess/". */
  readonly to: string;
};

/** A link to another page of the app; new tabs, modifier keys and no JavaScript work as with any link. */
export function Link({ to, onClick, ...rest }: LinkProps) {
  const { hrefTo, follow } = useLinkNavigation();
  const handleClick = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    const plain =
      event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    if (event.defaultPrevented || !plain || rest.target !== undefined) return;
    if (follow(to)) event.preventDefault();
  };
  return <a {...rest} href={hrefTo(to)} onClick={handleClick} />;
}

type ExternalLinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'target' | 'rel'> & {
  readonly href: string;
};

/** A link to an external page, which gets no `window.opener`; opens like any other link. */
export function ExternalLink(props: ExternalLinkProps) {
  return <a {...props} rel="noopener noreferrer" />;
}
