import {
  judgeSharedScores,
  scoreResponses,
  writeResponses,
  type CodeContent,
  type Responses,
  type Role,
} from '#core';

type ScoresContent = Extract<CodeContent, { kind: 'scores' }>;
type Details = Pick<CodeContent, 'name' | 'date'>;

/** The same keys whether or not there is a score, so that a table of many results has fixed columns. */
const NO_SCORE = { score: null, sd: null, range: null };

/**
 * The documented JSON of a result that was scored from its answers: numbers in full precision,
 * null for what was not assessed. Name and date appear only when the link carried them.
 */
export function buildResultJson(role: Role, responses: Responses, details?: Details): object {
  const { competencies, fit, calibration, recommendations, flags } = scoreResponses(
    role,
    responses,
  );
  return {
    role: role.id,
    version: role.version,
    ...detailsOf(details),
    responses: writeResponses(role, responses),
    competencies: Object.fromEntries(
      competencies.map(({ id, target, weight, assessment }) => [
        id,
        {
          ...(assessment === null ? NO_SCORE : scoreOf(assessment)),
          level: assessment?.level ?? null,
          target,
          weight,
          status: assessment?.status ?? null,
        },
      ]),
    ),
    fit: fitOf(fit),
    calibration: {
      n: calibration.n,
      available: calibration.available,
      observed: calibration.available ? calibration.observed : null,
      expected: calibration.available ? calibration.expected : null,
      z: calibration.available ? calibration.z : null,
      label: calibration.available ? calibration.label : null,
      discount: calibration.discount,
    },
    recommendations: recommendations.map(({ indicator }) => indicator),
    flags,
  };
}

/** The JSON of a scores-only link: what it says, in tenths of a point; the rest can't be known. */
export function buildSharedScoresJson(role: Role, content: ScoresContent): object {
  const { competencies, fit } = judgeSharedScores(role, content);
  return {
    role: role.id,
    version: role.version,
    ...detailsOf(content),
    responses: null,
    rescored: false,
    competencies: Object.fromEntries(
      competencies.map(({ id, target, weight, judged }) => [
        id,
        {
          ...(judged === null ? NO_SCORE : scoreOf(judged)),
          level: judged?.level ?? null,
          target,
          weight,
          status: judged?.status ?? null,
        },
      ]),
    ),
    fit: fitOf(fit),
    calibration: null,
    recommendations: null,
    flags: null,
  };
}

type Score = { readonly score: number; readonly sd: number; readonly range: readonly number[] };

function scoreOf({ score, sd, range }: Score): Score {
  return { score, sd, range };
}

function fitOf(fit: (Score & { readonly band: string; readonly assessed: number }) | null): object {
  return fit === null
    ? { ...NO_SCORE, band: null, assessed: 0 }
    : { ...scoreOf(fit), band: fit.band, assessed: fit.assessed };
}

function detailsOf({ name, date }: Details = { name: null, date: null }): object {
  return { ...(name === null ? {} : { name }), ...(date === null ? {} : { date }) };
}
