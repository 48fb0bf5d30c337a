import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';
import { LIVE } from './live.ts';
import { splitAtParts, type TextLanguage } from './text-language.ts';

/** Text within a message that is in a language of its own. */
type ForeignPart = { readonly text: string; readonly language: TextLanguage };
type Announce = (message: string, foreign?: ForeignPart) => void;

type Said = {
  readonly message: string;
  readonly again: boolean;
  readonly foreign?: ForeignPart | undefined;
};

const AnnounceContext = createContext<Announce>(() => undefined);

/**
 * One polite live region for the app. It must be in the page, empty, before its first message:
 * screen readers only watch existing regions.
 */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState<Said>({ message: '', again: false });
  const announce = useCallback((message: string, foreign?: ForeignPart) => {
    // Repeating the same text is no change and would not be announced: an invisible space makes it
    // one.
    setSaid((last) => ({ message, again: last.message === message && !last.again, foreign }));
  }, []);
  const { message, again, foreign } = said;
  const text = again ? `${message}\u00A0` : message;
  return (
    <AnnounceContext value={announce}>
      {children}
      <p {...LIVE} className="rr-visually-hidden">
        {foreign?.language.lang === undefined
          ? text
          : splitAtParts(text, [foreign.text]).map((part) => (
              <span key={part.at} {...(part.isPart && foreign.language)}>
                {part.text}
              </span>
            ))}
      </p>
    </AnnounceContext>
  );
}

/** Announces a message to screen readers; visible changes that get the focus need none. */
export function useAnnounce(): Announce {
  return useContext(AnnounceContext);
}
