import { type Locale, useLocale } from '#i18n/locale.tsx';

export type Figures = ReturnType<typeof makeFigures>;

/** Making formatters is slow and a table has hundreds of cells: one set per language. */
const made = new Map<Locale, Figures>();

/** Numbers, dates and lists in the language in force; points are rounded here and nowhere before. */
export function useFigures(): Figures {
  const locale = useLocale();
  const figures = made.get(locale) ?? makeFigures(locale);
  made.set(locale, figures);
  return figures;
}

function makeFigures(locale: Locale) {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const signed = new Intl.NumberFormat(locale, {
    maximumFractionDigits: 0,
    signDisplay: 'exceptZero',
  });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    whole: (value: number) => number.format(value),
    /** With its sign; minus is U+2212, which is as wide as plus. */
    signed: (value: number) => signed.format(value).replace('-', '−'),
    /** Of a calendar date 'YYYY-MM-DD', which has no time zone. */
    date: (day: string) => date.format(new Date(`${day}T00:00:00Z`)),
    list: (items: readonly string[]) => list.format(items),
  };
}
