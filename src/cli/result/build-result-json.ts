import {
  judgeSharedScores,
  scoreFigures,
  writeResponses,
  type CodeContent,
  type Response,
  type Responses,
  type Role,
} from '#core';

/** One competency of a result; null where not assessed. Scores in points. */
export type CompetencyJson = ScoreJson & {
  readonly level: number | null;
  readonly target: number;
  readonly weight: number;
  readonly status: string | null;
};

/** The documented JSON of a result, as printed by the command line. */
export type ResultJson = {
  readonly role: string;
  readonly version: number;
  readonly name?: string;
  readonly date?: string;
  /** Null when a link holds only scores. */
  readonly responses: Readonly<Record<string, Response>> | null;
  /** False when the scores are claimed by a link rather than computed. */
  readonly rescored?: false;
  readonly competencies: Readonly<Record<string, CompetencyJson>>;
  readonly fit: ScoreJson & { readonly band: string | null; readonly assessed: number };
  readonly calibration: {
    readonly n: number;
    readonly available: boolean;
    readonly observed: number | null;
    readonly expected: number | null;
    readonly z: number | null;
    readonly label: string | null;
    readonly discount: number;
  } | null;
  readonly recommendations: readonly string[] | null;
  readonly flags: readonly string[] | null;
};

type ScoreJson = {
  readonly score: number | null;
  readonly sd: number | null;
  readonly range: readonly number[] | null;
};

type ScoresContent = Extract<CodeContent, { kind: 'scores' }>;
type Details = Pick<CodeContent, 'name' | 'date'>;

/** The keys exist even without a score, so that tables of results have fixed columns. */
const NO_SCORE = { score: null, sd: null, range: null };

/**
 * The documented JSON of a result scored from its answers: full precision, null where not assessed.
 * Name and date are only present if the link had them.
 */
export function buildResultJson(role: Role, responses: Responses, details?: Details): ResultJson {
  const { competencies, fit, calibration, recommendations, flags } = scoreFigures(role, responses);
  return {
    role: role.id,
    version: role.version,
    ...detailsOf(details),
    responses: writeResponses(role, responses),
    competencies: competenciesOf(competencies, ({ assessment }) => assessment),
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

/** The JSON of a scores-only link, in tenths of a point; everything else is unknown. */
export function buildSharedScoresJson(role: Role, content: ScoresContent): ResultJson {
  const { competencies, fit } = judgeSharedScores(role, content);
  return {
    role: role.id,
    version: role.version,
    ...detailsOf(content),
    responses: null,
    rescored: false,
    competencies: competenciesOf(competencies, ({ judged }) => judged),
    fit: fitOf(fit),
    calibration: null,
    recommendations: null,
    flags: null,
  };
}

type Score = { readonly score: number; readonly sd: number; readonly range: readonly number[] };

type Judged = Score & { readonly level: number; readonly status: string };
type Competency = { readonly id: string; readonly target: number; readonly weight: number };

/** Spelt out, because spreads and entries made a fifth of the garbage of a line. */
function competenciesOf<One extends Competency>(
  competencies: readonly One[],
  judgedIn: (one: One) => Judged | null,
): ResultJson['competencies'] {
  const written: Record<string, CompetencyJson> = {};
  for (const one of competencies) {
    const { id, target, weight } = one;
    const judged = judgedIn(one);
    if (judged === null) {
      written[id] = { ...NO_SCORE, level: null, target, weight, status: null };
    } else {
      const { score, sd, range, level, status } = judged;
      written[id] = { score, sd, range, level, target, weight, status };
    }
  }
  return written;
}

function scoreOf({ score, sd, range }: Score): Score {
  return { score, sd, range };
}

function fitOf(
  fit: (Score & { readonly band: string; readonly assessed: number }) | null,
): ResultJson['fit'] {
  return fit === null
    ? { ...NO_SCORE, band: null, assessed: 0 }
    : { ...scoreOf(fit), band: fit.band, assessed: fit.assessed };
}

function detailsOf({ name, date }: Details = { name: null, date: null }): {
  readonly name?: string;
  readonly date?: string;
} {
  return { ...(name === null ? {} : { name }), ...(date === null ? {} : { date }) };
}
