import type { ProfiledRole } from '../profile/target-profile.ts';
import type { BandId, Difficulty, Role, ScoringModel, Tier } from '../role/role.ts';

/**
 * The part of a role that scoring needs, without its texts. Every `Role` is one; a page that only
 * scores can load this much smaller piece. Targets in points (0 to 100), weights relative to each
 * other.
 */
export type ScoringRole = ProfiledRole & {
  readonly id: string;
  readonly version: number;
  /** Highest first. */
  readonly bands: readonly { readonly id: BandId; readonly from: number }[];
  readonly model: ScoringModel;
  readonly indicators: readonly {
    readonly id: string;
    readonly competency: string;
    readonly tier: Tier;
    readonly stage: number;
  }[];
  readonly scenarios: readonly {
    readonly id: string;
    readonly competency: string;
    readonly kind: 'knowledge' | 'judgement';
    readonly difficulty: Difficulty;
    readonly stage: number;
    readonly indicators: readonly string[];
    readonly options: readonly { readonly credit: number }[];
  }[];
  readonly order: readonly string[];
};

/**
 * Copies exactly the fields of `ScoringRole`, ready for JSON; it scores identically to the full
 * role.
 */
export function pickScoringRole(role: Role): ScoringRole {
  return {
    id: role.id,
    version: role.version,
    competencies: role.competencies.map(({ id, target, weight }) => ({ id, target, weight })),
    profiles: role.profiles.map(({ id, title, targets, weights }) => ({
      id,
      title,
      targets,
      weights,
    })),
    bands: role.bands.map(({ id, from }) => ({ id, from })),
    model: role.model,
    indicators: role.indicators.map(({ id, competency, tier, stage }) => ({
      id,
      competency,
      tier,
      stage,
    })),
    scenarios: role.scenarios.map(
      ({ id, competency, kind, difficulty, stage, indicators, options }) => ({
        id,
        competency,
        kind,
        difficulty,
        stage,
        indicators,
        options: options.map(({ credit }) => ({ credit })),
      }),
    ),
    order: role.order,
  };
}
