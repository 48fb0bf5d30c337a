import type { NameKind } from './name-columns.ts';
import { fieldOfLine, nameOfLine } from './name-in-line.ts';
import type { Name } from './name-like.ts';
import { isClosing, signerBehind } from './phrases.ts';
import { hasLink, readLine } from '../read-line.ts';
import type { TextPart } from '../split-parts.ts';

/** How many lines above a link may contain the author's name. */
const MAX_LINES_ABOVE = 6;

/** The text of a part without the space around it; empty for JSON and beyond the ends. */
export function textAt(parts: readonly TextPart[], at: number): string {
  const part = parts[at];
  return part?.kind === 'text' ? part.record.text.trim() : '';
}

/** The author that a chat or email names above a link. A line above several links is a heading. */
export function nameAbove(parts: readonly TextPart[], at: number): Name {
  if (isNameless(textAt(parts, at + 1))) return null;
  for (let above = at - 1; above >= Math.max(0, at - MAX_LINES_ABOVE); above -= 1) {
    const line = textAt(parts, above);
    if (line === '' || hasLink(line)) return null;
    if (isBelowLink(parts, above)) return null;
    const name = nameOfLine(line);
    if (name !== null) return nameOfFields(parts, above) ?? name;
  }
  return null;
}

/** The name right below a link, where an empty line or the end of the text follows. */
export function nameBelow(parts: readonly TextPart[], at: number): Name {
  return isBelowLink(parts, at + 1) ? nameOfLine(textAt(parts, at + 1)) : null;
}

/** True for the closing words of an email, with or without a name behind them. */
function endsMail(line: string): boolean {
  return isClosing(line) || signerBehind(line) !== null;
}

/** True for a line that belongs to the link right above it, because a gap follows. */
function isBelowLink(parts: readonly TextPart[], at: number): boolean {
  const [link, line, next] = [parts[at - 1], parts[at], parts[at + 1]];
  const text = textAt(parts, at);
  if (link === undefined || line === undefined || hasLink(text) || endsMail(text)) return false;
  const isGap = next === undefined || next.line > line.line + 1;
  return isGap && line.line === link.line + 1 && isNameless(textAt(parts, at - 1));
}

/** The full name from the labelled lines of a form, up to and including this line. */
function nameOfFields(parts: readonly TextPart[], last: number): Name {
  const fields = new Map<NameKind, Name>();
  for (let at = last; at >= Math.max(0, last - MAX_LINES_ABOVE); at -= 1) {
    const line = textAt(parts, at);
    const field = fieldOfLine(line);
    if (line === '' || hasLink(line)) break;
    if (field !== null && !fields.has(field.kind)) fields.set(field.kind, field.name);
  }
  if (fields.has('full') && !fields.has('family')) return fields.get('full') ?? null;
  const whole = ORDER.flatMap((kind) => fields.get(kind) ?? []).join(' ');
  return whole === '' ? null : whole;
}

const ORDER: readonly NameKind[] = ['full', 'given', 'middle', 'family'];

/** True for a line with a link but no name. */
function isNameless(line: string): boolean {
  return hasLink(line) && readLine(line)[0]?.label === null;
}

/** True for a name or greeting above a link, which isn't reported as lacking a link of its own. */
export function isNameOfNext(parts: readonly TextPart[], at: number, line: string): boolean {
  const isName = nameOfLine(line) !== null;
  for (let below = at + 1; below <= at + MAX_LINES_ABOVE; below += 1) {
    const next = textAt(parts, below);
    if (next === '') return false;
    if (hasLink(next)) return nameAbove(parts, below) !== null && isNameless(next);
    if (isName && fieldOfLine(next) === null && nameOfLine(next) !== null) return false;
  }
  return false;
}
