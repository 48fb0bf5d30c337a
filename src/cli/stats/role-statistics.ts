import { competencyOf, type Item, listItems, type Response, type Role } from '#core';
import { Moments, PairMoments } from './moments.ts';
import type { Score, StoredResult } from './read-stored-line.ts';

/** Counts of one item. */
export type ItemCounts = {
  readonly item: Item;
  /** How often each level or option was chosen. */
  readonly chosen: number[];
  idk: number;
  skipped: number;
  /** Level of a rating, credit of a scenario ("I don't know" earns 0). */
  readonly value: Moments;
  /**
   * Paired with the mean of the person's other ratings of the competency, or other scenarios of the
   * role.
   */
  readonly withRest: PairMoments;
  /** Credit of a scenario by the person's mean rating of its competency, rounded to a level. */
  readonly byRating: readonly Moments[];
};

export type ScoreCounts = { readonly score: Moments; readonly squaredError: Moments };

/** Consecutive results of the same people. */
export type RetestCounts = {
  readonly scores: PairMoments;
  readonly change: Moments;
  /** Number of changes within the two likely ranges, 8 of 10 if nobody changed. */
  within: number;
};

const LEVELS = 5;
/** Quantile of the standard normal: 80 % of values are closer to 0. */
const EIGHTY_PERCENT = 1.2815515655446004;
/** Number of equal intervals of the scale from 0 to 100. */
const BINS = 10;

/**
 * Accumulates statistics over all results of one role, whatever the version: ids mean the same in
 * all of them. Memory grows with the role, and with the number of people known by id or name, whose
 * last scores are kept to detect retests, but not with the number of results.
 */
export class RoleStatistics {
  results = 0;
  withAnswers = 0;
  readonly items: ReadonlyMap<string, ItemCounts>;
  readonly competencies: ReadonlyMap<string, ScoreCounts>;
  readonly fit: ScoreCounts = { score: new Moments(), squaredError: new Moments() };
  readonly histogram: number[] = Array.from({ length: BINS }, () => 0);
  readonly retests: ReadonlyMap<string, RetestCounts>;
  /** Pairs of ratings of a competency: covariances use everybody who answered both. */
  readonly #pairs = new Map<string, PairMoments>();
  readonly #before = new Map<string, ReadonlyMap<string, Score>>();

  constructor(versions: readonly Role[]) {
    const items = versions.flatMap((role) =>
      listItems(role).map((item) => [item.id, item] as const),
    );
    this.items = new Map(items.map(([id, item]) => [id, countsOf(item)]));
    const ids = versions.flatMap((role) => role.competencies.map(({ id }) => id));
    this.competencies = new Map(
      ids.map((id) => [id, { score: new Moments(), squaredError: new Moments() }]),
    );
    this.retests = new Map(
      [...new Set(ids), 'fit'].map((id) => [
        id,
        { scores: new PairMoments(), change: new Moments(), within: 0 },
      ]),
    );
  }

  add(result: StoredResult): void {
    this.results += 1;
    if (result.responses !== null) {
      this.withAnswers += 1;
      this.#addAnswers(result.responses);
    }
    for (const [id, score] of result.competencies) addScore(this.competencies.get(id), score);
    if (result.fit !== null) {
      addScore(this.fit, result.fit);
      const bin = Math.min(BINS - 1, Math.max(0, Math.floor((result.fit.score / 100) * BINS)));
      this.histogram[bin] = (this.histogram[bin] ?? 0) + 1;
    }
    this.#addRetest(result);
  }

  /** Ids of a competency's ratings. */
  ratingsOf(competency: string): readonly string[] {
    return [...this.items.values()]
      .filter(({ item }) => item.kind === 'rating' && competencyOf(item) === competency)
      .map(({ item }) => item.id);
  }

  /**
   * Covariances of these ratings, and the smallest number of people behind one; null if some are
   * missing.
   */
  covarianceOf(ids: readonly string[]) {
    const pairs = ids.map((one) => ids.map((other) => this.#pairs.get(pairKey(one, other))));
    const fewest = Math.min(...pairs.flat().map((pair) => pair?.n ?? 0));
    const matrix = pairs.map((row) => row.map((pair) => pair?.covariance() ?? NaN));
    return fewest < 2 ? null : { matrix, fewest };
  }

  #addAnswers(responses: Readonly<Record<string, Response>>): void {
    const given = Object.entries(responses).flatMap(([id, response]) => {
      const counts = this.items.get(id);
      return counts === undefined ? [] : [{ counts, response }];
    });
    const values = given.flatMap(({ counts, response }) => {
      const value = countAnswer(counts, response);
      return value === null ? [] : [{ counts, value }];
    });
    for (const [index, { counts, value }] of values.entries()) {
      const { item } = counts;
      const rest = values.filter(
        (other, place) => place !== index && isCorrelatedWith(item, other.counts.item),
      );
      const mean = meanOf(rest.map((other) => other.value));
      if (mean !== null) counts.withRest.add(value, mean);
      if (item.kind === 'rating') this.#addPairs(item, values.slice(index));
      else {
        const ratings = values.filter(({ counts: { item: other } }) => isRatingOf(other, item));
        const rating = meanOf(ratings.map((other) => other.value));
        if (rating !== null) counts.byRating[Math.round(rating)]?.add(value);
      }
    }
  }

  #addPairs(item: Item, rest: readonly { readonly counts: ItemCounts; readonly value: number }[]) {
    const [first] = rest;
    for (const { counts, value } of rest) {
      if (!isRatingOf(counts.item, item) || first === undefined) continue;
      const key = pairKey(item.id, counts.item.id);
      const pair = this.#pairs.get(key) ?? new PairMoments();
      this.#pairs.set(key, pair);
      pair.add(first.value, value);
    }
  }

  #addRetest({ person, competencies, fit }: StoredResult): void {
    if (person === null) return;
    const scores = new Map(competencies);
    if (fit !== null) scores.set('fit', fit);
    for (const [id, before] of this.#before.get(person) ?? []) {
      const now = scores.get(id);
      const counts = this.retests.get(id);
      if (now === undefined || counts === undefined) continue;
      counts.scores.add(before.score, now.score);
      counts.change.add(now.score - before.score);
      const room = EIGHTY_PERCENT * Math.hypot(before.sd, now.sd);
      if (Math.abs(now.score - before.score) <= room) counts.within += 1;
    }
    this.#before.set(person, scores);
  }
}

function countsOf(item: Item): ItemCounts {
  const choices = item.kind === 'rating' ? LEVELS : item.scenario.options.length;
  return {
    item,
    chosen: Array.from({ length: choices }, () => 0),
    idk: 0,
    skipped: 0,
    value: new Moments(),
    withRest: new PairMoments(),
    byRating: item.kind === 'rating' ? [] : Array.from({ length: LEVELS }, () => new Moments()),
  };
}

/** Counts an answer; returns its level or credit, null if skipped or invalid. */
function countAnswer(counts: ItemCounts, response: Response): number | null {
  if (response === 'skipped') {
    counts.skipped += 1;
    return null;
  }
  if (response === 'idk') {
    counts.idk += 1;
    counts.value.add(0);
    return 0;
  }
  const { item, chosen } = counts;
  const value =
    item.kind === 'rating' ? response : (item.scenario.options[response]?.credit ?? null);
  if (value === null || chosen[response] === undefined) return null;
  chosen[response] += 1;
  counts.value.add(value);
  return value;
}

/**
 * Whether an item is correlated with another one: ratings with those of their competency, scenarios
 * with all other scenarios.
 */
function isCorrelatedWith(item: Item, other: Item): boolean {
  return item.kind === 'rating' ? isRatingOf(other, item) : other.kind === 'scenario';
}

function isRatingOf(item: Item, other: Item): boolean {
  return item.kind === 'rating' && competencyOf(item) === competencyOf(other);
}

function addScore(counts: ScoreCounts | undefined, { score, sd }: Score): void {
  counts?.score.add(score);
  counts?.squaredError.add(sd * sd);
}

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function pairKey(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}
