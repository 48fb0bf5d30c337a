import { memoize } from '../memoize.ts';
import type { Responses } from '../quiz/responses.ts';
import type { Evidence } from './evidence.ts';
import { inferProfile } from './infer-profile.ts';
import type { Flag, RoleResult, ScoringRole } from './input-and-result.ts';
import { recommendNext } from './recommend-next.ts';
import { largeDiscount, scoreCalibration } from './score-calibration.ts';
import { type ProfileSketch, sketchScores, summariseProfile } from './score-profile.ts';
import { listStrengths, tellStory } from './tell-story.ts';

/**
 * Computes the full result of a person's responses to a role, unrounded. The order of answering
 * never changes a number; `context` can only raise warnings. Never throws: without evidence, scores
 * are null and lists empty.
 */
export function scoreResponses(
  role: ScoringRole,
  responses: Responses,
  context: ScoringContext = {},
): RoleResult {
  const inference = inferProfile(role, responses);
  const { competencies, fit } = summariseProfile(role, inference);
  const known = recommendNext(role, inference);
  const story = tellStory({ bands: role.bands, competencies, fit }, known);
  const calibration = scoreCalibration(role, inference);
  return {
    role: role.id,
    version: role.version,
    competencies,
    fit,
    calibration,
    discount: largeDiscount(calibration.discount, competencies),
    gapOrder: competencies
      .flatMap(({ id, assessment }) =>
        assessment !== null && assessment.gap > 0 ? [{ id, gap: assessment.weightedGap }] : [],
      )
      .sort((one, other) => other.gap - one.gap || (one.id < other.id ? -1 : 1))
      .map(({ id }) => id),
    recommendations: known.recommendations,
    beyond: known.beyond,
    story,
    strengths: listStrengths(known.behaviours, role.model.cuts, story?.next ?? null),
    flags: raiseFlags(
      role,
      responses,
      inference.competencies.map(({ evidence }) => evidence),
      context,
    ),
  };
}

/** The figures of a result, without what is told about them. */
export type Figures = Pick<ProfileSketch, 'competencies' | 'fit'> &
  Pick<RoleResult, 'calibration' | 'recommendations' | 'flags'>;

/**
 * The figures of `scoreResponses` and nothing else, for lists of many results: story, strengths and
 * what the scenarios say by themselves take a third of its time.
 */
export function scoreFigures(role: ScoringRole, responses: Responses): Figures {
  const inference = inferProfile(role, responses);
  return {
    ...sketchScores(role, inference),
    calibration: scoreCalibration(role, inference),
    recommendations: recommendNext(role, inference).recommendations,
    flags: raiseFlags(
      role,
      responses,
      inference.competencies.map(({ evidence }) => evidence),
      {},
    ),
  };
}

/** How the answers were given, where known. It can raise warnings and never changes a score. */
export type ScoringContext = {
  /** Item ids in the order of answering; defaults to the role's order. */
  readonly order?: readonly string[] | undefined;
  /** Time from showing an item to its answer, in milliseconds. */
  readonly milliseconds?: ReadonlyMap<string, number> | undefined;
  /** Ids of all items that were shown; defaults to those with a response, skips included. */
  readonly shown?: ReadonlySet<string> | undefined;
};

/** Nobody can have read an item in less than this many milliseconds. */
const MIN_MILLISECONDS = { rating: 2000, scenario: 5000 } as const;
const MIN_TIMED = 8;
const MIN_SLOW_SHARE = 0.9;
const MIN_RUN = 8;
const MAX_SKIPPED_SHARE = 0.4;

/**
 * Warnings about how the answers were given, in a fixed order. Source: measurement model 4.10; the
 * share of slow enough answers is response-time effort (Wise & Kong 2005).
 * - `too_fast`: at least 8 timed items, fewer than 90 % of them slower than 2 s (ratings) or 5 s
 *   (scenarios)
 * - `straight_line`: the same non-zero rating in a row for at least half of the ratings, and at
 *   least 8
 * - `many_skipped`: more than 40 % of the items shown have no answer
 */
export function raiseFlags(
  role: Pick<ScoringRole, 'order'>,
  responses: Responses,
  evidence: readonly Evidence[],
  { order = [], milliseconds = new Map(), shown = new Set() }: ScoringContext,
): readonly Flag[] {
  const levelOf = levelsOf(evidence);
  const isAnswered = (id: string) => levelOf.has(id);
  // Answers missing from a known order follow in the role's order.
  const answered = (
    order.length === 0 ? role.order : [...new Set([...order, ...role.order])]
  ).filter(isAnswered);

  let timed = 0;
  let slow = 0;
  const levels: number[] = [];
  for (const id of answered) {
    const level = levelOf.get(id) ?? null;
    if (level !== null) levels.push(level);
    const time = milliseconds.get(id);
    if (time === undefined) continue;
    timed += 1;
    if (time >= (level === null ? MIN_MILLISECONDS.scenario : MIN_MILLISECONDS.rating)) slow += 1;
  }
  const seen = countSeen(idsOf(role.order), responses, shown);

  const flags: Flag[] = [];
  if (timed >= MIN_TIMED && slow / timed < MIN_SLOW_SHARE) flags.push('too_fast');
  if (longestRun(levels) >= Math.max(MIN_RUN, levels.length / 2)) flags.push('straight_line');
  if ((seen - answered.length) / seen > MAX_SKIPPED_SHARE) flags.push('many_skipped');
  return flags;
}

/** Every answered item: the level of a rating, null for a scenario. */
function levelsOf(evidence: readonly Evidence[]): ReadonlyMap<string, number | null> {
  const levels = new Map<string, number | null>();
  for (const { ratings, scenarios } of evidence) {
    for (const { indicator, level } of ratings) levels.set(indicator.id, level);
    for (const { scenario } of scenarios) levels.set(scenario.id, null);
  }
  return levels;
}

const idsOf = memoize((order: readonly string[]) => new Set(order));

/** Number of the role's items known to have been shown; every item with a response was. */
function countSeen(
  known: ReadonlySet<string>,
  responses: Responses,
  shown: ReadonlySet<string>,
): number {
  let seen = 0;
  for (const id of responses.keys()) if (known.has(id)) seen += 1;
  for (const id of shown) if (known.has(id) && !responses.has(id)) seen += 1;
  return seen;
}

/**
 * Length of the longest run of one rating above 0. Runs of 0 don't count: many "never did that" in
 * a row are normal.
 */
function longestRun(levels: readonly number[]): number {
  let longest = 0;
  let run = 0;
  levels.forEach((level, index) => {
    run = level === levels[index - 1] ? run + 1 : 1;
    if (level !== 0) longest = Math.max(longest, run);
  });
  return longest;
}
