import {
  type CompetencyResult,
  decide,
  type Decision,
  type JudgedScores,
  type Level,
  type Range,
  type Role,
} from '#core';

/** What radar, bars and words show of a competency, whether scored here or carried by a link. */
export type ResultRow = {
  readonly id: string;
  readonly name: string;
  readonly target: number;
  /** Null without enough evidence. */
  readonly shown: {
    readonly score: number;
    readonly range: Range;
    readonly level: Level;
    /** Whether the target is met, as far as the answers tell. */
    readonly decision: Decision;
  } | null;
  /** Answers it rests on; null where the link doesn't say. */
  readonly answers: number | null;
  readonly selfRating: number | null;
};

/** Rows of a result that was computed from answers. */
export function rowsOfResult(
  role: Role,
  competencies: readonly CompetencyResult[],
): readonly ResultRow[] {
  return competencies.map(({ id, target, assessment, ratings, scenarios, selfRating }) => ({
    id,
    name: nameOf(role, id),
    target,
    shown: assessment && { ...assessment, decision: decide(assessment.chanceOfTarget) },
    answers: ratings + scenarios,
    selfRating,
  }));
}

/** Rows of a link that carries scores alone. */
export function rowsOfScores(
  role: Role,
  competencies: JudgedScores['competencies'],
): readonly ResultRow[] {
  return competencies.map(({ id, target, judged }) => ({
    id,
    name: nameOf(role, id),
    target,
    shown: judged && { ...judged, decision: decide(judged.chanceOfTarget) },
    answers: null,
    selfRating: null,
  }));
}

/** A competency's name, or its id for one that the role doesn't have. */
export function nameOf(role: Role, id: string): string {
  return role.competencies.find((competency) => competency.id === id)?.name ?? id;
}
