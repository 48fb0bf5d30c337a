import { lazy } from './lazy.ts';

/** Points as people read them first: all that a result's page says before the app is there. */
export type WholePoints = {
  /** Whole points. */
  readonly points: (value: number) => string;
  /**
   * Whole points, except where rounding would lift a number over one of these lines that it is
   * below: 89.7 stays 89.7 beside a target of 90.
   */
  readonly pointsBelow: (value: number, lines: readonly number[]) => string;
};

/** The formats of one language. */
export function makeWholePoints(locale: string): WholePoints {
  const format = (digits: number) =>
    lazy(() => new Intl.NumberFormat(locale, { maximumFractionDigits: digits }));
  const whole = format(0);
  const tenths = format(1);
  // Waking Intl takes longer than scoring, and the first thing to say is a whole number.
  const points = /^en\b/.test(locale)
    ? (value: number) => (Math.abs(value) < 999 ? value.toFixed(0) : whole().format(value))
    : (value: number) => whole().format(value);
  return {
    points,
    pointsBelow: (value, lines) => {
      const crosses = lines.some((line) => value < line && Math.round(value) >= line);
      return crosses ? tenths().format(Math.floor(value * 10) / 10) : points(value);
    },
  };
}
