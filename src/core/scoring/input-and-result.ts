import type { ProfiledRole } from '../profile/target-profile.ts';
import type { BandId, Difficulty, Level, Role, ScoringModel, Tier } from '../role/role.ts';

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

/** Lower and upper end of the likely range (10 % and 90 % quantiles), in points. */
export type Range = readonly [low: number, high: number];

/**
 * The score compared with its target: at or above it, target inside the likely range, or target
 * above the range.
 */
export type Status = 'meets' | 'within range' | 'gap';

/** Width of the likely range: half-width above 20 points rough, 12 to 20 fair, below 12 good. */
export type Precision = 'rough' | 'fair' | 'good';

/** The result for one competency; scores in points (0 to 100). */
export type CompetencyResult = {
  readonly id: string;
  readonly target: number;
  readonly weight: number;
  /** Number of answered ratings and scenarios. */
  readonly ratings: number;
  readonly scenarios: number;
  /** 25 × mean of the answered ratings, unadjusted; null without ratings. */
  readonly selfRating: number | null;
  /** Score from the scenarios alone (EAP under the standard prior); null without scenarios. */
  readonly scenarioScore: number | null;
  /** Credit earned; each scenario contributes 0 to 1. */
  readonly scenarioCredit: number;
  /**
   * Null with too little evidence: a score needs at least 2 ratings, 2 scenarios, or one of each.
   */
  readonly assessment: CompetencyAssessment | null;
};

/** Summary of an assessed competency's posterior. */
export type CompetencyAssessment = {
  readonly score: number;
  readonly sd: number;
  readonly range: Range;
  readonly level: Level;
  /** Probability of each of the five levels; sums to 1. */
  readonly levelChances: readonly number[];
  /** Probability that the true score reaches the target, 0 to 1. */
  readonly chanceOfTarget: number;
  /** Points missing to the target; 0 when it is met. */
  readonly gap: number;
  /** gap × weight / sum of weights. */
  readonly weightedGap: number;
  readonly status: Status;
  readonly precision: Precision;
};

/** Share of the role's profile that is covered, in points (0 to 100). */
export type RoleFit = {
  readonly score: number;
  readonly sd: number;
  readonly range: Range;
  readonly band: BandId;
  /** Number of competencies with a score. */
  readonly assessed: number;
};

export type CalibrationLabel =
  'ratings ahead of scenarios' | 'ratings behind scenarios' | 'consistent';

/**
 * Scenario credit observed, compared with the credit expected if the ratings were exactly right.
 */
export type Calibration =
  | {
      readonly available: false;
      readonly n: number;
      readonly discount: number;
      readonly chanceOfNone: number;
    }
  | {
      readonly available: true;
      /** Number of scenarios compared; a label needs at least 8. */
      readonly n: number;
      readonly observed: number;
      readonly expected: number;
      readonly sd: number;
      readonly z: number;
      readonly label: CalibrationLabel;
      /** Posterior mean of the leniency bias, in levels. */
      readonly discount: number;
      /** Posterior probability of no leniency bias. */
      readonly chanceOfNone: number;
    };

/** An indicator worth working on next. */
export type Recommendation = {
  readonly indicator: string;
  readonly competency: string;
  readonly need: number;
  /** Estimated level of this indicator, in points. */
  readonly level: number;
  readonly rating: number | null;
  readonly missedScenario: boolean;
};

export type Flag = 'too_fast' | 'straight_line' | 'many_skipped';

/** By how much scenarios lowered the ratings. */
export type LargeDiscount = {
  /** Average number of levels taken off every rating. */
  readonly levels: number;
  /** Role fit in points from the ratings at face value. */
  readonly ratingsFit: number;
};

/** The main claim of a story, from strongest to weakest; the first one that is probable is told. */
export type StoryClaim = 'whole' | 'meets' | 'level' | 'begun' | 'start';

/** The facts from which the sentences about a person in a role are composed. */
export type Story = {
  readonly claim: StoryClaim;
  /** True when everything claimed is almost sure, not only probable. */
  readonly isSure: boolean;
  /** Ids of the competencies claimed, at most two, surest first; empty for `whole` and `start`. */
  readonly competencies: readonly string[];
  /** For the claim `level`: the level probably reached; otherwise null. */
  readonly level: Level | null;
  /** Id of the behaviour that stands out within the claim; null when none is known. */
  readonly best: string | null;
  /** Id of the behaviour to work on next; null when none is known. */
  readonly next: string | null;
  /** Id of the competency with the most to gain, if no behaviour is known and there is a gap. */
  readonly room: string | null;
};

/** Everything computed from a role and a person's responses. */
export type RoleResult = {
  readonly role: string;
  readonly version: number;
  readonly competencies: readonly CompetencyResult[];
  readonly fit: RoleFit | null;
  readonly calibration: Calibration;
  /** By how much scenarios lowered the ratings; null unless the discount is large. */
  readonly discount: LargeDiscount | null;
  /** Ids of assessed competencies with a gap, largest weighted gap first. */
  readonly gapOrder: readonly string[];
  /** At most five, at most two per competency. */
  readonly recommendations: readonly Recommendation[];
  /** Next steps beyond the role; only filled when nothing is recommended. */
  readonly beyond: readonly Recommendation[];
  /** A summary of the person in this role; null without a score. */
  readonly story: Story | null;
  /** At most three outstanding behaviours, strongest first, excluding the story's next step. */
  readonly strengths: readonly Recommendation[];
  readonly flags: readonly Flag[];
};
