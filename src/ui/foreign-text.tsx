import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { SAME_LANGUAGE, splitAtParts, type TextLanguage, textLanguage } from './text-language.ts';

const LanguageContext = createContext<TextLanguage>(SAME_LANGUAGE);

type ForeignLanguageProps = {
  /** Language of the foreign texts, such as a role's. */
  readonly of: string;
  /** Language of the page. */
  readonly around: string;
  readonly children: ReactNode;
};

/** Sets the language of the foreign texts below, so that components can mark them (WCAG 3.1.2). */
export function ForeignLanguage({ of, around, children }: ForeignLanguageProps) {
  const language = useMemo(() => textLanguage(of, around), [of, around]);
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

/** The language attributes for an element that contains only foreign text. */
export function useTextLanguage(): TextLanguage {
  return useContext(LanguageContext);
}

type ForeignProps = {
  /** The foreign texts within a sentence of the page; without them, all of it is foreign. */
  readonly parts?: readonly string[];
  readonly children: string | undefined;
};

/** Foreign text, or a sentence that contains some, each marked with its language. */
export function Foreign({ parts, children = '' }: ForeignProps) {
  const language = useTextLanguage();
  // In its own element, for page translators.
  if (language.lang === undefined) return <span>{children}</span>;
  if (parts === undefined) return <span {...language}>{children}</span>;
  return splitAtParts(children, parts).map(({ at, text, isPart }) => (
    <span key={at} {...(isPart && language)}>
      {text}
    </span>
  ));
}
