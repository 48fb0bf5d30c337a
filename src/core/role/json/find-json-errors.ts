import { type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { describeValue } from '../../problem.ts';
import { type LocatedProblem, positionAt } from './locate-values.ts';
import type { JsonSyntaxError } from './json-syntax-error.ts';
import {
  CURLY_QUOTE,
  bareWord,
  comment,
  controlCharacter,
  curlyQuote,
  innerQuote,
  unterminatedString,
} from './json-token-errors.ts';
import { characterError, longNumberError, numberError } from './json-character-errors.ts';
import { isBehindEnd, structureError, unclosed } from './json-structure-errors.ts';
import { beginningError } from './json-beginning-error.ts';

/** The syntax errors of a text that is not valid JSON, in line order. */
export type JsonErrors = {
  readonly problems: readonly LocatedProblem[];
  /** True when the intended content is certain, so that the values can be checked, too. */
  readonly isReadable: boolean;
};

/** Later errors in a file are mostly consequences of earlier ones. */
const MAX_ERRORS = 20;

/**
 * Finds the syntax errors of invalid JSON, each with its line and explained for authors: the
 * tolerant parser locates the error, the surrounding text gives the cause. At most one per line and
 * 20 in all. Linear in the length; the text must not be nested too deeply.
 */
export function findJsonErrors(text: string): JsonErrors {
  const beginning = beginningError(text);
  if (beginning !== null) {
    const { blanked, ...problem } = beginning;
    const rest = blanked === null ? [] : findJsonErrors(blanked).problems;
    return { problems: [problem, ...rest].slice(0, MAX_ERRORS), isReadable: false };
  }
  const errors: ParseError[] = [];
  const json = text.replace(/^\uFEFF/, ' ');
  parseTree(json, errors, { disallowComments: true, allowTrailingComma: false });
  const problems: LocatedProblem[] = [];
  let lastLine = 0;
  let covered = -1;
  let isReadable = true;
  for (const error of errors) {
    if (problems.length >= MAX_ERRORS) break;
    if (error.offset < covered) continue;
    if (covered >= 0 && /^[\s,]*$/.test(json.slice(covered, error.offset))) {
      // A consequence of the previous error: the parser has not recovered in between.
      covered = error.offset + error.length;
      continue;
    }
    // Behind a name or text that couldn't be read, the parser stumbles over every comma.
    if (problems.length > 0 && isLoneComma(json, error.offset)) continue;
    const mistake = explain(json, error);
    const place = positionAt(text, mistake.offset ?? error.offset);
    if (place.line <= lastLine) continue;
    lastLine = place.line;
    covered = mistake.until ?? endOf(json, error, mistake.resume);
    if (mistake.isHarmless !== true) isReadable = false;
    const { expected, got, repair } = mistake;
    problems.push({ code: 'not-json', path: [], expected, got, repair, ...place });
    if (mistake.resume === 'stop') break;
  }
  return { problems, isReadable };
}

function isLoneComma(text: string, offset: number): boolean {
  return text[offset] === ',' && !/[,:[{]\s*$/.test(text.slice(Math.max(0, offset - 200), offset));
}

function endOf(
  json: string,
  { offset, length }: ParseError,
  resume: JsonSyntaxError['resume'],
): number {
  if (resume !== 'next line') return offset + length;
  const ends = json.slice(offset + length).search(/[\r\n]/);
  return ends < 0 ? json.length : offset + length + ends;
}

function explain(text: string, { error: code, offset, length }: ParseError): JsonSyntaxError {
  const error = printParseErrorCode(code);
  const token = text.slice(offset, offset + Math.max(length, 1));
  const character = text.charAt(offset);
  const rest = text.slice(offset);
  const before = text.slice(0, offset).trimEnd();

  if (offset >= text.trimEnd().length) return unclosed(text, offset);
  if (/[\p{L};,)]/u.test(character) && isBehindEnd(text, offset))
    return structureError(text, offset, error);
  if (error === 'UnexpectedEndOfString') return unterminatedString(text, offset);
  if (error === 'InvalidCharacter') return controlCharacter(text, offset, length);
  if (error === 'InvalidEscapeCharacter' || error === 'InvalidUnicode') {
    return {
      expected: 'a text in which a backslash is written twice',
      got: describeValue(token.slice(0, 40)),
      repair: 'In JSON, write \\\\ for a backslash and \\" for a quote.',
      resume: 'continue',
    };
  }
  if (/^(?:\/\/|\/\*)/.test(rest)) return comment(rest, offset);
  const other = characterError(rest) ?? longNumberError(text, offset) ?? numberError(text, offset);
  if (other !== null) return other;
  if (CURLY_QUOTE.test(character)) return curlyQuote(character, offset);
  if (character === "'" || character === '`') {
    return {
      expected: 'straight double quotes (")',
      got: character === "'" ? "a single quote (')" : 'a backtick (`)',
      repair: 'Put the text between straight double quotes.',
      resume: 'next line',
    };
  }
  const word = /^[\p{L}_$][\p{L}\p{N}_$-]*/u.exec(rest)?.[0];
  if (word !== undefined)
    return text[offset - 1] === '"' ? innerQuote(word, before) : bareWord(word);
  const whole = /\d+,$/.exec(before)?.[0];
  const decimals = /^\d+/.exec(rest)?.[0];
  if (whole !== undefined && decimals !== undefined) {
    return {
      expected: 'a number with a decimal point',
      got: whole + decimals,
      repair: 'Write a point: 2.5, not 2,5.',
      resume: 'next line',
    };
  }
  if (/^[}\]]/.test(rest) && before.endsWith(',')) {
    return {
      expected: 'no comma behind the last entry',
      got: `a comma before "${character}"`,
      repair: 'Take the comma away.',
      offset: before.length - 1,
      resume: 'continue',
      isHarmless: true,
    };
  }
  if (text.slice(offset - 2, offset + 1) === '"""') {
    return {
      expected: 'one quote (") on each side',
      got: 'three quotes',
      repair: 'JSON has no longer texts than those of one line: write one quote on each side.',
      resume: 'next line',
    };
  }
  if (character === ',' && error === 'ColonExpected') {
    return {
      expected: 'a colon behind the name',
      got: 'a comma',
      repair: 'Names and values belong together as "name": value.',
      resume: 'next line',
    };
  }
  if (character === ',' && before.endsWith(':')) {
    return {
      expected: 'a value behind the colon',
      got: 'a comma',
      repair: 'Write the value in front of the comma.',
      resume: 'continue',
    };
  }
  if (character === ',') {
    return {
      expected: 'a value between two commas',
      got: 'a comma too many',
      repair: 'Take one comma away.',
      resume: 'continue',
    };
  }
  return structureError(text, offset, error);
}
