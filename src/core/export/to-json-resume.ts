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

/** Lowest self-rating ("routine cases on my own") for which a behaviour becomes a keyword. */
const MIN_RATING = 2;

/**
 * Converts assessed competencies to skills with the level reached, and behaviours rated
 * "Independent" or higher to keywords. Competencies without a score are left out.
 */
export function toJsonResume(role: Role, table: ResultTable, responses: Responses): ResumeSkills {
  return {
    skills: table.competencies.flatMap(({ id, name, level }) => {
      if (level === null) return [];
      const keywords = role.indicators.flatMap((indicator) => {
        const rating = responses.get(indicator.id);
        const strong = typeof rating === 'number' && rating >= MIN_RATING;
        return indicator.competency === id && strong ? [indicator.title] : [];
      });
      return [{ name, level, keywords }];
    }),
  };
}
