import { describeValue } from '../../problem.ts';
import type { JsonSyntaxError } from './json-syntax-error.ts';

export const CURLY_QUOTE =
  /[\u2018-\u201F\u00AB\u00BB\u2039\u203A\u300C\u300D\uFF02\u00B4\u2032\u2033\u02BA\uFF07]/;

/** An unterminated string ends at the end of its line. */
export function unterminatedString(text: string, offset: number): JsonSyntaxError {
  const ends = text.slice(offset).search(/[\r\n]/);
  const end = ends < 0 ? text.length : offset + ends;
  const line = text.slice(offset, end);
  const curly = /[\u201C-\u201F\u00AB\u00BB](?=\s*[,:}\]]?\s*$)/.exec(line.slice(1));
  if (curly !== null) return curlyQuote(curly[0], offset + 1 + curly.index);
  const next = text
    .slice(end)
    .trimStart()
    .replace(/[\r\n].*/s, '');
  // If valid JSON can continue here, this line lacks its closing quote; otherwise the string itself
  // contains a line break.
  if (next === '' || /^(?:["}\]{[]|,\s*["{[])/.test(next)) {
    return {
      expected: 'a quote (") at the end of the text',
      got: `${describeValue(line.slice(0, 40))} and the end of the line`,
      repair: 'A quote is missing in this line.',
      resume: 'next line',
    };
  }
  const close = /(?<!\\)"/.exec(text.slice(end));
  return {
    expected: 'a text on one line',
    got: 'a line break inside a text',
    repair: 'Line breaks can’t be used in texts: put it on one line.',
    offset: end,
    until: close === null ? text.length : end + close.index + 1,
    resume: 'continue',
  };
}

export function controlCharacter(text: string, offset: number, length: number): JsonSyntaxError {
  const inside = text.slice(offset, offset + length);
  const at = inside.search(/[\u0000-\u001F]/);
  const isTab = inside[at] === '\t';
  return {
    expected: 'a text without tabs and control characters',
    got: isTab ? 'a tab inside a text' : describeValue(inside[at]),
    repair: isTab ? 'Put a space there.' : 'Delete the invisible character.',
    offset: offset + Math.max(at, 0),
    resume: 'continue',
  };
}

export function comment(rest: string, offset: number): JsonSyntaxError {
  const end = rest.startsWith('//') ? rest.search(/[\r\n]|$/) : rest.indexOf('*/') + 2;
  return {
    expected: 'no comments',
    got: describeValue(rest.slice(0, Math.min(Math.max(end, 2), 40))),
    repair: 'JSON has no comments: delete it.',
    until: offset + Math.max(end, 2),
    resume: 'continue',
    isHarmless: true,
  };
}

export function curlyQuote(sign: string, offset: number): JsonSyntaxError {
  return {
    expected: 'straight quotes (")',
    got: `a curly quote (${sign})`,
    repair:
      'A text program has put it there: replace it by a straight quote, and switch smart quotes off.',
    offset,
    resume: 'next line',
  };
}

/** A quote inside a text ends it for JSON; this word continues the text. */
export function innerQuote(word: string, before: string): JsonSyntaxError {
  if (/(?:^|[\s,{])"[\w$-]+\s*:\s*"$/.test(before)) {
    return {
      expected: 'a quote (") behind the name',
      got: `${word.slice(0, 40)} right behind it`,
      repair: 'Put a quote between the name and its colon.',
      resume: 'next line',
    };
  }
  return {
    expected: 'a text in which a quote is written \\"',
    got: `a quote before ${word.slice(0, 40)}`,
    repair: 'Write \\" for a quote inside a text, or curly quotes.',
    resume: 'next line',
  };
}

const CONSTANTS: Readonly<Record<string, string>> = {
  true: 'true',
  false: 'false',
  none: 'null',
  null: 'null',
  undefined: 'null',
  yes: 'true',
  on: 'true',
  no: 'false',
  off: 'false',
  nil: 'null',
};

export function bareWord(word: string): JsonSyntaxError {
  const constant = CONSTANTS[word.toLowerCase()];
  const got = word.slice(0, 40);
  if (constant !== undefined) {
    return {
      expected: 'true, false or null, in lower case',
      got,
      repair: `Write ${constant}.`,
      resume: 'next line',
    };
  }
  if (/^(?:nan|infinity|inf)$/i.test(word)) {
    return { expected: 'a number', got, repair: 'JSON has no such number.', resume: 'next line' };
  }
  return {
    expected: 'a text in quotes',
    got,
    repair: `Is a quote (") missing before "${got}"?`,
    resume: 'next line',
  };
}
