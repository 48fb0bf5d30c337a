import { bandName, competencyName } from '../role/names.ts';
import { elementAt } from '../element-at.ts';
import { ownProfile, type TargetProfile } from '../profile/target-profile.ts';
import type { Role } from '../role/role.ts';
import { type Decision, decide } from '../scoring/decide-target.ts';
import { competencyCuts, type Cuts, fitCuts, tenthsOf } from '../scoring/judge-score.ts';
import type {
  CompetencyAssessment,
  RoleFit,
  RoleResult,
  Status,
} from '../scoring/input-and-result.ts';

/**
 * One line of a result in files; null for not assessed. Points (0 to 100) in tenths, rounded down
 * (see `tenthsOf`), so that they are on the same side of every cut as the exact figure.
 */
export type ResultLine = {
  readonly id: string;
  readonly name: string;
  readonly score: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Name of the level reached; for the fit, name of the band. */
  readonly level: string | null;
  readonly target: number | null;
  readonly weight: number | null;
  readonly status: Status | null;
  /** Whether the answers show that the target is met. */
  readonly decision: Decision | null;
  /** Number of answers; null when a link carried only scores. */
  readonly ratings: number | null;
  readonly scenarios: number | null;
};

/** A result to export: scored here, or scores from a link. */
export type ResultToTabulate = {
  readonly competencies: readonly (Pick<
    RoleResult['competencies'][number],
    'id' | 'target' | 'weight'
  > & {
    readonly ratings: number | null;
    readonly scenarios: number | null;
    readonly assessment: Pick<
      CompetencyAssessment,
      'score' | 'sd' | 'range' | 'level' | 'status' | 'chanceOfTarget'
    > | null;
  })[];
  readonly fit: Pick<RoleFit, 'score' | 'sd' | 'range' | 'band'> | null;
  /** Total numbers of answers, for results that don't have them per competency. */
  readonly answered?: { readonly ratings: number; readonly scenarios: number };
};

/** The line of a competency, which always has a target. */
export type CompetencyLine = ResultLine & { readonly target: number; readonly weight: number };

export type ResultTable = {
  /** The profile that targets, status and fit refer to. */
  readonly profile: NamedProfile;
  readonly competencies: readonly CompetencyLine[];
  /** The whole role; target and weight are null, because the fit is a share of the profile. */
  readonly fit: ResultLine;
};

/** A profile with its id in the role file (null for a bar) and its title (optional for a bar). */
export type NamedProfile = Pick<TargetProfile, 'kind' | 'id' | 'title'>;

/**
 * Tabulates the figures of a result for CSV, Markdown and JSON Resume. `profile` is the one that
 * the role has the targets of.
 */
export function tabulate(
  role: Role,
  result: ResultToTabulate,
  { kind, id, title }: NamedProfile = ownProfile(role),
): ResultTable {
  const { competencies, fit, answered } = result;
  const nameOf = (competency: string) => competencyName(role, competency);
  return {
    profile: { kind, id, title },
    competencies: competencies.map(
      ({ id: competency, target, weight, ratings, scenarios, assessment }) => ({
        id: competency,
        name: nameOf(competency),
        ...pointsOf(assessment, competencyCuts(role.model.cuts, target)),
        level: assessment === null ? null : elementAt(role.levels, assessment.level).name,
        target,
        weight,
        status: assessment?.status ?? null,
        decision: assessment && decide(assessment.chanceOfTarget),
        ratings,
        scenarios,
      }),
    ),
    fit: {
      id: role.id,
      name: role.title,
      ...pointsOf(fit, fitCuts(role.bands)),
      level: bandName(role, fit?.band),
      target: null,
      weight: null,
      status: null,
      decision: null,
      ratings:
        answered?.ratings ?? competencies.reduce((sum, { ratings }) => sum + Number(ratings), 0),
      scenarios:
        answered?.scenarios ??
        competencies.reduce((sum, { scenarios }) => sum + Number(scenarios), 0),
    },
  };
}

type Points = { readonly score: number; readonly range: readonly [number, number] };

function pointsOf(scored: Points | null, cuts: Cuts): Pick<ResultLine, 'score' | 'low' | 'high'> {
  if (scored === null) return { score: null, low: null, high: null };
  const [low, high] = scored.range;
  const tenths = (points: number) => tenthsOf(points, cuts);
  return { score: tenths(scored.score), low: tenths(low), high: tenths(high) };
}
