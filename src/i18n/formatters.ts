import { lazy } from './lazy.ts';
import { type PointFormatters, pointFormattersIn } from './point-formatters.ts';

/** Numbers, dates and lists as people read them, in one language. Rounding happens here and in `showPoints`. */
export type Formatters = PointFormatters & {
  /** Whole, with the language's grouping: counts, amounts of money. */
  readonly whole: (value: number) => string;
  /** At most one decimal: credits, levels, contrasts. */
  readonly tenths: (value: number) => string;
  /** At most two decimals: shares inside a formula. */
  readonly hundredths: (value: number) => string;
  /** A difference with its sign, one decimal. */
  readonly signedTenths: (value: number) => string;
  /** A difference with its sign, whole. */
  readonly signed: (value: number) => string;
  /** A chance or share from 0 to 1 in per cent; never a flat 0 or 100 that isn't one. */
  readonly share: (value: number) => string;
  /** Of a calendar date 'YYYY-MM-DD', which has no time zone: "November 28, 2026". */
  readonly date: (day: string) => string;
  /** The same where there is little room: "Nov 28, 2026". */
  readonly shortDate: (day: string) => string;
  /** Its month alone: "November 2026". */
  readonly month: (day: string) => string;
  /** Of a moment in epoch milliseconds, where the person is: "2:20 PM". */
  readonly timeOfDay: (at: number) => string;
  readonly list: (parts: readonly string[]) => string;
  /** The same in a narrow place, without "and": "A, B, C". */
  readonly shortList: (parts: readonly string[]) => string;
  /** Orders names as the language does; "Result 2" comes before "Result 10". */
  readonly compare: (one: string, other: string) => number;
};

const made = new Map<string, Formatters>();

/** The formatters of a language: always the same ones, each made when it is first used. */
export function formattersIn(locale: string): Formatters {
  const known = made.get(locale) ?? makeFormatters(locale);
  made.set(locale, known);
  return known;
}

function makeFormatters(locale: string): Formatters {
  const number = (options: Intl.NumberFormatOptions) =>
    lazy(() => new Intl.NumberFormat(locale, options));
  const day = (options: Intl.DateTimeFormatOptions) =>
    lazy(() => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }));
  const whole = number({ maximumFractionDigits: 0 });
  const tenths = number({ maximumFractionDigits: 1 });
  const hundredths = number({ maximumFractionDigits: 2 });
  const signedTenths = number({
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  });
  const signed = number({ maximumFractionDigits: 0, signDisplay: 'exceptZero' });
  const percent = number({ style: 'percent', maximumFractionDigits: 0 });
  const date = day({ dateStyle: 'long' });
  const shortDate = day({ dateStyle: 'medium' });
  const month = day({ month: 'long', year: 'numeric' });
  const time = lazy(() => new Intl.DateTimeFormat(locale, { timeStyle: 'short' }));
  const list = lazy(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const shortList = lazy(() => new Intl.ListFormat(locale, { type: 'unit', style: 'short' }));
  const collator = lazy(() => new Intl.Collator(locale, { numeric: true }));
  return {
    ...pointFormattersIn(locale),
    whole: (value) => whole().format(value),
    tenths: (value) => tenths().format(value),
    hundredths: (value) => hundredths().format(value),
    signedTenths: (value) => minus(signedTenths().format(roundTo(value, 10))),
    signed: (value) => minus(signed().format(roundTo(value, 1))),
    share: (value) => {
      if (value > 0 && value < 0.005) return `< ${percent().format(0.01)}`;
      if (value < 1 && value >= 0.995) return `> ${percent().format(0.99)}`;
      return percent().format(value);
    },
    date: (text) => date().format(new Date(`${text}T00:00:00Z`)),
    shortDate: (text) => shortDate().format(new Date(`${text}T00:00:00Z`)),
    month: (text) => month().format(new Date(`${text}T00:00:00Z`)),
    // The last moment that a date can have: a stored number may be any.
    timeOfDay: (at) => time().format(new Date(Math.min(at, 8.64e15))),
    list: (parts) => list().format(parts),
    shortList: (parts) => shortList().format(parts),
    compare: (one, other) => collator().compare(one, other),
  };
}

/** Rounded first: a difference too small to show is none, and "-0" would only puzzle. */
function roundTo(value: number, unit: number): number {
  return Math.round(value * unit) / unit + 0;
}

/** The sign for people is U+2212, as wide as a plus; the hyphen is for machines. */
function minus(text: string): string {
  return text.replace('-', '−');
}
