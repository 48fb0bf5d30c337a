import type { ScoringRole, RoleResult } from '../scoring/input-and-result.ts';
import { competencyCuts, type Cuts, fitCuts, showPoints } from '../scoring/judge-score.ts';
import type { ResultLevel } from './embed-options.ts';
import type { ResultDetail, SentCompetency, SentRange } from './result-detail.ts';

/** Builds the two links that can be sent with a result. */
export type ResultLinks = {
  readonly scores: () => string;
  readonly answers: () => string;
};

/**
 * Builds exactly what a host gets at the level it asks for: nothing beyond fit, range and band at
 * 'band'. `against` is the query of the profile that the result is compared with, '' for the role's
 * own. Points are whole, rounded as displayed (see `showPoints`). Null for 'none', or when there is
 * no fit because too little was answered.
 */
export function buildResultDetail(
  role: Pick<ScoringRole, 'bands' | 'model'>,
  result: RoleResult,
  level: ResultLevel,
  {
    date,
    links,
    against = '',
  }: { readonly date: string; readonly links: ResultLinks; readonly against?: string },
): ResultDetail | null {
  const { fit } = result;
  if (level === 'none' || fit === null) return null;
  const bands = fitCuts(role.bands);
  const detail: ResultDetail = {
    v: 1,
    role: result.role,
    roleVersion: result.version,
    date,
    fit: wholePoints(fit.score, bands),
    range: wholeRange(fit.range, bands),
    band: fit.band,
    ...(against !== '' && { against }),
  };
  if (level === 'band') return detail;
  const competencies = result.competencies.map(({ id, target, assessment }): SentCompetency => {
    if (assessment === null) return { id, score: null, range: null };
    const cuts = competencyCuts(role.model.cuts, target);
    const { score, range } = assessment;
    return { id, score: wholePoints(score, cuts), range: wholeRange(range, cuts) };
  });
  return { ...detail, competencies, link: level === 'answers' ? links.answers() : links.scores() };
}

/** The contract requires integers, so a figure with decimals between two cuts is rounded down. */
function wholePoints(points: number, cuts: Cuts): number {
  return Math.floor(showPoints(points, cuts));
}

function wholeRange([low, high]: SentRange, cuts: Cuts): SentRange {
  return [wholePoints(low, cuts), wholePoints(high, cuts)];
}
