import { isAnswered } from '../quiz/responses.ts';
import { succeed, type Result } from '../result.ts';
import type { BandId } from '../role/role.ts';
import type { ScoringRole, Range, Status } from '../scoring/input-and-result.ts';
import { scoreProfile } from '../scoring/score-profile.ts';
import type { DecodedCode, ShareError } from '../share/decode-result-code.ts';
import { judgeSharedScores } from '../share/judge-shared-scores.ts';
import { readResponses, readSharedScores } from '../share/read-responses.ts';
import type { LayoutRole } from '../share/layouts/role-layout.ts';

/**
 * The parts of a role that scoring a code needs: without texts, so it is cheap to send to a worker.
 */
export type ComparableRole = { readonly scoring: ScoringRole; readonly layout: LayoutRole };

/** A score of a compared result, in points. */
export type ComparedScore = {
  readonly score: number;
  readonly sd: number;
  readonly range: Range;
  readonly status: Status;
};

/** One person's result in a comparison, scored with the role version that it was made with. */
export type ComparedResult = {
  readonly code: string;
  readonly kind: 'answers' | 'scores';
  readonly role: string;
  readonly version: number;
  readonly name: string | null;
  readonly date: string | null;
  /** Number of answers behind it. */
  readonly answers: number;
  readonly fit: {
    readonly score: number;
    readonly sd: number;
    readonly range: Range;
    readonly band: BandId;
    readonly assessed: number;
  } | null;
  /** In the role's order; null for a competency that was not assessed. */
  readonly competencies: readonly { readonly id: string; readonly score: ComparedScore | null }[];
};

/**
 * Computes the result of a code: answers are scored by the measurement model, shared scores are
 * used as they are.
 */
export function scoreCode(
  decoded: DecodedCode,
  { scoring, layout }: ComparableRole,
): Result<ComparedResult, ShareError> {
  const { code, kind, name, date } = decoded;
  const about = { code, kind, role: scoring.id, version: scoring.version, name, date };
  if (decoded.kind === 'scores') {
    const shared = readSharedScores(decoded, layout);
    if (!shared.ok) return shared;
    const { competencies, fit } = judgeSharedScores(scoring, decoded);
    return succeed({
      ...about,
      answers: decoded.ratings + decoded.scenarios,
      fit,
      competencies: competencies.map(({ id, judged }) => ({ id, score: judged })),
    });
  }
  const responses = readResponses(decoded, layout);
  if (!responses.ok) return responses;
  const { competencies, fit } = scoreProfile(scoring, responses.value);
  return succeed({
    ...about,
    answers: [...responses.value.values()].filter(isAnswered).length,
    fit,
    competencies: competencies.map(({ id, assessment }) => ({ id, score: assessment })),
  });
}
