import { normalCdf } from '../scoring/normal-cdf.ts';

type Scored = { readonly score: number; readonly sd: number };

/** What two runs are compared by. */
export type ScoredRun = {
  readonly competencies: readonly { readonly id: string; readonly assessment: Scored | null }[];
  readonly fit: Scored | null;
};

/** What can be told from chance between two runs of one person. */
export type Changes = {
  readonly fit: 'up' | 'down' | null;
  /** Ids of competencies, the surest first. */
  readonly up: readonly string[];
  readonly down: readonly string[];
};

/** How often somebody who is as before may be told that anything changed. */
const FALSE_ALARMS = 0.1;

/**
 * What changed from one run to a later one. Role fit and every competency with a score in both are
 * tested at once, each as z = difference / sqrt(sd₁² + sd₂²) against FALSE_ALARMS shared out among
 * them (Bonferroni), so that somebody whose skills are the same is told of any change in at most 1
 * of 10 cases, however many competencies there are. Null when nothing has a score in both.
 */
export function whatChanged(earlier: ScoredRun, later: ScoredRun): Changes | null {
  const before = new Map(earlier.competencies.map(({ id, assessment }) => [id, assessment]));
  const tests = later.competencies.flatMap(({ id, assessment }) => {
    const z = changeOf(before.get(id) ?? null, assessment);
    return z === null ? [] : [{ id, z }];
  });
  const fit = changeOf(earlier.fit, later.fit);
  const count = tests.length + (fit === null ? 0 : 1);
  if (count === 0) return null;
  const isSure = (z: number) => 2 * (1 - normalCdf(Math.abs(z))) <= FALSE_ALARMS / count;
  const sure = tests
    .filter(({ z }) => isSure(z))
    .sort((one, other) => Math.abs(other.z) - Math.abs(one.z));
  return {
    fit: fit === null || !isSure(fit) ? null : fit > 0 ? 'up' : 'down',
    up: sure.flatMap(({ id, z }) => (z > 0 ? [id] : [])),
    down: sure.flatMap(({ id, z }) => (z < 0 ? [id] : [])),
  };
}

/** Standard deviations from the earlier score up to the later one; null when one is missing. */
function changeOf(earlier: Scored | null, later: Scored | null): number | null {
  if (earlier === null || later === null) return null;
  const difference = later.score - earlier.score;
  return difference === 0 ? 0 : difference / Math.hypot(earlier.sd, later.sd);
}
