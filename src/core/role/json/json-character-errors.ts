import { describeValue } from '../../problem.ts';
import type { JsonSyntaxError } from './json-syntax-error.ts';

const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/i;
const NUMBER_LIKE = /^[+-]?\.?\d[\w.%’']*$/;

/** Explains a number that JSON writes another way: `.5`, `+85`, `085`, `0x55`, `85.`, `85%`; otherwise null. */
export function numberError(text: string, offset: number): JsonSyntaxError | null {
  const head = text.slice(Math.max(0, offset - 20), offset).replace(/^.*[^\w.+-]/s, '');
  const token = head + text.slice(offset, offset + 40).replace(/[^\w.+%’'-].*$/s, '');
  if (!NUMBER_LIKE.test(token) || JSON_NUMBER.test(token)) return null;
  const thousands = /:\s*([+-]?\d{1,3},)$/.exec(text.slice(Math.max(0, offset - 20), offset))?.[1];
  if (thousands !== undefined && /^\d{3}(?:\.\d+)?$/.test(token)) {
    return {
      expected: 'a number without commas',
      got: thousands + token,
      repair: 'Write the digits of thousands together: 1500, not 1,500.',
      offset: offset - thousands.length,
      resume: 'next line',
    };
  }
  return {
    expected: 'a number such as 85 or 2.5',
    got: token,
    repair:
      'Write digits with at most one point between them: no plus sign, no unit, no zero in front.',
    offset: offset - head.length,
    resume: 'next line',
  };
}

/** Explains a number that continues with other characters: `13/2`, `6-7`, `140 300`; otherwise null. */
export function longNumberError(text: string, offset: number): JsonSyntaxError | null {
  const before = /\d+(?<space> ?)$/.exec(text.slice(Math.max(0, offset - 20), offset));
  const after = /^(?:\d{3}(?![\d.])|[-/–]\s?\d[\d/-]*)/.exec(text.slice(offset, offset + 20))?.[0];
  if (before === null || after === undefined) return null;
  const isThousands = /^\d/.test(after);
  if (isThousands && before.groups?.['space'] !== ' ') return null;
  return {
    expected: isThousands ? 'a number without spaces' : 'one number',
    got: before[0] + after,
    repair: isThousands
      ? 'Write the digits of thousands together: 1500, not 1 500.'
      : 'Write a single number such as 6.5, and a date as a text in quotes.',
    resume: 'next line',
  };
}

type Explanation = Pick<JsonSyntaxError, 'expected' | 'got' | 'repair'>;
const ADVICE = 'A text program or keyboard has put it there.';

const NO_COMMENTS: Explanation = {
  expected: 'no comments',
  got: 'a comment',
  repair: 'JSON has no comments: delete it.',
};

const CHARACTERS: readonly (readonly [begins: RegExp, explanation: Explanation])[] = [
  [
    /^(?:<{7}|={7}|>{7}|\|{7})/,
    {
      expected: 'one version of the file',
      got: 'a conflict mark of Git',
      repair: 'Keep one of the two versions and delete the lines with the marks.',
    },
  ],
  [
    /^```/,
    {
      expected: 'nothing but JSON',
      got: 'the mark of a code block (```)',
      repair: 'Delete the lines with the marks.',
    },
  ],
  [/^#/, { expected: 'no comments', got: '"#"', repair: 'JSON has no comments: delete it.' }],
  [/^(?:<!--|--\s|%[ \t]+\p{L})/u, NO_COMMENTS],
  [
    /^[•*-]\s+["{[]/,
    {
      expected: 'an entry',
      got: 'the mark of a list',
      repair: 'Delete the mark, and put a comma between two entries.',
    },
  ],
  [
    /^\\"/,
    {
      expected: 'a quote (")',
      got: 'a backslash before it',
      repair: 'It was copied out of another text: delete the backslashes in front of quotes.',
    },
  ],
  [
    /^&(?:quot|#34|#x22|amp|nbsp);/i,
    {
      expected: 'the character itself',
      got: 'an HTML entity',
      repair: 'It was copied from a page’s source: write " for &quot; and so on.',
    },
  ],
  [
    /^\+\s*["'`]/,
    {
      expected: 'one text',
      got: 'a plus sign between two',
      repair: 'Join them: one text between two quotes.',
    },
  ],
  [
    /^[$€£¥]\s?\d/,
    {
      expected: 'a number without a currency sign',
      got: 'a currency sign',
      repair: 'Delete the sign: "currency" says it.',
    },
  ],
  [
    /^[~≈<>±]\s?\d/,
    {
      expected: 'a plain number',
      got: 'a sign in front of it',
      repair: 'Write one number such as 7.',
    },
  ],
  [
    /^[０-９٠-٩۰-۹]/,
    { expected: 'the digits 0 to 9', got: 'other digits', repair: `${ADVICE} Type them again.` },
  ],
  [
    /^[()]/,
    {
      expected: 'no round brackets',
      got: 'a round bracket',
      repair: 'Delete it: lists stand in [ ], and objects in { }.',
    },
  ],
  [
    /^[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/,
    {
      expected: 'a plain space',
      got: 'a no-break space, or another special one',
      repair: `${ADVICE} Put a plain space there.`,
    },
  ],
  [/^[;；]/, { expected: 'a comma', got: 'a semicolon', repair: 'Write a comma.' }],
  [
    /^[，、،]/,
    { expected: 'a plain comma', got: 'another comma', repair: `${ADVICE} Write a plain one.` },
  ],
  [
    /^：/,
    { expected: 'a plain colon', got: 'a wide colon', repair: `${ADVICE} Write a plain one.` },
  ],
  [
    /^[−–—]/,
    {
      expected: 'a plain minus sign (-)',
      got: 'a dash',
      repair: `${ADVICE} Write a plain hyphen in front of the number.`,
    },
  ],
  [
    /^-\s*(?:infinity|nan)\b/i,
    { expected: 'a number', got: 'infinity', repair: 'JSON has no such number.' },
  ],
  [
    /^(?:\.{2,}|…)/,
    {
      expected: 'the whole file',
      got: 'dots for what is left out',
      repair: 'Put there what they stand for, or delete them.',
    },
  ],
  [
    /^[｛｝［］]/,
    { expected: 'a plain bracket', got: 'a wide bracket', repair: `${ADVICE} Write a plain one.` },
  ],
  [
    /^=/,
    {
      expected: 'a colon behind the name',
      got: 'an equals sign',
      repair: 'Names and values belong together as "name": value.',
    },
  ],
];
const INVISIBLE = /^[\u0000-\u001F\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/;

/** Explains a character that JSON doesn't know outside of texts; null for any other. */
export function characterError(rest: string): JsonSyntaxError | null {
  const known = CHARACTERS.find(([begins]) => begins.test(rest))?.[1];
  if (known !== undefined)
    return { ...known, resume: /^[`｛｝［］]/.test(rest) ? 'stop' : 'next line' };
  if (!INVISIBLE.test(rest)) return null;
  return {
    expected: 'no invisible characters',
    got: describeValue(rest.charAt(0)),
    repair: 'Delete the invisible character.',
    resume: 'next line',
  };
}
