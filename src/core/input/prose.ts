import { elementAt } from '../element-at.ts';
import { nameBefore, nameOfLine } from './name-in-line.ts';
import { isCertainName, type Name } from './name-like.ts';
import { isResultLike, readLine } from './read-line.ts';

/** A line of a text that isn't empty, and its number. */
export type TextLine = { readonly text: string; readonly line: number };

/** What a text says around its links. */
export type Prose = {
  /** True where somebody may be listed in this line, whose link is missing. */
  readonly mayMiss: (at: number) => boolean;
  /** The name under a mail that holds one link and says nowhere else whose it is. */
  readonly signature: () => Name;
};

/** Lines that belong together, without an empty one between them. */
type Block = { readonly from: number; readonly to: number; readonly links: readonly number[] };

/** Links that are looked at to learn whether a list names people in front of them. */
const MOST_LABELLED = 20;
/** Lines of a mail below its link in which it is signed. */
const MOST_BELOW = 40;
/** What mails have in front of a colon that is nobody. */
const MAIL_HEAD =
  /^(?:from|to|cc|bcc|subject|date|sent|reply-to|attachments?|tel|phone|mobile|fax|mail|e-?mail|web|www|von|an|betreff|datum|gesendet|telefon|mobil|de|à|objet|envoyé|para|asunto|enviado|fecha|da|a|oggetto|inviato|data)$/iu;
const CLOSING =
  /^(?:(?:kind|best|warm|many|with)?\s*(?:regards|wishes|thanks)|cheers|best|thanks|thank you|yours|sincerely|(?:viele|liebe|beste|schöne|herzliche)\s+grüße|grüße|gruß|(?:mit )?(?:freundlichen|besten|vielen) grüßen|lg|vg|mfg|cordialement|bien à (?:toi|vous)|amicalement|(?:un )?saludos?|un abrazo|(?:cordiali )?saluti|abraços?|groet(?:en|jes)?|met vriendelijke groet|hilsen|mvh|hälsningar)\b[^\p{L}]*$/iu;

/**
 * Tells greetings, signatures and disclaimers from lines of a list. A text with one link that names
 * nobody in front of it is a mail or a message: what stands around the link is no list. In a list,
 * whatever stands beside links counts; apart from them, only what looks like a person.
 */
export function createProse(placed: readonly TextLine[]): Prose {
  const lines = placed.map(({ text }) => text);
  const lineAt = (at: number) => lines[at] ?? '';
  const isBlank = (at: number) => lineAt(at).replace(/^[\s>|]+$/u, '') === '';
  const followsOn = (at: number) => {
    const [before, here] = [placed[at - 1], placed[at]];
    if (before === undefined || here === undefined || isBlank(at - 1) || isBlank(at)) return false;
    return here.line <= before.line + before.text.split('\n').length;
  };
  let block: Block = { from: 0, to: -1, links: [] };
  const links = once(() => lines.flatMap((line, at) => (isResultLike(line) ? [at] : [])));
  const labelled = once(() =>
    links()
      .slice(0, MOST_LABELLED)
      .filter((at) => labelOf(lineAt(at)) !== null),
  );
  const blockAt = (at: number): Block => {
    if (at >= block.from && at < block.to) return block;
    let [from, to] = [at, at + 1];
    while (followsOn(from)) from -= 1;
    while (followsOn(to)) to += 1;
    const inside = Array.from({ length: to - from }, (_, index) => from + index);
    block = { from, to, links: inside.filter((each) => isResultLike(lineAt(each))) };
    return block;
  };
  const looksLikePerson = (line: string) => isPersonWithText(line) || nameOfLine(line) !== null;

  return {
    mayMiss: (at) => {
      const line = lineAt(at);
      const around = blockAt(at);
      const [link] = around.links;
      if (link === undefined) return labelled().length > 0 && looksLikePerson(line);
      if (around.links.length > 1) return !isHeading(lines, at, around);
      if (labelOf(lineAt(link)) !== null) return true;
      return at < link && nameOfLine(line) !== null;
    },
    signature: () => {
      const [link] = links();
      if (link === undefined || links().length > 1) return null;
      for (let at = link + 1; at < Math.min(lines.length, link + MOST_BELOW); at += 1) {
        if (!CLOSING.test(lineAt(at))) continue;
        const next = lineAt(at + 1);
        return isCertainName(next) ? nameOfLine(next) : null;
      }
      return null;
    },
  };
}

/** A line above links that have no names: of all of them, or of nobody. */
function isHeading(lines: readonly string[], at: number, { from, to, links }: Block): boolean {
  if (at !== from || links.length !== to - from - 1) return false;
  return links.every((link) => labelOf(elementAt(lines, link)) === null);
}

function labelOf(line: string): Name {
  return readLine(line)[0]?.label ?? null;
}

/** "Anna: soon" is one in a list; "Subject: radar" is none. */
function isPersonWithText(line: string): boolean {
  const before = /^([^:]{1,60}):\s/u.exec(`${line} `)?.[1];
  if (before === undefined || MAIL_HEAD.test(before.trim())) return false;
  return nameBefore(`${before}: `) !== null;
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
