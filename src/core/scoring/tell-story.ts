import type { BandId, Level } from '../role/role.ts';
import { decideProfile } from './claim-coverage.ts';
import { ALMOST_SURE, decide, isBelow, isMet, PROBABLE } from './decide.ts';
import type { Behaviours } from './recommend-next.ts';
import type { Recommendation, Story } from './role-result.ts';

/** A competency as far as a story needs it. */
export type ToldCompetency = {
  readonly id: string;
  /** Points. */
  readonly target: number;
  readonly weight: number;
  readonly assessment: {
    /** Points. */
    readonly score: number;
    /** Chance of meeting the target, 0 to 1. */
    readonly chanceOfTarget: number;
    /** Chance of each of the five levels; sums to 1. */
    readonly levelChances: readonly number[];
  } | null;
};

const NO_BEHAVIOURS: Behaviours = { behaviours: [], recommendations: [], beyond: [] };

type Sources = {
  /** Best first. */
  readonly bands: readonly { readonly id: BandId; readonly from: number }[];
  /** In the role's order. */
  readonly competencies: readonly ToldCompetency[];
  readonly fit: { readonly score: number; readonly sd: number } | null;
};

const MOST_CLAIMED = 2;
/** From this level on work is done alone: that is a strength, and below it a beginning. */
const LEAST_PRAISED: Level = 2;

/**
 * The story of a result, by rules: the most that is probable is said first, strengths before gaps. What
 * is called best was rated so, is no missed scenario and isn't the next step; a next step lies in what was
 * just said to be met only when no other is open. Null without a single score.
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
type Scored = Pick<ToldCompetency, 'id'> & NonNullable<ToldCompetency['assessment']>;

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
    return level < LEAST_PRAISED
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
    .slice(0, MOST_CLAIMED);
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
  const least = claim === 'begun' ? 1 : LEAST_PRAISED;
  return strongest(behaviours, least).find(
    ({ indicator, competency }) =>
      indicator !== next && (claim === 'whole' || competencies.includes(competency)),
  );
}

const MOST_STRENGTHS = 3;
const MOST_PER_COMPETENCY = 2;

/**
 * The behaviours that stand out, strongest first: rated as done alone or better, with an estimate that
 * agrees with it, and no scenario on them missed. At most three, at most two of one competency, without
 * the next step.
 */
export function listStrengths(
  behaviours: readonly Recommendation[],
  cuts: readonly number[],
  next: string | null,
): readonly Recommendation[] {
  const alone = cuts[LEAST_PRAISED - 1] ?? 0;
  const strong = strongest(behaviours, LEAST_PRAISED).filter(
    ({ indicator, level }) => level >= alone && indicator !== next,
  );
  return strong
    .filter(
      (one, index) =>
        strong.slice(0, index).filter(({ competency }) => competency === one.competency).length <
        MOST_PER_COMPETENCY,
    )
    .slice(0, MOST_STRENGTHS);
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
