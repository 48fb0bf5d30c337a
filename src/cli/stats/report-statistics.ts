import { competencyOf } from '#core';
import {
  cronbachAlpha,
  empiricalReliability,
  mcdonaldOmega,
  wilsonInterval,
} from './reliability.ts';
import type { ItemCounts, RetestCounts, RoleStatistics, ScoreCounts } from './role-statistics.ts';

/** Minimum number of people for correlations and reliabilities. */
export const MIN_PEOPLE = 30;

/** The statistics of a role as JSON; null where there are too few people. */
export type RoleReport = ReturnType<typeof reportRole>;
export type ItemReport = ReturnType<typeof reportItem>;

/** Converts counts to statistics. */
export function reportRole(role: string, statistics: RoleStatistics) {
  const { results, withAnswers, items, competencies, fit, histogram, retests } = statistics;
  return {
    role,
    results,
    withAnswers,
    items: [...items.values()].map((counts) => reportItem(counts, withAnswers)),
    competencies: [...competencies].map(([id, counts]) => ({
      id,
      ...reportScores(counts),
      ...reportConsistency(statistics, id),
    })),
    fit: {
      ...reportScores(fit),
      histogram: histogram.map((count, bin) => ({
        from: (bin * 100) / histogram.length,
        to: ((bin + 1) * 100) / histogram.length,
        count,
      })),
    },
    retests: [...retests].flatMap(([id, counts]) =>
      counts.change.n === 0 ? [] : [{ id, ...reportRetest(counts) }],
    ),
    cannotSay: listLimitations(statistics),
  };
}

function reportItem(counts: ItemCounts, people: number) {
  const { item, chosen, idk, skipped, value, withRest, byRating } = counts;
  return {
    id: item.id,
    kind: item.kind,
    competency: competencyOf(item),
    answered: value.n,
    skipped,
    /** Not in their form, or skipped: a code doesn't distinguish these. */
    missing: people - value.n - skipped,
    idk: item.kind === 'rating' ? null : idk,
    chosen,
    mean: value.n === 0 ? null : value.mean,
    sd: value.sd(),
    itemRest: withRest.n < MIN_PEOPLE ? null : withRest.correlation(),
    creditByRating:
      item.kind === 'rating'
        ? null
        : byRating.map(({ n, mean }, level) => ({ level, n, mean: n === 0 ? null : mean })),
  };
}

function reportScores({ score, squaredError }: ScoreCounts) {
  const variance = score.variance();
  return {
    n: score.n,
    mean: score.n === 0 ? null : score.mean,
    sd: score.sd(),
    /** Root mean squared standard error. */
    error: score.n === 0 ? null : Math.sqrt(squaredError.mean),
    reliability:
      variance === null || score.n < MIN_PEOPLE
        ? null
        : empiricalReliability(variance, squaredError.mean),
  };
}

function reportConsistency(statistics: RoleStatistics, competency: string) {
  // Ratings that only longer forms contain have fewer people, or none.
  const ids = statistics
    .ratingsOf(competency)
    .filter((id) => (statistics.items.get(id)?.value.n ?? 0) >= MIN_PEOPLE);
  const covariance = ids.length < 2 ? null : statistics.covarianceOf(ids);
  const known = covariance !== null && covariance.fewest >= MIN_PEOPLE ? covariance : null;
  return {
    ratings: ids,
    fewestPeople: covariance?.fewest ?? 0,
    alpha: known === null ? null : cronbachAlpha(known.matrix),
    omega: known === null ? null : mcdonaldOmega(known.matrix),
  };
}

function reportRetest({ scores, change, within }: RetestCounts) {
  return {
    n: change.n,
    meanChange: change.mean,
    sdOfChange: change.sd(),
    correlation: scores.n < MIN_PEOPLE ? null : scores.correlation(),
    /** Share of changes within the two likely ranges; 0.8 if nobody changed. */
    within: within / change.n,
    withinRange: wilsonInterval(within, change.n),
  };
}

/** Limitations of these results, in words. */
function listLimitations({
  results,
  withAnswers,
  fit,
  retests,
}: RoleStatistics): readonly string[] {
  const limitations: string[] = [];
  if (withAnswers < results)
    limitations.push('Results with scores alone count in scores and fit, not in items.');
  if (fit.score.n < MIN_PEOPLE)
    limitations.push(
      `Below ${MIN_PEOPLE} people no correlation and no reliability is given: it would say more about chance than about the items.`,
    );
  const pairs = retests.get('fit')?.change.n ?? 0;
  if (pairs === 0)
    limitations.push(
      'Nobody is here twice, so whether likely ranges hold can’t be checked. Give names, or --id to npm run result.',
    );
  else if (pairs < MIN_PEOPLE)
    limitations.push(
      `Results that are somebody’s second: ${pairs}. That is too few to judge likely ranges by.`,
    );
  limitations.push(
    'Whether scores are true can’t be told from them: that needs another measure of the same people. Who sends a result has chosen to, and isn’t everybody.',
  );
  return limitations;
}
