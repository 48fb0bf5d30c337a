import { describeValue } from '../../problem.ts';
import { positionAt } from './locate-values.ts';
import type { JsonSyntaxError } from './json-syntax-error.ts';

/** Explains a misplaced or missing comma, colon or bracket. */
export function structureError(text: string, offset: number, error: string): JsonSyntaxError {
  const character = text.charAt(offset);
  const open = openBrackets(text, offset).at(-1);
  const since = open === undefined ? '' : ` of line ${positionAt(text, open.offset).line}`;
  if (open === undefined) {
    return {
      expected: 'nothing behind the end',
      got: describeValue(text.slice(offset, offset + 20).split(/[\r\n]/)[0]),
      repair: 'A bracket too many closes the file before, or something was pasted behind it.',
      resume: 'stop',
    };
  }
  const closing = open.character === '{' ? '}' : ']';
  const isClosing = character === '}' || character === ']';
  if (isClosing && character !== closing) {
    return {
      expected: `"${closing}" for the "${open.character}"${since}`,
      got: `"${character}"`,
      repair: `A "${closing}" is missing before this.`,
      resume: 'stop',
    };
  }
  if (open.character === '[' && character === ':') {
    return {
      expected: `a list that goes on or ends: the "["${since} is still open`,
      got: 'a name with a colon',
      repair: 'A "]" or a "{" is missing before this.',
      resume: 'stop',
    };
  }
  if (error === 'PropertyNameExpected' && (character === '{' || character === '[')) {
    return {
      expected: `a name in quotes: the "{"${since} is still open`,
      got: `"${character}"`,
      repair:
        open.character === '{' && /\{\s*$/.test(text.slice(0, offset))
          ? 'Is the "{" before this meant as a "[", or one too many?'
          : 'A "}" is missing before this.',
      resume: 'stop',
    };
  }
  if (error === 'ColonExpected') {
    return {
      expected: 'a colon behind the name',
      got: character === '"' ? 'a text' : describeValue(character),
      repair: 'Names and values belong together as "name": value.',
      resume: 'next line',
    };
  }
  if (error === 'CommaExpected') {
    return {
      expected: 'a comma between two entries',
      got: character === '"' ? 'a text' : describeValue(character),
      repair: 'A comma is missing behind the entry before.',
      offset: text.slice(0, offset).trimEnd().length,
      resume: 'continue',
      isHarmless: character === '"' || character === '{',
    };
  }
  return {
    expected: error === 'PropertyNameExpected' ? 'a name in quotes' : 'a value',
    got: describeValue(character),
    repair: 'Something is missing or too much here.',
    resume: 'next line',
  };
}

/** True behind the last bracket of a text, where nothing may follow. */
export function isBehindEnd(text: string, offset: number): boolean {
  return openBrackets(text, offset).length === 0 && /[}\]]/.test(text.slice(0, offset));
}

export function unclosed(text: string, offset: number): JsonSyntaxError {
  const open = openBrackets(text, offset).at(-1);
  if (open === undefined) {
    return {
      expected: 'a value',
      got: 'the end of the file',
      repair: 'The file ends too early: something was cut off.',
      resume: 'stop',
    };
  }
  const closing = open.character === '{' ? '}' : ']';
  return {
    expected: `"${closing}" for the "${open.character}" of line ${positionAt(text, open.offset).line}`,
    got: 'the end of the file',
    repair: 'A bracket is missing, or the end of the file was cut off.',
    offset: text.trimEnd().length,
    resume: 'stop',
  };
}

type Bracket = { readonly character: string; readonly offset: number };

/**
 * The brackets open at an offset, outermost first. A string ends at the end of its line at the
 * latest.
 */
function openBrackets(text: string, offset: number): readonly Bracket[] {
  const open: Bracket[] = [];
  let inText = false;
  for (let at = 0; at < offset; at += 1) {
    const character = text.charAt(at);
    if (inText) {
      if (character === '\\') at += 1;
      else if (character === '"' || character === '\n' || character === '\r') inText = false;
    } else if (character === '"') inText = true;
    else if (character === '{' || character === '[') open.push({ character, offset: at });
    else if (character === '}' || character === ']') open.pop();
  }
  return open;
}
