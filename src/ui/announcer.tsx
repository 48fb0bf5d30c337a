import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';

type Announce = (message: string) => void;

const AnnounceContext = createContext<Announce>(() => undefined);

/**
 * One polite live region for the app. It must stand in the page, empty, before its first message:
 * screen readers watch only what was there.
 */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState({ message: '', again: false });
  const announce = useCallback((message: string) => {
    // The same text twice is no change, so nothing would be read: an invisible space makes it one.
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

/** Says something to people who listen; what is also visible needs no announcement. */
export function useAnnounce(): Announce {
  return useContext(AnnounceContext);
}
