import type { Indicator, Level, Role } from '../role/role.ts';
import { levelOf } from '../scoring/judge-score.ts';

/** What to ask about one competency, from the role alone. */
export type InterviewQuestion = {
  readonly competency: string;
  /** The level that the role asks for. */
  readonly goal: Level;
  /** The behaviour to ask about, and another one where the first gives nothing. */
  readonly behaviours: readonly Indicator[];
};

const BEHAVIOURS = 2;

/**
 * For every competency the behaviours that the shortest form asks first: those say most about it.
 * In the role's order; the same for everybody who is asked.
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
