import { lazy } from './lazy.ts';
import { makeWholePoints, type WholePoints } from './whole-points.ts';

/** Numbers as people read them. Rounding happens here and nowhere else. */
export type Numbers = WholePoints & {
  /** One decimal: credits, levels, products. */
  readonly tenths: (value: number) => string;
  /** Two decimals: shares inside a formula. */
  readonly hundredths: (value: number) => string;
  /** With its sign, one decimal. */
  readonly signed: (value: number) => string;
  /** A chance or share from 0 to 1 in per cent; never a flat 0 or 100 that isn't one. */
  readonly share: (value: number) => string;
  readonly list: (parts: readonly string[]) => string;
};

/** From this many scenarios on a result counts as checked (measurement model 4.6). */
export const CHECKED_FROM = 5;

const made = new Map<string, Numbers>();

/** The formats of one language: always the same ones. */
export function makeNumbers(locale: string): Numbers {
  const known = made.get(locale) ?? formatsOf(locale);
  made.set(locale, known);
  return known;
}

function formatsOf(locale: string): Numbers {
  const number = (options: Intl.NumberFormatOptions) =>
    lazy(() => new Intl.NumberFormat(locale, options));
  const tenths = number({ maximumFractionDigits: 1 });
  const hundredths = number({ maximumFractionDigits: 2 });
  const signed = number({
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  });
  const percent = number({ style: 'percent', maximumFractionDigits: 0 });
  const list = lazy(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  return {
    ...makeWholePoints(locale),
    tenths: (value) => tenths().format(value),
    hundredths: (value) => hundredths().format(value),
    // A change too small to show is none: "-0.0" would only puzzle.
    signed: (value) =>
      signed()
        .format(Math.round(value * 10) / 10 + 0)
        .replace('-', '−'),
    share: (value) => {
      if (value > 0 && value < 0.005) return `< ${percent().format(0.01)}`;
      if (value < 1 && value >= 0.995) return `> ${percent().format(0.99)}`;
      return percent().format(value);
    },
    list: (parts) => list().format(parts),
  };
}
