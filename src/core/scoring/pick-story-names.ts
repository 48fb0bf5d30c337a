import type { Role } from '../role/role.ts';
import { titleInSentence } from '../role/title-in-sentence.ts';

/**
 * The names that can appear in a story; a page that only tells the story can load these instead of
 * the role.
 */
export type StoryNames = {
  /** By competency id. */
  readonly competencies: Readonly<Record<string, string>>;
  /** By indicator id, phrased to fit into a sentence. */
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
