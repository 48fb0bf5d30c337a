import { compareScores, type ScoreDifference } from '../compare/compare-scores.ts';
import type { Level } from '../role/role.ts';
import { levelOf } from '../scoring/judge-score.ts';
import type { ScoringRole } from '../scoring/input-and-result.ts';
import type { ObserverRating } from '../share/layouts/ratings-layout.ts';
import { viewOf, type ObservedCompetency, type ObserverRatings } from './score-observer.ts';

/**
 * Why a behaviour is worth discussing, in the order of discussion:
 * - difference: an observer's rating and the person's own differ by more than chance explains
 * - shared-gap: everybody who rated it is below the level that the role asks for
 * - hidden-strength: an observer rates it higher than the person does, and none lower
 * - rest: rated, and none of these
 * - unseen: no observer could judge it
 */
export type BehaviourTopic = (typeof TOPICS)[number];

const TOPICS = ['difference', 'shared-gap', 'hidden-strength', 'rest', 'unseen'] as const;

/** One behaviour as each person sees it. Deliberately without a combined figure. */
export type BehaviourView = {
  readonly indicator: string;
  readonly competency: string;
  readonly topic: BehaviourTopic;
  readonly self: Level | null;
  /** One entry per observer, in the given order; null where not asked or not answered. */
  readonly observers: readonly (ObserverRating | null)[];
  /**
   * Levels by which the observer who differs most is above (negative: below) the person's own
   * rating.
   */
  readonly difference: number;
};

type Views = {
  /** The person's own levels by indicator id. */
  readonly self: ReadonlyMap<string, Level>;
  readonly observers: readonly ObserverRatings[];
};

/**
 * Sorts the behaviours that observers were asked about by how much they are worth discussing:
 * significant differences (largest first), then gaps that everybody sees (widest first), then
 * hidden strengths. Two ratings differ significantly by the same rule as scores, each under the
 * model's prior. With the usual parameters that takes three levels, because two people who agree
 * still rate two levels apart in about 28 of 100 cases.
 */
export function compareBehaviours(role: ScoringRole, views: Views): readonly BehaviourView[] {
  const weighed = role.competencies.flatMap(({ id: competency, target }) => {
    const goal = levelOf(target, role.model.cuts);
    return role.indicators
      .filter((one) => one.competency === competency)
      .filter(({ id }) => views.observers.some((ratings) => ratings.has(id)))
      .map((indicator) => {
        const self = views.self.get(indicator.id) ?? null;
        const observers = views.observers.map((ratings) => ratings.get(indicator.id) ?? null);
        const levels = observers.filter(isLevel);
        const isApart =
          self !== null && levels.some((level) => areApart(role, indicator, self, level));
        const view: BehaviourView = {
          indicator: indicator.id,
          competency,
          topic: isApart ? 'difference' : topicOf(self, levels, goal),
          self,
          observers,
          difference: self === null ? 0 : largest(levels.map((level) => level - self)),
        };
        const missing = [self ?? goal, ...levels].reduce<number>(
          (sum, each) => sum + goal - each,
          0,
        );
        return { view, missing: view.topic === 'shared-gap' ? missing : 0 };
      });
  });
  return weighed
    .sort(
      (one, other) =>
        TOPICS.indexOf(one.view.topic) - TOPICS.indexOf(other.view.topic) ||
        other.missing - one.missing ||
        Math.abs(other.view.difference) - Math.abs(one.view.difference),
    )
    .map(({ view }) => view);
}

/** One competency: how far each observer's score is above the person's own, in points. */
export type CompetencyViews = {
  readonly id: string;
  readonly observers: readonly (ObservedCompetency & {
    /** Null when either has no score. */
    readonly difference: ScoreDifference | null;
  })[];
};

/** Each observer's scores beside the person's own, by competency in the role's order. */
export function compareViews(
  self: readonly {
    readonly id: string;
    readonly assessment: { readonly score: number; readonly sd: number } | null;
  }[],
  observers: readonly (readonly ObservedCompetency[])[],
): readonly CompetencyViews[] {
  return self.map(({ id, assessment }) => ({
    id,
    observers: observers.flatMap((observed) =>
      observed
        .filter((each) => each.id === id)
        .map((each) => ({ ...each, difference: compareScores(assessment, each.observed) })),
    ),
  }));
}

function topicOf(
  self: Level | null,
  levels: readonly Level[],
  goal: Level,
): Exclude<BehaviourTopic, 'difference'> {
  if (levels.length === 0) return 'unseen';
  if (self === null) return 'rest';
  if ([self, ...levels].every((level) => level < goal)) return 'shared-gap';
  const isAbove = levels.some((level) => level > self) && levels.every((level) => level >= self);
  return isAbove ? 'hidden-strength' : 'rest';
}

function areApart(role: ScoringRole, indicator: Indicator, self: Level, level: Level): boolean {
  const [own, seen] = [
    viewOf(role, [{ indicator, level: self }]),
    viewOf(role, [{ indicator, level }]),
  ];
  return compareScores(own, seen)?.toldApart === true;
}

type Indicator = ScoringRole['indicators'][number];

function largest(differences: readonly number[]): number {
  return differences.reduce((most, each) => (Math.abs(each) > Math.abs(most) ? each : most), 0);
}

function isLevel(rating: ObserverRating | null): rating is Level {
  return rating !== null && rating !== 'cant-judge';
}
