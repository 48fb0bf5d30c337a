import {
  type CompetencyResult,
  decide,
  type Decision,
  type JudgedScores,
  type Level,
  type Range,
  type Role,
} from '#core';

/** A competency as shown in radar, bars and text, whether scored here or from a link. */
export type ResultRow = {
  readonly id: string;
  readonly name: string;
  readonly target: number;
  /** Null without enough evidence. */
  readonly shown: {
    readonly score: number;
    readonly range: Range;
    readonly level: Level;
    /** Whether the target is met, according to the answers. */
    readonly decision: Decision;
  } | null;
  /** How many answers it is based on; null if the link doesn't say. */
  readonly answers: number | null;
  readonly selfRating: number | null;
};

/** The rows of a result computed from answers. */
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

/** The rows of a link with scores only. */
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

/** A competency's name, or its id if the role doesn't have it. */
export function nameOf(role: Role, id: string): string {
  return role.competencies.find((competency) => competency.id === id)?.name ?? id;
}
