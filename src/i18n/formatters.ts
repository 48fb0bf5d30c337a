import { lazy } from './lazy.ts';
import { type PointFormatters, pointFormattersIn } from './point-formatters.ts';

/**
 * Numbers, dates and lists formatted for people in one language. All rounding happens here and in
 * `showPoints`.
 */
export type Formatters = PointFormatters & {
  /** A whole number with the language's grouping: counts, amounts of money. */
  readonly whole: (value: number) => string;
  /** At most one decimal: credits, levels, contrast ratios. */
  readonly tenths: (value: number) => string;
  /** At most two decimals: proportions inside a formula. */
  readonly hundredths: (value: number) => string;
  /** Exactly one decimal, for figures one below another. */
  readonly alignedTenths: (value: number) => string;
  /** Exactly two decimals, for figures one below another. */
  readonly alignedHundredths: (value: number) => string;
  /** A signed difference with one decimal. */
  readonly signedTenths: (value: number) => string;
  /** A signed difference as a whole number. */
  readonly signed: (value: number) => string;
  /** A probability or share from 0 to 1 as a percentage; 0 % and 100 % only when exact. */
  readonly share: (value: number) => string;
  /** A calendar date 'YYYY-MM-DD', which has no time zone: "November 28, 2026". */
  readonly date: (day: string) => string;
  /** The same for narrow places: "Nov 28, 2026". */
  readonly shortDate: (day: string) => string;
  /** Month and year of the date: "November 2026". */
  readonly month: (day: string) => string;
  /** An epoch time in milliseconds as local time: "2:20 PM". */
  readonly timeOfDay: (at: number) => string;
  readonly list: (parts: readonly string[]) => string;
  /** The same for narrow places, without "and": "A, B, C". */
  readonly shortList: (parts: readonly string[]) => string;
  /** Compares names in the language's order; "Result 2" comes before "Result 10". */
  readonly compare: (one: string, other: string) => number;
};

const cache = new Map<string, Formatters>();

/** The cached formatters of a language, each created on first use. */
export function formattersIn(locale: string): Formatters {
  const known = cache.get(locale) ?? makeFormatters(locale);
  cache.set(locale, known);
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
  const alignedTenths = number({ minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const alignedHundredths = number({ minimumFractionDigits: 2, maximumFractionDigits: 2 });
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
    alignedTenths: (value) => minus(alignedTenths().format(roundTo(value, 10))),
    alignedHundredths: (value) => minus(alignedHundredths().format(roundTo(value, 100))),
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
    // Clamped to the latest valid Date: a stored number may be anything.
    timeOfDay: (at) => time().format(new Date(Math.min(at, 8.64e15))),
    list: (parts) => list().format(parts),
    shortList: (parts) => shortList().format(parts),
    compare: (one, other) => collator().compare(one, other),
  };
}

/** Rounds first: a difference too small to show is 0, and "-0" would be puzzling. */
function roundTo(value: number, unit: number): number {
  return Math.round(value * unit) / unit + 0;
}

/** People read U+2212, which is as wide as a plus sign; the hyphen is for machines. */
function minus(text: string): string {
  return text.replace('-', '−');
}
