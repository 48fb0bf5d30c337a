import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { SAME_LANGUAGE, splitAtParts, type TextLanguage, textLanguage } from './text-language.ts';

const LanguageContext = createContext<TextLanguage>(SAME_LANGUAGE);

type ForeignLanguageProps = {
  /** Language of the texts that are shown: a role's, say. */
  readonly of: string;
  /** Language of the page. */
  readonly around: string;
  readonly children: ReactNode;
};

/** Says which language foreign texts below are in: what shows one marks it (WCAG 3.1.2). */
export function ForeignLanguage({ of, around, children }: ForeignLanguageProps) {
  const language = useMemo(() => textLanguage(of, around), [of, around]);
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

/** The attributes of an element that holds nothing but foreign text. */
export function useTextLanguage(): TextLanguage {
  return useContext(LanguageContext);
}

type ForeignProps = {
  /** The foreign texts in a sentence of the page; left out, all of it is foreign. */
  readonly parts?: readonly string[];
  readonly children: string | undefined;
};

/** Foreign text, or a sentence with foreign texts in it, each marked with its language. */
export function Foreign({ parts, children = '' }: ForeignProps) {
  const language = useTextLanguage();
  // In an element of its own, for page translators.
  if (language.lang === undefined) return <span>{children}</span>;
  if (parts === undefined) return <span {...language}>{children}</span>;
  return splitAtParts(children, parts).map(({ at, text, isPart }) => (
    <span key={at} {...(isPart && language)}>
      {text}
    </span>
  ));
}
