import { createContext, useContext, type AnchorHTMLAttributes, type MouseEvent } from 'react';

/**
 * How links find their way: the app says, so that components need no router. `hrefTo` turns an
 * address inside the app ("/roles/ai-engineer/") into one relative to the page, which is the same
 * text when prerendered and in the browser, under any sub-path. `follow` moves there without
 * loading a page and returns false when a page load is right.
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

/** The link navigation in force, for what moves without being a link. */
export function useLinkNavigation(): LinkNavigation {
  return useContext(LinkNavigationContext);
}

type LinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & {
  /** Address inside the app, from its root: "/", "/roles/ai-engineer/assess/". */
  readonly to: string;
};

/** A link to another page of the app; new tabs, modifiers and no JavaScript work as with any link. */
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

/** A link to somebody else's page. It gets no handle on ours, and opens like any other link. */
export function ExternalLink(props: ExternalLinkProps) {
  return <a {...props} rel="noopener noreferrer" />;
}
