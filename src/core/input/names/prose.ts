import { elementAt } from '../../element-at.ts';
import { nameBefore, nameOfLine } from './name-in-line.ts';
import { isCertainName, showName, type Name } from './name-like.ts';
import { isClosing, isHeader, signerBehind } from './phrases.ts';
import { isResultLike, readLine } from '../read-line.ts';

/** A non-empty line of a text with its number. */
export type TextLine = { readonly text: string; readonly line: number };

/** What the text around links says. */
export type Prose = {
  /** True when this line may list a person whose link is missing. */
  readonly mayLackLink: (at: number) => boolean;
  /** The signature below an email with a single link, if nothing else names its author. */
  readonly signature: () => Name;
};

/** Consecutive lines without an empty one between them. */
type Block = { readonly from: number; readonly to: number; readonly links: readonly number[] };

/** How many links are inspected to decide whether a list puts names before them. */
const MAX_SAMPLED_LINKS = 20;
/** How many lines below an email's link may contain the signature. */
const MAX_LINES_BELOW = 40;
/**
 * Distinguishes greetings, signatures and disclaimers from list entries. A text with a single link
 * and no name before it is an email or message: the text around the link isn't a list. In a list,
 * any text beside links counts; elsewhere only what looks like a person.
 */
export function createProse(placed: readonly TextLine[]): Prose {
  const lines = placed.map(({ text }) => text);
  const lineAt = (at: number) => lines[at] ?? '';
  const isBlank = (at: number) => lineAt(at).replace(/^[\s>|]+$/u, '') === '';
  const continuesBlock = (at: number) => {
    const [before, here] = [placed[at - 1], placed[at]];
    if (before === undefined || here === undefined || isBlank(at - 1) || isBlank(at)) return false;
    return here.line <= before.line + before.text.split('\n').length;
  };
  let block: Block = { from: 0, to: -1, links: [] };
  const links = once(() => lines.flatMap((line, at) => (isResultLike(line) ? [at] : [])));
  const labelled = once(() =>
    links()
      .slice(0, MAX_SAMPLED_LINKS)
      .filter((at) => labelOf(lineAt(at)) !== null),
  );
  const blockAt = (at: number): Block => {
    if (at >= block.from && at < block.to) return block;
    let [from, to] = [at, at + 1];
    while (continuesBlock(from)) from -= 1;
    while (continuesBlock(to)) to += 1;
    const inside = Array.from({ length: to - from }, (_, index) => from + index);
    block = { from, to, links: inside.filter((each) => isResultLike(lineAt(each))) };
    return block;
  };
  const looksLikePerson = (line: string) => isPersonWithText(line) || nameOfLine(line) !== null;

  return {
    mayLackLink: (at) => {
      const line = lineAt(at);
      const surrounding = blockAt(at);
      const [link] = surrounding.links;
      if (link === undefined) return labelled().length > 0 && looksLikePerson(line);
      if (surrounding.links.length > 1) return !isHeading(lines, at, surrounding);
      if (labelOf(lineAt(link)) !== null) return true;
      return at < link && nameOfLine(line) !== null;
    },
    signature: () => {
      const [link] = links();
      if (link === undefined || links().length > 1) return null;
      for (let at = link + 1; at < Math.min(lines.length, link + MAX_LINES_BELOW); at += 1) {
        const signer = signerBehind(lineAt(at));
        if (signer !== null && isCertainName(signer)) return showName(signer);
        if (!isClosing(lineAt(at))) continue;
        const next = lineAt(at + 1);
        return isCertainName(next) ? nameOfLine(next) : null;
      }
      return null;
    },
  };
}

/** True for a line above links without names: it describes all of them or none. */
function isHeading(lines: readonly string[], at: number, { from, to, links }: Block): boolean {
  if (at !== from || links.length !== to - from - 1) return false;
  return links.every((link) => labelOf(elementAt(lines, link)) === null);
}

function labelOf(line: string): Name {
  return readLine(line)[0]?.label ?? null;
}

/** True for "Anna: soon", an entry of a list; false for "Subject: radar". */
function isPersonWithText(line: string): boolean {
  const before = /^([^:]{1,60}):\s/u.exec(`${line} `)?.[1];
  if (before === undefined || isHeader(before)) return false;
  return nameBefore(`${before}: `) !== null;
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
