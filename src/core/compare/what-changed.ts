import { normalCdf } from '../scoring/distribution.ts';

type Scored = { readonly score: number; readonly sd: number };

/** The parts of a run that are compared. */
export type ScoredRun = {
  readonly competencies: readonly { readonly id: string; readonly assessment: Scored | null }[];
  readonly fit: Scored | null;
};

/** Changes between two runs of one person that chance doesn't explain. */
export type Changes = {
  readonly fit: 'up' | 'down' | null;
  /** Ids of competencies, surest first. */
  readonly up: readonly string[];
  readonly down: readonly string[];
};

/** Probability of reporting any change to somebody whose skills are the same. */
const FALSE_ALARM_RATE = 0.1;

/**
 * Tests what changed between two runs. Role fit and every competency with a score in both are
 * tested together, each as z = difference / sqrt(sd₁² + sd₂²) at FALSE_ALARM_RATE divided among the
 * tests (Bonferroni), so that somebody whose skills are the same is told of a change in at most 1
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
  const isSure = (z: number) => 2 * (1 - normalCdf(Math.abs(z))) <= FALSE_ALARM_RATE / count;
  const sure = tests
    .filter(({ z }) => isSure(z))
    .sort((one, other) => Math.abs(other.z) - Math.abs(one.z));
  return {
    fit: fit === null || !isSure(fit) ? null : fit > 0 ? 'up' : 'down',
    up: sure.flatMap(({ id, z }) => (z > 0 ? [id] : [])),
    down: sure.flatMap(({ id, z }) => (z < 0 ? [id] : [])),
  };
}

/** The change in standard deviations; null if either score is missing. */
function changeOf(earlier: Scored | null, later: Scored | null): number | null {
  if (earlier === null || later === null) return null;
  const difference = later.score - earlier.score;
  return difference === 0 ? 0 : difference / Math.hypot(earlier.sd, later.sd);
}
