import { createContext, useContext, type ReactNode } from 'react';
import { type Locale, SOURCE_LOCALE } from './locales.ts';

const LocaleContext = createContext<Locale>(SOURCE_LOCALE);

/** Sets the language for everything below it. */
export function LocaleProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  return <LocaleContext value={locale}>{children}</LocaleContext>;
}

/** The current language, for number and date formats. */
export function useLocale(): Locale {
  return useContext(LocaleContext);
}
