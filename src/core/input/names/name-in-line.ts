import { type NameKind, nameKindOf } from './name-columns.ts';
import { DAY_PART, isHeader, isSalutation } from './phrases.ts';
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
  const opened = (linked === null ? before : before.slice(0, linked.index)).replace(ADDRESS, '$1');
  const nick = (NICK.exec(opened) ?? BRACKETED.exec(opened))?.[1];
  if (nick !== undefined && isPossibleName(nick)) return showName(nick);
  if (isNumberOrTime(trimEnd(opened))) return null;
  const isSeparated = SEPARATED.test(opened);
  const text = stripTimes(stripMarks(trimEnd(opened)));
  const [first = ''] = text.split(/:\s|：|\s[-–—|→⇒➜]\s/u, 1);
  const written = ownerOf(stripTimes(trimEnd(first)));
  const handle = HANDLE.exec(written)?.[1];
  if (handle !== undefined) return showName(handle);
  const name = stripScore(stripStatus(written));
  // Two letters before a link are rather a person's.
  if (name.length > 2 && isHeader(name)) return null;
  if (isPossibleName(name) && (isSeparated || text !== first || isCertainName(name)))
    return showName(name);
  return isEmail(name) ? showName(name) : null;
}

/** The email address that a program shows behind a name. */
const ADDRESS = /\s[(<][^\s()<>@]{1,60}@[^\s()<>@]{1,60}[)>](\s*[:\-–]?\s*)$/u;

/** Removes a score behind a whole name: "Anna Müller 61", "Bo (61 of 100)". */
function stripScore(text: string): string {
  return text
    .replace(/\s\([^()]{0,30}\d[^()]{0,30}\)$/u, '')
    .replace(/^(\p{L}[^\d\s]*(?:\s\p{L}[^\d\s]*)+)\s\d{2,3}$/u, '$1');
}

/** What separates a name from the link behind it. */
const SEPARATED = /(?:[:=>\-–—|→⇒➜：/&（]|\.{2})\s*(?:\\(?:url|href)\{|[<(["'“„*_（])*$/u;
/** A name by which programs address a person: `@anna`. */
const HANDLE = /^@([\p{L}\d][\p{L}\d._-]{0,40})$/u;

/** The name in the text after a link. */
export function nameAfter(after: string): Name {
  const text = trimEnd(stripTimes(after.replace(/^[\s,;:)>[\]"'”|\-–—(]+/u, ''))).replace(
    /[)\]"']+$/,
    '',
  );
  const name = ownerOf(text);
  return isCertainName(name) ? showName(name) : null;
}

/** An IRC nickname: `<anna> here is mine`. */
const NICK = /^[\s\d:.,/[\]()-]*<[@+~&%\s]?([^<>@\s]{1,60})>(?:[\s:]|$)/u;
/** The name in brackets before a time in brackets, as KakaoTalk saves chats. */
const BRACKETED = /^\[([^[\]]{1,60})\]\s*\[[^[\]]*\d[^[\]]*\]/u;
const VERB =
  'wrote|said|posted|commented|added a comment|replied|schrieb|a écrit|escribió|ha scritto|escreveu|schreef|skrev|napisał\\(a\\)|написал(?:а|\\(а\\))?|пише|napsala?|kirjoitti|a scris|έγραψε|menulis';
const EMAIL_ADDRESS = String.raw`(?:\(?<[^<>]*>\)?)?`;
/** The chat of a video meeting: `From Anna Müller to Everyone:`. */
const MEETING =
  /^(?:from|von|de|da|van)\s+(.{1,80}?)\s+(?:to|an|à|a|para|aan)\s+(?:everyone|everybody|me|you|alle|tous|tout le monde|todos|tutti|iedereen)\b[^:]{0,40}:?$/iu;
/** Labels of the sender in the header of an email. */
const SENDER =
  'from|von|absender|gesendet von|de|de la|expéditeur|remitente|remetente|da|mittente|van|afzender|fra|från|avsändare|' +
  'lähettäjä|od|odesílatel|odosielateľ|nadawca|feladó|от|отправитель|від|από|kimden|gönderen|dari|từ|người gửi|' +
  'מאת|من|المرسل|差出人|送信者|发件人|發件人|寄件者|寄件人|보낸 사람|보낸사람|ผู้ส่ง|प्रेषक';
/** Lines that name an author, the most specific first; the name is the only group. */
const AUTHORS = [
  new RegExp(String.raw`^(?:${SENDER})\s*[:：]\s*(.{1,200})$`, 'iu'),
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
/**
 * The attribution line above a quoted email in any language: it has a date, the author with their
 * address in brackets, and no label in front.
 */
const ATTRIBUTION =
  /^(?![^\d:<]{1,30}[:：])(?=.*\d)([^<>]{2,200}?)\s*[(<]{1,2}[^\s<>()@]+@[^\s<>()@]+[>)]/u;
/** A comment in an issue tracker: its author, then a date or nothing. */
const COMMENT = new RegExp(
  String.raw`^(\S.{0,60}?)\s+(?:${VERB})\b[\s:,\-–]*(?:on\s+)?(.{0,40})$`,
  'iu',
);
const FIELD = /^([^:=]{1,40}?)\s*[:=]\s*(\S.{0,80})$/u;

/** The author's name in a separate line of a chat or email above the content. */
export function nameOfLine(line: string): Name {
  const marked = stripMarks(line.trim());
  if (isNumberOrTime(marked) || isSalutation(marked)) return null;
  const handle = HANDLE.exec(marked)?.[1];
  if (handle !== undefined) return showName(handle);
  const text = stripStatus(westernDigits(marked).replace(TIME_BEFORE, ''));
  const field = fieldOfLine(text);
  if (field !== null) return field.name;
  const before = ATTRIBUTION.exec(marked)?.[1];
  const attributed = before === undefined ? null : authorBeforeAddress(before);
  if (attributed !== null) return attributed;
  const author = AUTHORS.map((pattern) => pattern.exec(text)?.[1]).find(
    (name) => name !== undefined,
  );
  const [, commenter = '', when = ''] = author === undefined ? (COMMENT.exec(text) ?? []) : [];
  if (isPossibleName(commenter) && isWhen(when)) return showName(commenter);
  const name = ownerOf(
    stripTimes(trimEnd((author ?? text).replace(/<[^<>]*>/gu, ' ').replace(/^"(.*)"\s*$/u, '$1'))),
  );
  return isCertainName(name) ? showName(name) : null;
}

/** Words between the date and the name of an attribution line that are no part of the name. */
const BEFORE_AUTHOR = new RegExp(String.raw`^(?:${DAY_PART}|מאת|schreef|schrieb|skrev)\s+`, 'iu');

/** The name at the end of what an attribution line says before the email address. */
function authorBeforeAddress(before: string): Name {
  const last = before.split(/[\d,:"“”]+/u).at(-1) ?? '';
  const words = last
    .replace(/^[\s.\p{Ll}]+\.\S*\s+/u, '')
    .trim()
    .replace(BEFORE_AUTHOR, '')
    .split(/\s+/u);
  // Trailing capitalised words: in "odesílatel Jiří Novák" the first is no name.
  let from = words.length - 1;
  while (from > 0 && isCertainName(words.slice(from - 1).join(' '))) from -= 1;
  const name = words.slice(Math.max(0, from)).join(' ');
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
  /^(.{1,60}?)\s+(?:has\s+|have\s+|hat\s+)?(?:shared|sent|posted|geteilt|geschickt|a partagé|compartió|ha condiviso)(?:\s+(?:an?|the|this|their|her|his)\s+\w{1,20})?$/iu,
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

/** True for a line of a saved chat with a time and no sender: "Anna was added", "Messages are encrypted". */
export function isChatNotice(line: string): boolean {
  const said = line.replace(CHAT_TIME, '');
  return said !== line && !/:(?:\s|$)|：/u.test(said) && !isCertainName(said);
}

function isWhen(text: string): boolean {
  const when = text.trim();
  return when === '' || isNumberOrTime(when) || AGO.test(when);
}

const CLOCK = String.raw`\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s*${DAY_PART})?`;
const DAY = String.raw`(?:\d{1,4}[./\-]\d{1,2}[./\-]\d{1,4}|\d{1,2}\.?\s(?:de\s)?\p{L}{3,10}\.?,?\s(?:de\s)?\d{4}|\p{L}{3,10}\.?\s\d{1,2},?\s\d{4})`;
const AGO =
  /^(?:just now|now|gerade|(?:vor\s)?(?:\d{1,3}|an?|one)\s*(?:s|sec|min|mins|minutes?|minuten|h|hrs?|hours?|std|stunden?|d|days?|tage?n?|w|weeks?)\.?(?:\sago)?)$/iu;
const TIME_BEFORE = new RegExp(
  String.raw`^[\s[(]*(?:(?=[^\p{L}]*\d)[\d\s.:/,+\-–T]*\d(?:\s*${DAY_PART})?(?:\s*uhr|z(?!\p{L}))?[\s\])\-–—:,~]*){1,2}(?=[\p{L}<]|$)`,
  'iu',
);
const TIME_AFTER = new RegExp(
  String.raw`[\s,[(|·•\-–—]+(?:(?:(?:today|yesterday|heute|gestern|hier|hoy|ayer|oggi|ieri)\b[\s,]*(?:at|um|à|a las|alle)?\s*)?(?:${DAY},?\s*(?:at\s|um\s|à\s)?)?${CLOCK}|${DAY})[\s\])]*$`,
  'iu',
);

/** Removes the date and time that chats put before or after a name. */
function stripTimes(text: string): string {
  const named = westernDigits(text).replace(TIME_BEFORE, '').replace(TIME_AFTER, '');
  const [, name = named, when = ''] = /^(.*),\s*([^,]{1,20})$/u.exec(named) ?? [];
  return AGO.test(when) ? name : named;
}

/** How WhatsApp begins each message. */
const CHAT_TIME = new RegExp(String.raw`^\[?${DAY},?\s${CLOCK}\]?\s(?:[-–]\s)?(?=\S)`, 'iu');

/** Arabic and Persian digits as the ones that times are recognised by. */
function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0x0f));
}

/** Removes what Slack adds to a name: a status, and the mark of a program. */
function stripStatus(text: string): string {
  return text.replace(/\s:[a-z\d_+'-]{1,40}:/g, '').replace(/\sAPP(?=\s\s|$)/, '');
}

const TRIMMED = /[\s:=>|→⇒➜"'“”„(<[*_~\-–—,;：，、；（/&]/u;

/**
 * Removes trailing separators, quotes and opening brackets. A loop, because a regular expression
 * would take quadratic time.
 */
function trimEnd(text: string): string {
  let end = text.replace(/\\(?:url|href)\{$/u, '').length;
  const isDots = () => text.charAt(end - 1) === '.' && /[\s.]/.test(text.charAt(end - 2));
  while (end > 0 && (TRIMMED.test(text.charAt(end - 1)) || isDots())) end -= 1;
  // The last of several dots stands right behind the name.
  return text.slice(0, text.startsWith('..', end - 1) ? end - 1 : end);
}
