import type { Role } from './role.ts';

/** Seconds by the time model of the AI Engineer role: 240 words a minute. */
const SECONDS_PER_WORD = 60 / 240;

type Rating = Pick<Role['indicators'][number], 'title' | 'anchors'>;
type Situation = Pick<Role['scenarios'][number], 'stem' | 'options'>;

/** How long an item takes to read and answer by its words, in seconds, not rounded. */
export function expectedSeconds(item: Rating | Situation): number {
  return 'anchors' in item
    ? // Three quarters: the ladder of anchors becomes familiar. Four seconds to choose.
      countWords([item.title, ...item.anchors]) * SECONDS_PER_WORD * 0.75 + 4
    : countWords([item.stem, ...item.options.map(({ text }) => text)]) * SECONDS_PER_WORD + 10;
}

function countWords(texts: readonly string[]): number {
  return texts.join(' ').trim().split(/\s+/).length;
}
