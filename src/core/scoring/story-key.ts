import type { Story } from './role-result.ts';

type Sure = '' | 'Sure';
type Best = '' | 'Best';

/** Key of the sentence that tells a story, one for each different wording. */
export type StoryKey =
  `${'whole' | 'meets' | 'level' | 'topLevel'}${Sure}${Best}` | `begun${Best}` | 'start';

/**
 * Picks the sentence for a story. The highest level has sentences of its own, because nothing comes
 * after it.
 */
export function storyKey({ claim, isSure, best, level }: Story): StoryKey {
  if (claim === 'start') return claim;
  const end = best === null ? '' : 'Best';
  if (claim === 'begun') return `begun${end}`;
  return `${level === 4 ? 'topLevel' : claim}${isSure ? 'Sure' : ''}${end}`;
}
