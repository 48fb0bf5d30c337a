import { type Cuts, showPoints } from '#core';
import { lazy } from './lazy.ts';

/** The formats that a result page needs before the app has loaded. */
export type PointFormatters = {
  /** A number on its own as whole points: a target, an average, a sum. */
  readonly points: (value: number) => string;
  /** A score or an end of its range, rounded by `showPoints` so that it never crosses a cut. */
  readonly score: (value: number, cuts: Cuts) => string;
};

/** The point formatters of one language. */
export function pointFormattersIn(locale: string): PointFormatters {
  const whole = lazy(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }));
  const exact = lazy(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }));
  // Creating an Intl formatter takes longer than scoring, and the first output is a whole number.
  const points = /^en\b/.test(locale)
    ? (value: number) => (Math.abs(value) < 999 ? value.toFixed(0) : whole().format(value))
    : (value: number) => whole().format(value);
  return {
    points,
    score: (value, cuts) => {
      const shown = showPoints(value, cuts);
      return Number.isInteger(shown) ? points(shown) : exact().format(shown);
    },
  };
}
