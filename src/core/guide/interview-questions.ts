import type { Indicator, Level, Role } from '../role/role.ts';
import { levelOf } from '../scoring/judge-score.ts';

/** Interview questions about one competency, derived from the role alone. */
export type InterviewQuestion = {
  readonly competency: string;
  /** The level that the role asks for. */
  readonly goal: Level;
  /** The behaviour to ask about, and a second one in case the first yields nothing. */
  readonly behaviours: readonly Indicator[];
};

const BEHAVIOURS = 2;

/**
 * For every competency, in the role's order, the behaviours that the shortest form asks first,
 * because these reveal the most. The same for every candidate.
 */
export function interviewQuestions(role: Role): readonly InterviewQuestion[] {
  return role.competencies.map(({ id, target }) => ({
    competency: id,
    goal: levelOf(target, role.model.cuts),
    behaviours: role.indicators
      .filter(({ competency }) => competency === id)
      .sort((one, other) => one.stage - other.stage)
      .slice(0, BEHAVIOURS),
  }));
}
