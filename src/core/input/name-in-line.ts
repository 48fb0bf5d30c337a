import { type NameKind, nameKindOf } from './name-columns.ts';
import {
  isCertainName,
  isEmail,
  isNumberOrTime,
  isPossibleName,
  showName,
  stripMarks,
  type Name,
} from './name-like.ts';

/** The name in the text before a link; null if it isn't one. */
export function nameBefore(before: string): Name {
  const linked = /\[([^[\]]{1,80})\]\($/u.exec(before.trimEnd());
  if (linked?.[1] !== undefined && isPossibleName(linked[1])) return showName(linked[1]);
  const opened = linked === null ? before : before.slice(0, linked.index);
  const nick = NICK.exec(opened)?.[1];
  if (nick !== undefined && isPossibleName(nick)) return showName(nick);
  if (isNumberOrTime(trimEnd(opened))) return null;
  const isSeparated = /[:=>\-–—|→⇒➜]\s*[<(["'“„*_]*$/u.test(opened);
  const text = stripTimes(stripMarks(trimEnd(opened)));
  const [first = ''] = text.split(/:\s|\s[-–—|→⇒➜]\s/u, 1);
  const name = ownerOf(stripTimes(trimEnd(first)));
  if (isPossibleName(name) && (isSeparated || text !== first || isCertainName(name)))
    return showName(name);
  return isEmail(name) ? showName(name) : null;
}

/** The name in the text after a link. */
export function nameAfter(after: string): Name {
  const text = trimEnd(stripTimes(after.replace(/^[\s,;:)>[\]"'”|\-–—(]+/u, ''))).replace(
    /[)\]]+$/,
    '',
  );
  return isCertainName(text) ? showName(text) : null;
}

/** An IRC nickname: `<anna> here is mine`. */
const NICK = /^[\s\d:.,/[\]()-]*<[@+~&%\s]?([^<>@\s]{1,60})>(?:[\s:]|$)/u;
const VERB =
  'wrote|said|posted|commented|added a comment|replied|schrieb|a écrit|escribió|ha scritto|escreveu|schreef|skrev|napisał\\(a\\)|написал(?:а|\\(а\\))?';
const EMAIL_ADDRESS = String.raw`(?:\(?<[^<>]*>\)?)?`;
/** The chat of a video meeting: `From Anna Müller to Everyone:`. */
const MEETING =
  /^(?:from|von|de|da|van)\s+(.{1,80}?)\s+(?:to|an|à|a|para|aan)\s+(?:everyone|everybody|me|you|alle|tous|tout le monde|todos|tutti|iedereen)\b[^:]{0,40}:?$/iu;
/** Lines that name an author, the most specific first; the name is the only group. */
const AUTHORS = [
  // An email header.
  /^(?:from|von|de|da|van|fra|från|od|от)\s*:\s*(.{1,200})$/iu,
  MEETING,
  // The attribution line above a quoted email.
  new RegExp(
    String.raw`(?:,|\d|\bat|\bon)\s+(?:[ap]\.?\s?m\.?,?\s+)?([^,<>()\d]{2,60}?)\s*${EMAIL_ADDRESS}\s*(?:${VERB})\s*:$`,
    'iu',
  ),
  new RegExp(
    String.raw`\d.{0,20}?\s(?:${VERB})\s+([^,<>()\d]{2,60}?)\s*${EMAIL_ADDRESS}\s*:$`,
    'iu',
  ),
];
/** A comment in an issue tracker: its author, then a date or nothing. */
const COMMENT = new RegExp(
  String.raw`^(\S.{0,60}?)\s+(?:${VERB})\b[\s:,\-–]*(?:on\s+)?(.{0,40})$`,
  'iu',
);
const FIELD = /^([^:=]{1,40}?)\s*[:=]\s*(\S.{0,80})$/u;

/** The author's name in a separate line of a chat or email above the content. */
export function nameOfLine(line: string): Name {
  const text = stripMarks(line.trim()).replace(TIME_BEFORE, '');
  const field = fieldOfLine(text);
  if (field !== null) return field.name;
  const [, commenter = '', when = ''] = COMMENT.exec(text) ?? [];
  if (isPossibleName(commenter) && isWhen(when)) return showName(commenter);
  const author = AUTHORS.map((pattern) => pattern.exec(text)?.[1]).find(
    (name) => name !== undefined,
  );
  const name = ownerOf(
    stripTimes(trimEnd((author ?? text).replace(/<[^<>]*>/gu, ' ').replace(/^"(.*)"\s*$/u, '$1'))),
  );
  return isCertainName(name) ? showName(name) : null;
}

/** The name, or the part of one, in a labelled line such as "Name: Anna"; null for any other line. */
export function fieldOfLine(line: string): { readonly kind: NameKind; readonly name: Name } | null {
  const [, label = '', value = ''] = FIELD.exec(stripMarks(line.trim())) ?? [];
  const kind = label === '' ? null : nameKindOf(label);
  const text = trimEnd(value.replace(/^["'“„*_]+/u, ''));
  return kind === null || !isPossibleName(text) ? null : { kind, name: showName(text) };
}

const RESULT =
  'results?|radar|scores?|profile|self-assessment|assessment|link|ergebnis(?:se)?|résultats?|resultados?|risultat[oi]';
const OWNERS = [
  MEETING,
  new RegExp(String.raw`^(.{1,60}?)['’]s?\s+(?:\S+\s+)?(?:${RESULT})$`, 'iu'),
  new RegExp(
    String.raw`^(?:the\s+)?(?:${RESULT})\s+(?:of|for|from|by|von|für|de|di)\s+(.{1,60})$`,
    'iu',
  ),
  /^(?:from|by|and|und|et)\s+(.{1,60})$/iu,
];

/** The person in "Anna’s result" and "result of Anna"; any other text unchanged. */
function ownerOf(text: string): string {
  const owner = OWNERS.map((pattern) => pattern.exec(text)?.[1]).find((name) => name !== undefined);
  return owner !== undefined && isPossibleName(owner) ? owner : text;
}

/** True for a line that contains only a date or time. */
export function isTimeLine(line: string): boolean {
  return isNumberOrTime(line);
}

function isWhen(text: string): boolean {
  const when = text.trim();
  return when === '' || isNumberOrTime(when) || AGO.test(when);
}

const CLOCK = String.raw`\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s*[ap]\.?\s?m\.?)?`;
const DAY = String.raw`(?:\d{1,4}[./\-]\d{1,2}[./\-]\d{1,4}|\d{1,2}\.?\s(?:de\s)?\p{L}{3,10}\.?,?\s(?:de\s)?\d{4}|\p{L}{3,10}\.?\s\d{1,2},?\s\d{4})`;
const AGO =
  /^(?:just now|now|gerade|(?:vor\s)?(?:\d{1,3}|an?|one)\s*(?:s|sec|min|mins|minutes?|minuten|h|hrs?|hours?|std|stunden?|d|days?|tage?n?|w|weeks?)\.?(?:\sago)?)$/iu;
const TIME_BEFORE = new RegExp(
  String.raw`^[\s[(]*(?=[^\p{L}]*\d)[\d\s.:/,+\-–T]*\d(?:\s*[ap]\.?\s?m\.?)?(?:\s*uhr|z(?!\p{L}))?[\s\])\-–—:,]*(?=[\p{L}<]|$)`,
  'iu',
);
const TIME_AFTER = new RegExp(
  String.raw`[\s,[(|·•\-–—]+(?:(?:(?:today|yesterday|heute|gestern|hier|hoy|ayer|oggi|ieri)\b[\s,]*(?:at|um|à|a las|alle)?\s*)?(?:${DAY},?\s*)?${CLOCK}|${DAY})[\s\])]*$`,
  'iu',
);

/** Removes the date and time that chats put before or after a name. */
function stripTimes(text: string): string {
  const named = text.replace(TIME_BEFORE, '').replace(TIME_AFTER, '');
  const [, name = named, when = ''] = /^(.*),\s*([^,]{1,20})$/u.exec(named) ?? [];
  return AGO.test(when) ? name : named;
}

const TRIMMED = /[\s:=>|→⇒➜"'“”„(<[*_~\-–—,;]/u;

/**
 * Removes trailing separators, quotes and opening brackets. A loop, because a regular expression
 * would take quadratic time.
 */
function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && TRIMMED.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
