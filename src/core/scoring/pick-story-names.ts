import type { Role } from '../role/role.ts';
import { titleInSentence } from '../role/title-in-sentence.ts';

/** The names that a story may have in it; a page that tells one can carry this much of a role. */
export type StoryNames = {
  /** By id. */
  readonly competencies: Readonly<Record<string, string>>;
  /** By id, as parts of a sentence. */
  readonly behaviours: Readonly<Record<string, string>>;
  /** Lowest first. */
  readonly levels: readonly string[];
};

export function pickStoryNames(
  role: Pick<Role, 'locale' | 'competencies' | 'indicators' | 'levels'>,
): StoryNames {
  return {
    competencies: Object.fromEntries(role.competencies.map(({ id, name }) => [id, name])),
    behaviours: Object.fromEntries(
      role.indicators.map(({ id, title }) => [id, titleInSentence(title, role.locale)]),
    ),
    levels: role.levels.map(({ name }) => name),
  };
}
