import type { Role } from './role.ts';

/** Reading speed in the time model of the AI Engineer role: 240 words a minute. */
const SECONDS_PER_WORD = 60 / 240;

type Rating = Pick<Role['indicators'][number], 'title' | 'anchors'>;
type Situation = Pick<Role['scenarios'][number], 'stem' | 'options'>;

/** Expected time to read and answer an item, in seconds, unrounded. */
export function expectedSeconds(item: Rating | Situation): number {
  return 'anchors' in item
    ? // Three quarters, because the anchors' scale becomes familiar; plus four seconds to choose.
      countWords([item.title, ...item.anchors]) * SECONDS_PER_WORD * 0.75 + 4
    : countWords([item.stem, ...item.options.map(({ text }) => text)]) * SECONDS_PER_WORD + 10;
}

function countWords(texts: readonly string[]): number {
  return texts.join(' ').trim().split(/\s+/).length;
}
