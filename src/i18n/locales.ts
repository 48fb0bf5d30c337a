/** Languages of the interface. Adding one turns its missing messages into a type error. */
export const LOCALES = ['en'] as const;
export type Locale = (typeof LOCALES)[number];

/** The language that messages are written in, and the default for a page without one. */
export const SOURCE_LOCALE: Locale = 'en';
