import { elementAt } from '../element-at.ts';
import type { Status } from '../scoring/input-and-result.ts';
import type { ComparedResult } from './score-code.ts';

/** One competency across a team, in points; doesn't reveal who scored what. */
export type TeamSummary = {
  readonly id: string;
  /** Number of people with a score; the other figures are about them. */
  readonly assessed: number;
  /** Null when nobody has a score. The quartiles enclose the middle half. */
  readonly spread: {
    readonly median: number;
    readonly lowerQuartile: number;
    readonly upperQuartile: number;
  } | null;
  readonly status: Readonly<Record<Status, number>>;
};

/**
 * Summarises competencies over results; a result without a competency doesn't count for it.
 * Quartiles interpolate between the two nearest scores (type 7 of Hyndman and Fan, 1996).
 */
export function summariseTeam(
  ids: readonly string[],
  results: readonly ComparedResult[],
): readonly TeamSummary[] {
  return ids.map((id) => {
    const scores = results.flatMap(({ competencies }) => {
      const score = competencies.find((each) => each.id === id)?.score ?? null;
      return score === null ? [] : [score];
    });
    const points = scores.map(({ score }) => score).sort((one, other) => one - other);
    const status = { meets: 0, 'within range': 0, gap: 0 };
    for (const score of scores) status[score.status] += 1;
    return {
      id,
      assessed: points.length,
      spread:
        points.length === 0
          ? null
          : {
              median: quantileOf(points, 0.5),
              lowerQuartile: quantileOf(points, 0.25),
              upperQuartile: quantileOf(points, 0.75),
            },
      status,
    };
  });
}

function quantileOf(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = elementAt(sorted, Math.floor(place));
  const above = elementAt(sorted, Math.ceil(place));
  return below + (above - below) * (place - Math.floor(place));
}
