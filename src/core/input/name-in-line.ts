import {
  isCertainName,
  isEmail,
  isNumberOrTime,
  isPossibleName,
  showName,
  type Name,
} from './name-like.ts';

/** The name in the text before a link; null if it isn't one. */
export function nameBefore(before: string): Name {
  const linked = /\[([^[\]]{1,80})\]\($/u.exec(before.trimEnd());
  if (linked?.[1] !== undefined && isPossibleName(linked[1])) return showName(linked[1]);
  const opened = linked === null ? before : before.slice(0, linked.index);
  const isSeparated = /[:=>\-–—|]\s*[<(["'“„*_]*$/u.test(opened);
  const text = stripTimes(stripMarks(trimEnd(opened)));
  const [first = ''] = text.split(/:\s|\s[-–—|]\s/u, 1);
  const name = trimEnd(first);
  if (isPossibleName(name) && (isSeparated || text !== first || isCertainName(name)))
    return showName(name);
  return isEmail(name) ? showName(name) : null;
}

/** The name in the text after a link. */
export function nameAfter(after: string): Name {
  const text = trimEnd(stripTimes(after.replace(/^[\s,;:)>\]"'”|\-–—(]+/u, ''))).replace(/\)$/, '');
  return isCertainName(text) ? showName(text) : null;
}

/** The author's name in a separate line of a chat or email above the content. */
export function nameOfLine(line: string): Name {
  const text = stripMarks(line.trim());
  const from = /^(?:from|von|de|da|van|fra|från|od|от)\s*:\s*(.{1,200})$/iu.exec(text)?.[1];
  const wrote =
    /(?:,|\d|\bat|\bon)\s+(?:[ap]\.?\s?m\.?,?\s+)?([^,<>\d]{2,60}?)\s*(?:<[^>]*>)?\s*(?:wrote|schrieb|a écrit|escribió|ha scritto)\s*:$/iu.exec(
      text,
    )?.[1];
  const name = stripTimes(
    trimEnd((from ?? wrote ?? text).replace(/<[^<>]*>/gu, ' ').replace(/^"(.*)"\s*$/u, '$1')),
  );
  return isCertainName(name) ? showName(name) : null;
}

/** True for a line that contains only a date or time. */
export function isTimeLine(line: string): boolean {
  return isNumberOrTime(line);
}

/** Removes leading quote marks, bullets, list numbers and check boxes. */
function stripMarks(text: string): string {
  return text
    .replace(/^[\s>*•·▪◦‣|\-–—+]+/u, '')
    .replace(/^\[[ xX]?\]\s*/u, '')
    .replace(/^\(?\d{1,4}[.)]\s+/u, '')
    .replace(/^[*_~"'“„]+/u, '');
}

const CLOCK = String.raw`\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s*[ap]\.?\s?m\.?)?`;
const TIME_BEFORE = new RegExp(
  String.raw`^[\s[(]*(?=[^\p{L}]*\d)[\d\s.:/,\-–T]*\d(?:\s*[ap]\.?\s?m\.?)?(?:\s*uhr)?[\s\])\-–—:,]*(?=\p{L}|$)`,
  'iu',
);
const TIME_AFTER = new RegExp(
  String.raw`[\s,[(|·•\-–—]+(?:(?:today|yesterday|heute|gestern|hier|hoy|ayer|oggi|ieri)\b[\s,]*(?:at|um|à|a las|alle)?\s*)?(?:[\d./\-]{6,10},?\s*)?${CLOCK}[\s\])]*$`,
  'iu',
);

/** Removes the date and time that chats put before or after a name. */
function stripTimes(text: string): string {
  return text.replace(TIME_BEFORE, '').replace(TIME_AFTER, '');
}

const TRIMMED = /[\s:=>|"'“”„(<[*_~\-–—,;]/u;

/**
 * Removes trailing separators, quotes and opening brackets. A loop, because a regular expression
 * would take quadratic time.
 */
function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && TRIMMED.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
