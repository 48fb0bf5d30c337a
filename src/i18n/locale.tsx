import { createContext, useContext, type ReactNode } from 'react';

/** Languages the interface exists in. Adding one here makes every missing text a type error. */
export const LOCALES = ['en'] as const;
export type Locale = (typeof LOCALES)[number];

/** The same words in every language: what each file of this folder exports. */
export type Localised<Words> = Readonly<Record<Locale, Words>>;

const LocaleContext = createContext<Locale>('en');

/** Sets the language for everything below it. */
export function LocaleProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  return <LocaleContext value={locale}>{children}</LocaleContext>;
}

/** The language in force: for number and date formats. */
export function useLocale(): Locale {
  return useContext(LocaleContext);
}

/**
 * The words of one part of the interface in the language in force. Each feature imports its own
 * words, so that a page loads no other page's text.
 */
export function useWords<Words>(words: Localised<Words>): Words {
  return words[useContext(LocaleContext)];
}
