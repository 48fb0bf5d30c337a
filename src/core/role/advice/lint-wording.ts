import type { Path } from '../../problem.ts';
import { listTexts } from '../list-texts.ts';
import type { Role } from '../role.ts';
import type { RoleWarning } from './role-warning.ts';
import { readingGrade } from './reading-grade.ts';

/** Nobody compares five anchors when one has more words than this. */
export const MAX_ANCHOR_WORDS = 17;
/** Years of school above which a question is hard for many people who do the work. */
const MAX_GRADE = 16;
/** With fewer words a grade means nothing: a single long word can decide it. */
const MIN_WORDS = 40;

/**
 * Warns of questions that are hard to read or answer. Rules that depend on English apply to English
 * roles only.
 */
export function lintWording(role: Role): readonly RoleWarning[] {
  const isEnglish = /^en\b/i.test(role.locale);
  return [...longAnchors(role), ...(isEnglish ? englishWording(role) : [])];
}

function longAnchors(role: Role): readonly RoleWarning[] {
  return role.indicators.flatMap(({ anchors }, at) =>
    anchors.flatMap((anchor, level) => {
      const words = wordsIn(anchor).length;
      return words <= MAX_ANCHOR_WORDS
        ? []
        : [
            warn(
              ['indicators', at, 'anchors', level],
              `${words} words: with more than ${MAX_ANCHOR_WORDS} people stop comparing the five statements`,
            ),
          ];
    }),
  );
}

function englishWording(role: Role): readonly RoleWarning[] {
  const ratings = role.indicators.flatMap(({ title, anchors }, at) => [
    ...wordingOf(['indicators', at, 'title'], title),
    ...anchors.flatMap((anchor, level) => wordingOf(['indicators', at, 'anchors', level], anchor)),
    ...hardReading(['indicators', at, 'anchors'], anchors),
  ]);
  const scenarios = role.scenarios.flatMap(({ stem, options }, at) => [
    ...negated(['scenarios', at, 'stem'], stem),
    ...options.flatMap(({ text }, index) =>
      negated(['scenarios', at, 'options', index, 'text'], text),
    ),
    ...hardReading(['scenarios', at, 'stem'], [stem, ...options.map(({ text }) => text)]),
  ]);
  return [...ratings, ...scenarios, ...excludingWords(role)];
}

function wordingOf(path: Path, text: string): readonly RoleWarning[] {
  return [...twoInOne(path, text), ...negated(path, text)];
}

/**
 * Two activities of which a person may do only one: "testing … and deciding …", "…, and I also …".
 */
const TWO_IN_ONE: readonly RegExp[] = [
  // Excludes "Building training and scoring pipelines", where the second -ing word is no activity
  // of its own.
  /^\w+ing\b(?: (?:(?!by\b|while\b|during\b)[^\s,]+ )*(?![^\s,]+ing )[^\s,]+)? (?:and|or) \w+ing\b/i,
  /\band (?:also )?I\b(?! (?:can|could)\b)/,
  /\bas well as I\b|\band\/or\b/i,
];

function twoInOne(path: Path, text: string): readonly RoleWarning[] {
  return TWO_IN_ONE.some((form) => form.test(text))
    ? [
        warn(
          path,
          'this asks about two things at once: somebody who does one of them can’t answer it. Ask about one, or make two questions',
        ),
      ]
    : [];
}

const NEGATION = String.raw`(?:not|never|no|nobody|nothing|none|cannot|can['’]t|(?:do|does|did|have|has|had|is|are|was|were|would|could|should)n['’]t)`;
const DOUBLE_NEGATIVE = new RegExp(
  String.raw`\b${NEGATION}\b(?:(?!\b(?:that|which|who|when|where|if|because|and|but)\b)[^.;:,]){0,40}\b(?:not|never|nobody|nothing|without|unable|unlikely|uncommon|unusual|unimportant|unnecessary|impossible|rarely|hardly|seldom|fail(?:s|ed)? to)\b`,
  'i',
);

function negated(path: Path, text: string): readonly RoleWarning[] {
  return DOUBLE_NEGATIVE.test(text)
    ? [warn(path, 'two negatives in one sentence are read wrongly: say what is so')]
    : [];
}

function hardReading(path: Path, texts: readonly string[]): readonly RoleWarning[] {
  const count = texts.reduce((sum, text) => sum + wordsIn(text).length, 0);
  const grade = Math.round(readingGrade(texts));
  return count < MIN_WORDS || grade <= MAX_GRADE
    ? []
    : [
        warn(
          path,
          `this reads like a text for people with ${grade} years of school: shorter sentences and everyday words help`,
        ),
      ];
}

/** Words that exclude some readers, and why. */
const EXCLUDING: readonly (readonly [form: RegExp, why: string])[] = [
  [
    /\b(?:rock ?stars?|ninjas?|gurus?|wizards?|superhero(?:es)?)\b/i,
    'names a kind of person instead of what they do, and puts off many who do it well',
  ],
  [
    /\b(?:he or she|she or he|s?he\/s?he|his or hers?|his\/hers?|him\/her|him or her)\b/i,
    'leaves some readers out, and is longer: “they” means everybody',
  ],
  [
    /\b(?:guys|manpower|man-?(?:hours?|days?)|manned|chairm[ae]n|foreman|foremen|salesm[ae]n|craftsm[ae]n|middlem[ae]n)\b/i,
    'speaks of men: “people”, “staff” or the name of the job means everybody',
  ],
  [
    /\bnative (?:english )?speakers?\b/i,
    'asks for a birthplace: name the level of language that the work needs',
  ],
  [
    /\b(?:digital natives?|young and|recent graduates?|youthful)\b/i,
    'speaks of an age: name what the person can do',
  ],
  [
    /\b(?:black|white)-?list(?:s|ed|ing)?\b/i,
    'calls black bad and white good: “block list” and “allow list” say what they do',
  ],
  [
    /\bmaster[/ -]slaves?\b|\bslave (?:nodes?|servers?|databases?)\b/i,
    'speaks of slavery: “primary” and “replica” say what they do',
  ],
  [
    /\b(?:crazy|insane|lame|crippled|tone-deaf|sanity checks?)\b/i,
    'makes an illness or a disability a bad word: say what is meant',
  ],
  [
    /\bcultur(?:e|al) fit\b/i,
    'invites people to choose those who are like themselves: name the behaviour',
  ],
];

function excludingWords(role: Role): readonly RoleWarning[] {
  const { title, summary, competencies, indicators, scenarios, dayInTheLife, progression } = role;
  const shown = { title, summary, competencies, indicators, scenarios, dayInTheLife, progression };
  return listTexts(shown).flatMap(({ path, text }) =>
    EXCLUDING.flatMap(([form, why]) => {
      const [word] = form.exec(text) ?? [];
      return word === undefined ? [] : [warn(path, `“${word}” ${why}`)];
    }),
  );
}

function wordsIn(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

function warn(path: Path, message: string): RoleWarning {
  return { kind: 'wording', path, message };
}
