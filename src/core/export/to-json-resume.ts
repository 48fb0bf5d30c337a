import type { Responses } from '../quiz/responses.ts';
import type { Role } from '../role/role.ts';
import type { ResultTable } from './result-table.ts';

/** The `skills` block of a JSON Resume (jsonresume.org schema 1.0.0). */
export type ResumeSkills = {
  readonly skills: readonly {
    readonly name: string;
    readonly level: string;
    readonly keywords: readonly string[];
  }[];
};

/** From this self-rating on ("routine cases on my own") a behaviour is a keyword. */
const LEAST_RATING = 2;

/**
 * The assessed competencies as skills, with the level reached, and the behaviours that the person
 * rated "Independent" or higher as keywords. What was not assessed is no skill and is left out.
 */
export function toJsonResume(role: Role, table: ResultTable, responses: Responses): ResumeSkills {
  return {
    skills: table.competencies.flatMap(({ id, name, level }) => {
      if (level === null) return [];
      const keywords = role.indicators.flatMap((indicator) => {
        const rating = responses.get(indicator.id);
        const strong = typeof rating === 'number' && rating >= LEAST_RATING;
        return indicator.competency === id && strong ? [indicator.title] : [];
      });
      return [{ name, level, keywords }];
    }),
  };
}
