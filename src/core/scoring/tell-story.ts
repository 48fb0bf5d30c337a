import type { BandId, Level, Role } from '../role/role.ts';
import { decideProfile, ALMOST_SURE, decide, isBelow, isMet, PROBABLE } from './decide-target.ts';
import type { Behaviours } from './recommend-next.ts';
import type { Recommendation, Story, CompetencyResult, RoleResult } from './input-and-result.ts';
import { titleInSentence } from '../role/title-in-sentence.ts';

/** The parts of a competency that a story needs. */
export type StoryCompetency = {
  readonly id: string;
  /** Points. */
  readonly target: number;
  readonly weight: number;
  readonly assessment: {
    /** Points. */
    readonly score: number;
    /** Probability of meeting the target, 0 to 1. */
    readonly chanceOfTarget: number;
    /** Probability of each of the five levels; sums to 1. */
    readonly levelChances: readonly number[];
  } | null;
};

const NO_BEHAVIOURS: Behaviours = { behaviours: [], recommendations: [], beyond: [] };

type Sources = {
  /** Highest first. */
  readonly bands: readonly { readonly id: BandId; readonly from: number }[];
  /** In the role's order. */
  readonly competencies: readonly StoryCompetency[];
  readonly fit: { readonly score: number; readonly sd: number } | null;
};

const MAX_CLAIMED = 2;
/**
 * The level from which work is done alone, and so counts as a strength; below it is a beginning.
 */
const MIN_STRENGTH_LEVEL: Level = 2;

/**
 * Chooses the facts of a result's story: the strongest probable claim first, strengths before gaps.
 * The best behaviour was rated highly, has no missed scenario and isn't the next step. The next
 * step lies in an area just claimed as met only when no other area is open. Null without a single
 * score.
 */
export function tellStory(
  { bands, competencies, fit }: Sources,
  known: Behaviours = NO_BEHAVIOURS,
): Story | null {
  const scored = competencies.flatMap(({ assessment, ...one }) =>
    assessment === null ? [] : [{ ...one, ...assessment }],
  );
  if (scored.length === 0) return null;
  const isOpen = (id: string) =>
    scored.some((one) => one.id === id && !isMet(decide(one.chanceOfTarget)));
  const steps = [...known.recommendations, ...known.beyond];
  const next = steps.find(({ competency }) => isOpen(competency)) ?? steps[0];
  const gap = (one: { target: number; weight: number; score: number }) =>
    one.weight * Math.max(0, one.target - one.score);
  const [room] = scored
    .filter(({ chanceOfTarget }) => isBelow(decide(chanceOfTarget)))
    .sort((one, other) => gap(other) - gap(one));
  const claimed = claimOf(scored, scored.length === competencies.length ? fit : null, bands);
  const best = bestOf(known.behaviours, claimed, next?.indicator);
  return {
    ...claimed,
    best: best?.indicator ?? null,
    next: next?.indicator ?? null,
    room: next === undefined ? (room?.id ?? null) : null,
  };
}

type Claimed = Pick<Story, 'claim' | 'isSure' | 'competencies' | 'level'>;
type Scored = Pick<StoryCompetency, 'id'> & NonNullable<StoryCompetency['assessment']>;

function claimOf(scored: readonly Scored[], fit: Sources['fit'], bands: Sources['bands']): Claimed {
  const whole = fit === null ? 'too close to call' : decideProfile(fit, bands);
  if (isMet(whole)) {
    const isSure = whole === 'almost surely meets';
    return { claim: 'whole', isSure, competencies: [], level: null };
  }
  const met = surest(scored, ({ chanceOfTarget }) => chanceOfTarget);
  if (met.competencies.length > 0) return { claim: 'meets', ...met, level: null };
  for (const level of [4, 3, 2, 1] as const) {
    const there = surest(scored, ({ levelChances }) =>
      levelChances.slice(level).reduce((sum, chance) => sum + chance, 0),
    );
    if (there.competencies.length === 0) continue;
    return level < MIN_STRENGTH_LEVEL
      ? { claim: 'begun', ...there, level: null }
      : { claim: 'level', ...there, level };
  }
  return { claim: 'start', isSure: false, competencies: [], level: null };
}

function surest(
  scored: readonly Scored[],
  chanceOf: (one: Scored) => number,
): Pick<Story, 'competencies' | 'isSure'> {
  const probable = scored
    .map((one) => ({ id: one.id, chance: chanceOf(one) }))
    .filter(({ chance }) => chance >= PROBABLE)
    .sort((one, other) => other.chance - one.chance)
    .slice(0, MAX_CLAIMED);
  return {
    competencies: probable.map(({ id }) => id),
    isSure: probable.every(({ chance }) => chance >= ALMOST_SURE),
  };
}

function bestOf(
  behaviours: readonly Recommendation[],
  { claim, competencies }: Claimed,
  next: string | undefined,
): Recommendation | undefined {
  if (claim === 'start') return undefined;
  const least = claim === 'begun' ? 1 : MIN_STRENGTH_LEVEL;
  return strongest(behaviours, least).find(
    ({ indicator, competency }) =>
      indicator !== next && (claim === 'whole' || competencies.includes(competency)),
  );
}

const MAX_STRENGTHS = 3;
const MAX_PER_COMPETENCY = 2;

/**
 * The outstanding behaviours, strongest first: rated as done alone or better, with an estimate that
 * agrees and no missed scenario. At most three, at most two per competency, excluding the next
 * step.
 */
export function listStrengths(
  behaviours: readonly Recommendation[],
  cuts: readonly number[],
  next: string | null,
): readonly Recommendation[] {
  const alone = cuts[MIN_STRENGTH_LEVEL - 1] ?? 0;
  const strong = strongest(behaviours, MIN_STRENGTH_LEVEL).filter(
    ({ indicator, level }) => level >= alone && indicator !== next,
  );
  return strong
    .filter(
      (one, index) =>
        strong.slice(0, index).filter(({ competency }) => competency === one.competency).length <
        MAX_PER_COMPETENCY,
    )
    .slice(0, MAX_STRENGTHS);
}

function strongest(
  behaviours: readonly Recommendation[],
  least: number,
): readonly Recommendation[] {
  return behaviours
    .filter(({ rating, missedScenario }) => (rating ?? 0) >= least && !missedScenario)
    .sort(
      (one, other) =>
        (other.rating ?? 0) - (one.rating ?? 0) ||
        other.level - one.level ||
        (one.indicator < other.indicator ? -1 : 1),
    );
}

/**
 * The names that can appear in a story; a page that only tells the story can load these instead of
 * the role.
 */
export type StoryNames = {
  /** By competency id. */
  readonly competencies: Readonly<Record<string, string>>;
  /** By indicator id, phrased to fit into a sentence. */
  readonly behaviours: Readonly<Record<string, string>>;
  /** Lowest first. */
  readonly levels: readonly string[];
};

export function pickStoryNames(
  role: Pick<Role, 'locale' | 'competencies' | 'indicators' | 'levels'>,
): StoryNames {
  return {
    competencies: Object.fromEntries(role.competencies.map(({ id, name }) => [id, name])),
    behaviours: Object.fromEntries(
      role.indicators.map(({ id, title }) => [id, titleInSentence(title, role.locale)]),
    ),
    levels: role.levels.map(({ name }) => name),
  };
}

type Sure = '' | 'Sure';
type Best = '' | 'Best';

/** Key of the sentence that tells a story, one for each different wording. */
export type StoryKey =
  `${'whole' | 'meets' | 'level' | 'topLevel'}${Sure}${Best}` | `begun${Best}` | 'start';

/**
 * Picks the sentence for a story. The highest level has sentences of its own, because nothing comes
 * after it.
 */
export function storyKey({ claim, isSure, best, level }: Story): StoryKey {
  if (claim === 'start') return claim;
  const end = best === null ? '' : 'Best';
  if (claim === 'begun') return `begun${end}`;
  return `${level === 4 ? 'topLevel' : claim}${isSure ? 'Sure' : ''}${end}`;
}

/**
 * Id of the competency that a result may call the strongest: the surest of those its story claims.
 * If the story claims the whole profile, it is the one most likely to meet its target, ties broken
 * by score. Null when the story's claim is `start` and when there is no score: then nothing is
 * praised.
 */
export function strongestCompetency({
  competencies,
  story,
}: Pick<RoleResult, 'competencies' | 'story'>): string | null {
  if (story === null || story.claim === 'start') return null;
  if (story.claim !== 'whole') return story.competencies[0] ?? null;
  const [first] = competencies
    .flatMap(({ id, assessment }: CompetencyResult) =>
      assessment === null ? [] : [{ id, ...assessment }],
    )
    .sort((one, other) => other.chanceOfTarget - one.chanceOfTarget || other.score - one.score);
  return first?.id ?? null;
}
