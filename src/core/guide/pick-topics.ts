import type { BehaviourView } from '../observer/compare-views.ts';
import type { Level } from '../role/role.ts';
import { levelOf } from '../scoring/judge-score.ts';
import type { ScoringRole, RoleResult } from '../scoring/input-and-result.ts';

/**
 * Why a behaviour is worth two people's time:
 * - difference: an observer's rating differs from the person's own by more than chance explains
 * - contradiction: the person rated themselves at or above what the role asks for, and missed a
 *   scenario about it
 * - gap: it is below what the role asks for
 * - grow: nothing is missing; this one is the lowest
 */
export type TopicReason = 'difference' | 'contradiction' | 'gap' | 'grow';

export type GuideTopic = {
  readonly indicator: string;
  readonly competency: string;
  readonly reason: TopicReason;
};

export type GuideStrength = {
  readonly indicator: string;
  readonly competency: string;
  readonly level: Level;
  /** True when an observer rates it higher than the person does. */
  readonly isHidden: boolean;
};

type Sources = {
  readonly result: Pick<RoleResult, 'recommendations' | 'beyond'>;
  /** The person's own levels by indicator id. */
  readonly self: ReadonlyMap<string, Level>;
  /** Sorted by `compareBehaviours`; empty without observers. */
  readonly behaviours: readonly BehaviourView[];
};

const MAX_TOPICS = 3;
const MAX_STRENGTHS = 3;

/**
 * Picks what to discuss in forty minutes: at most three strengths and three topics. Differences and
 * contradictions come first, because no figure can settle them, then the most needed steps. Each
 * behaviour occurs once, and no kind gets a second topic before the others have had one.
 */
export function pickTopics(
  role: ScoringRole,
  sources: Sources,
): { readonly strengths: readonly GuideStrength[]; readonly topics: readonly GuideTopic[] } {
  const topics = topicsOf(role, sources);
  const taken = new Set(topics.map(({ indicator }) => indicator));
  return { strengths: strengthsOf(role, sources, taken), topics };
}

function topicsOf(role: ScoringRole, { result, self, behaviours }: Sources): readonly GuideTopic[] {
  const steps = result.recommendations;
  const differences = behaviours.filter(({ topic }) => topic === 'difference');
  const contradictions = steps.filter(
    ({ missedScenario, rating, competency }) =>
      missedScenario && rating !== null && isReached(role, competency, rating),
  );
  const candidates: readonly GuideTopic[] = [
    ...differences.slice(0, 1).map(asTopic('difference')),
    ...contradictions.slice(0, 1).map(asTopic('contradiction')),
    ...steps.filter((step) => !contradictions.includes(step)).map(asTopic('gap')),
    ...differences.slice(1).map(asTopic('difference')),
    ...contradictions.slice(1).map(asTopic('contradiction')),
    ...result.beyond.map(asTopic('grow')),
  ];
  return candidates
    .filter(
      ({ indicator }, index) =>
        candidates.findIndex((each) => each.indicator === indicator) === index &&
        // Behaviours that weren't asked have no level.
        self.has(indicator),
    )
    .slice(0, MAX_TOPICS);
}

function asTopic(reason: TopicReason) {
  return ({ indicator, competency }: Omit<GuideTopic, 'reason'>): GuideTopic => ({
    indicator,
    competency,
    reason,
  });
}

/**
 * Hidden strengths first, then those furthest above what the role asks for; each competency gets
 * one before any gets two.
 */
function strengthsOf(
  role: ScoringRole,
  { self, behaviours }: Sources,
  taken: ReadonlySet<string>,
): readonly GuideStrength[] {
  const hidden = new Set(
    behaviours.flatMap(({ topic, indicator }) => (topic === 'hidden-strength' ? [indicator] : [])),
  );
  const all = role.competencies.flatMap(({ id: competency, target, weight }) => {
    const goal = levelOf(target, role.model.cuts);
    return role.indicators.flatMap(({ id: indicator, competency: owner }) => {
      const level = owner === competency ? self.get(indicator) : undefined;
      // Level 0 means never done.
      if (level === undefined || level === 0 || taken.has(indicator)) return [];
      const isHidden = hidden.has(indicator);
      return [{ indicator, competency, level, isHidden, above: level - goal, weight }];
    });
  });
  const sorted = all.sort(
    (one, other) =>
      Number(other.isHidden) - Number(one.isHidden) ||
      other.above - one.above ||
      other.level - one.level ||
      other.weight - one.weight,
  );
  const first = sorted.filter(
    ({ competency }, index) => sorted.findIndex((each) => each.competency === competency) === index,
  );
  return [...first, ...sorted.filter((each) => !first.includes(each))]
    .slice(0, MAX_STRENGTHS)
    .map(({ indicator, competency, level, isHidden }) => ({
      indicator,
      competency,
      level,
      isHidden,
    }));
}

/** Whether a level is at or above what the role asks for in a competency. */
function isReached({ competencies, model }: ScoringRole, competency: string, level: number) {
  return competencies.some(
    ({ id, target }) => id === competency && level >= levelOf(target, model.cuts),
  );
}
