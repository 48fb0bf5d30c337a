import { type Cuts, showPoints } from '#core';
import { lazy } from './lazy.ts';

/** Points as people read them first: all that a result's page says before the app is there. */
export type PointFormatters = {
  /** Whole points of a number that nothing stands beside: a target, an average, a sum. */
  readonly points: (value: number) => string;
  /** A score, or an end of its range, by the rule of `showPoints`: never across a cut. */
  readonly score: (value: number, cuts: Cuts) => string;
};

/** The formats of one language. */
export function pointFormattersIn(locale: string): PointFormatters {
  const whole = lazy(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }));
  const exact = lazy(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }));
  // Waking Intl takes longer than scoring, and the first thing to say is a whole number.
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
