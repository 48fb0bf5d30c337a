import { createContext, useContext, type ReactNode } from 'react';

/** Languages the interface exists in. Adding one here makes its missing messages a type error. */
export const LOCALES = ['en'] as const;
export type Locale = (typeof LOCALES)[number];

/** The language that messages are written in first, and that a page without a language of its own has. */
export const SOURCE_LOCALE: Locale = 'en';

const LocaleContext = createContext<Locale>(SOURCE_LOCALE);

/** Sets the language for everything below it. */
export function LocaleProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  return <LocaleContext value={locale}>{children}</LocaleContext>;
}

/** The language in force: for number and date formats. */
export function useLocale(): Locale {
  return useContext(LocaleContext);
}
