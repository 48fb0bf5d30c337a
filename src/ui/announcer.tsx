import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';

type Announce = (message: string) => void;

const AnnounceContext = createContext<Announce>(() => undefined);

/**
 * One polite live region for the app. It must be in the page, empty, before its first message:
 * screen readers only watch existing regions.
 */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState({ message: '', again: false });
  const announce = useCallback((message: string) => {
    // Repeating the same text is no change and would not be announced: an invisible space makes it
    // one.
    setSaid((last) => ({ message, again: last.message === message && !last.again }));
  }, []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <p role="status" className="rr-visually-hidden">
        {said.again ? `${said.message}\u00A0` : said.message}
      </p>
    </AnnounceContext>
  );
}

/** Announces a message to screen readers; visible changes that get the focus need none. */
export function useAnnounce(): Announce {
  return useContext(AnnounceContext);
}
