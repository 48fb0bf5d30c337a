/** Languages the interface exists in. Adding one here makes its missing messages a type error. */
export const LOCALES = ['en'] as const;
export type Locale = (typeof LOCALES)[number];

/** The language that messages are written in first, and that a page without a language of its own has. */
export const SOURCE_LOCALE: Locale = 'en';
