/** A text that was changed, around what differs: both have `start` and `end`. */
export type TextChange = {
  readonly start: string;
  readonly removed: string;
  readonly added: string;
  readonly end: string;
};

/** Words to show before and after what differs; further ones become an ellipsis. */
const CONTEXT = 8;

/** Splits a change of a text, word by word, into what stayed and what differs. */
export function splitChange(before: string, after: string): TextChange {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const most = Math.min(old.length, now.length);
  let start = 0;
  while (start < most && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < most - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  const between = (words: readonly string[]) => words.slice(start, words.length - end).join(' ');
  const first = old.slice(Math.max(0, start - CONTEXT), start);
  const last = old.slice(old.length - end).slice(0, CONTEXT);
  return {
    start: [...(start > CONTEXT ? ['…'] : []), ...first].join(' '),
    removed: between(old),
    added: between(now),
    end: [...last, ...(end > CONTEXT ? ['…'] : [])].join(' '),
  };
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
