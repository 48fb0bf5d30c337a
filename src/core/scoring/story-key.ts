import type { Story } from './role-result.ts';

type Sure = '' | 'Sure';
type Best = '' | 'Best';

/** Names the sentence that tells a story: one for every way in which the words differ. */
export type StoryKey =
  `${'whole' | 'meets' | 'level' | 'topLevel'}${Sure}${Best}` | `begun${Best}` | 'start';

/** Which sentence tells this story; the highest level is a claim of its own, with nothing above it. */
export function storyKey({ claim, isSure, best, level }: Story): StoryKey {
  if (claim === 'start') return claim;
  const end = best === null ? '' : 'Best';
  if (claim === 'begun') return `begun${end}`;
  return `${level === 4 ? 'topLevel' : claim}${isSure ? 'Sure' : ''}${end}`;
}
