import type { BandId, Level } from '../role/role.ts';

/** Lower and upper end of the likely range (10 % and 90 % quantiles), in points. */
export type Range = readonly [low: number, high: number];

/** How the score stands to the target: at or above, target inside the likely range, or below it. */
export type Status = 'meets' | 'within range' | 'gap';

/** How wide the likely range is: half-width above 20 points rough, 12 to 20 fair, below 12 good. */
export type Precision = 'rough' | 'fair' | 'good';

/** What is known about one competency; scores in points (0 to 100). */
export type CompetencyResult = {
  readonly id: string;
  readonly target: number;
  readonly weight: number;
  /** Answered ratings and scenarios of this competency. */
  readonly ratings: number;
  readonly scenarios: number;
  /** 25 × mean of the answered ratings, with nothing done to it; null without ratings. */
  readonly selfRating: number | null;
  /** What the scenarios alone say (EAP under the standard prior); null without scenarios. */
  readonly scenarioScore: number | null;
  /** Credit earned, each scenario counting from 0 to 1. */
  readonly scenarioCredit: number;
  /** Null when there is too little evidence: at least 2 ratings, 2 scenarios, or one of each. */
  readonly assessment: CompetencyAssessment | null;
};

/** The posterior of one assessed competency, summed up. */
export type CompetencyAssessment = {
  readonly score: number;
  readonly sd: number;
  readonly range: Range;
  readonly level: Level;
  /** Chance of each of the five levels; sums to 1. */
  readonly levelChances: readonly number[];
  /** Chance that the true score reaches the target, 0 to 1. */
  readonly chanceOfTarget: number;
  /** Points missing to the target, 0 when it is met. */
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
  /** Competencies that have a score. */
  readonly assessed: number;
};

export type CalibrationLabel =
  'ratings ahead of scenarios' | 'ratings behind scenarios' | 'consistent';

/** Scenario credit observed against the credit expected if the ratings were exactly right. */
export type Calibration =
  | {
      readonly available: false;
      readonly n: number;
      readonly discount: number;
      readonly chanceOfNone: number;
    }
  | {
      readonly available: true;
      /** Scenarios compared; a label needs at least 8. */
      readonly n: number;
      readonly observed: number;
      readonly expected: number;
      readonly sd: number;
      readonly z: number;
      readonly label: CalibrationLabel;
      /** Posterior mean of the leniency bias, in levels. */
      readonly discount: number;
      /** Posterior chance that there is no leniency bias. */
      readonly chanceOfNone: number;
    };

/** One indicator worth working on next. */
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

/** What scenarios took off the ratings. */
export type LargeDiscount = {
  /** Levels taken off every rating, on average. */
  readonly levels: number;
  /** Role fit in points by the ratings at face value. */
  readonly ratingsFit: number;
};

/** What a story says first: the most that is probable, in the order in which it is looked for. */
export type StoryClaim = 'whole' | 'meets' | 'level' | 'begun' | 'start';

/** Who somebody is in a role, as facts that sentences are made of. */
export type Story = {
  readonly claim: StoryClaim;
  /** True when all that is claimed is almost sure, not only probable. */
  readonly isSure: boolean;
  /** Ids of the competencies claimed, at most two, the surest first; empty for `whole` and `start`. */
  readonly competencies: readonly string[];
  /** Of `level`: the level that is probably reached there; null otherwise. */
  readonly level: Level | null;
  /** Id of the behaviour that stands out within the claim; null when none is known to. */
  readonly best: string | null;
  /** Id of the behaviour to work on next; null when none is known. */
  readonly next: string | null;
  /** Id of the competency with most to gain, where no behaviour is known and something is missing. */
  readonly room: string | null;
};

/** Everything that follows from a role and a person's responses. */
export type RoleResult = {
  readonly role: string;
  readonly version: number;
  readonly competencies: readonly CompetencyResult[];
  readonly fit: RoleFit | null;
  readonly calibration: Calibration;
  /** What scenarios took off the ratings; null unless it is much. */
  readonly discount: LargeDiscount | null;
  /** Ids of assessed competencies with a gap, largest weighted gap first. */
  readonly gapOrder: readonly string[];
  /** At most five, at most two per competency. */
  readonly recommendations: readonly Recommendation[];
  /** Next steps beyond the role; filled only when nothing is recommended. */
  readonly beyond: readonly Recommendation[];
  /** Who the person is in this role; null without a score. */
  readonly story: Story | null;
  /** At most three behaviours that stand out, strongest first, without the story's next step. */
  readonly strengths: readonly Recommendation[];
  readonly flags: readonly Flag[];
};
