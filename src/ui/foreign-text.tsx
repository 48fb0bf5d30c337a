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

/** A text and its language. */
export type TextInLanguage = { readonly text: string; readonly of: string };

type ForeignTextsProps = {
  /** The texts within a sentence of the page. */
  readonly texts: readonly TextInLanguage[];
  /** Language of the page. */
  readonly around: string;
  readonly children: string;
};

/** A sentence with texts in several languages, each marked with its own. */
export function ForeignTexts({ texts, around, children }: ForeignTextsProps) {
  const languages = new Map(texts.map(({ text, of }) => [text, textLanguage(of, around)]));
  if ([...languages.values()].every(({ lang }) => lang === undefined))
    return <span>{children}</span>;
  return splitAtParts(children, [...languages.keys()]).map(({ at, text, isPart }) => (
    <span key={at} {...(isPart && languages.get(text))}>
      {text}
    </span>
  ));
}

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
