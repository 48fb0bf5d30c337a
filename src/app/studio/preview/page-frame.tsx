import { type ReactNode, useState } from 'react';
import { createPortal } from 'react-dom';

type PageFrameProps = {
  readonly title: string;
  readonly isPhone: boolean;
  readonly children: ReactNode;
};

/**
 * A viewport as wide as a phone's or as the available space, so that media queries apply to it: the
 * same React tree, rendered through a portal into an iframe with the page's styles.
 */
export function PageFrame({ title, isPhone, children }: PageFrameProps) {
  const [body, setBody] = useState<HTMLElement | null>(null);
  const mount = (frame: HTMLIFrameElement | null) => {
    const inside = frame?.contentDocument;
    if (!inside || inside.body === body) return;
    for (const style of document.querySelectorAll('style, link[rel="stylesheet"]')) {
      const copy = inside.importNode(style, true);
      // Addresses are relative to the page; the frame's own document has no address.
      if (style instanceof HTMLLinkElement) copy.setAttribute('href', style.href);
      inside.head.append(copy);
    }
    inside.documentElement.lang = document.documentElement.lang;
    setBody(inside.body);
  };
  return (
    <iframe
      className={isPhone ? 'rr-studio-frame rr-studio-frame--phone' : 'rr-studio-frame'}
      title={title}
      // No scripts in the frame: this page runs its content.
      sandbox="allow-same-origin"
      ref={mount}
      onLoad={(event) => mount(event.currentTarget)}
    >
      {body !== null && createPortal(children, body)}
    </iframe>
  );
}
