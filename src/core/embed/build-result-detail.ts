import type { RoleResult } from '../scoring/role-result.ts';
import type { ResultLevel } from './embed-options.ts';
import type { ResultDetail, SentCompetency, SentRange } from './result-detail.ts';

/** Makes the two links that a result may be sent with. */
export type ResultLinks = {
  readonly scores: () => string;
  readonly answers: () => string;
};

/**
 * Exactly what a host gets for what it asks: nothing more at 'band' than fit, range and band.
 * Points are rounded to whole ones. Null for 'none', or when too little was answered for a fit.
 */
export function buildResultDetail(
  result: RoleResult,
  level: ResultLevel,
  { date, links }: { readonly date: string; readonly links: ResultLinks },
): ResultDetail | null {
  const { fit } = result;
  if (level === 'none' || fit === null) return null;
  const detail: ResultDetail = {
    v: 1,
    role: result.role,
    roleVersion: result.version,
    date,
    fit: Math.round(fit.score),
    range: roundRange(fit.range),
    band: fit.band,
  };
  if (level === 'band') return detail;
  const competencies = result.competencies.map(({ id, assessment }): SentCompetency =>
    assessment === null
      ? { id, score: null, range: null }
      : { id, score: Math.round(assessment.score), range: roundRange(assessment.range) },
  );
  return { ...detail, competencies, link: level === 'answers' ? links.answers() : links.scores() };
}

function roundRange([low, high]: SentRange): SentRange {
  return [Math.round(low), Math.round(high)];
}
